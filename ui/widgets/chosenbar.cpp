// SPDX-License-Identifier: Apache-2.0
#include "chosenbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace {

constexpr int sideMargin = 9;
constexpr int rowMargin = 4;

} // namespace

ChosenBar::ChosenBar(QWidget *parent)
    : QWidget(parent)
{
    m_explanation = new QLabel(this);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_removeLeft = makeButton();
    m_showAll = makeButton();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_removeLeft);
    buttons->addWidget(m_showAll);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, 0, sideMargin, rowMargin);
    column->setSpacing(0);
    column->addWidget(m_explanation);
    column->addLayout(buttons);
    connect(m_removeLeft, &QToolButton::clicked, this, &ChosenBar::removeLeftPressed);
    connect(m_showAll, &QToolButton::clicked, this, &ChosenBar::showAllPressed);
    retranslate();
    setContents(0, false);
}

QToolButton *ChosenBar::makeButton()
{
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setForegroundRole(QPalette::Link);
    return button;
}

void ChosenBar::setContents(int left, bool many)
{
    m_leftCount = left;
    m_explanation->setVisible(left > 0);
    m_removeLeft->setVisible(left > 0);
    m_showAll->setVisible(many);
    setVisible(left > 0 || many);
    retranslate();
}

int ChosenBar::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->totalSizeHint().height();
}

void ChosenBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChosenBar::retranslate()
{
    m_explanation->setText(
        tr("%n people have left the company. The portal will not add them to the chat.", "@info",
           m_leftCount));
    m_removeLeft->setText(tr("Remove those who left", "@action:button chosen people"));
    m_showAll->setText(tr("Show all", "@action:button chosen people"));
}
