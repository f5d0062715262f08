// SPDX-License-Identifier: Apache-2.0
#include "firststeps.h"

#include "messagebar.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

FirstSteps::FirstSteps(QWidget *parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
    , m_demo(new QAction(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_demo, &QAction::triggered, this, &FirstSteps::demoWanted);
    retranslate();
}

void FirstSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstSteps::retranslate()
{
    m_demo->setText(tr("Try the demo portal", "@action:button"));
    m_demo->setToolTip(tr("Opens a second window. Nothing in it is real.", "@info:tooltip"));
    m_bar->showMessage(
        MessageBar::Kind::Information,
        tr("To begin, connect your portal: make an incoming webhook with the permissions “im” and "
           "“imbot” in Bitrix24 and paste its address. What you type here meanwhile is kept.",
           "@info first start"),
        {m_demo});
}
