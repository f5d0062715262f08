// SPDX-License-Identifier: Apache-2.0
#include "settingssection.h"

#include "flowlayout.h"
#include "labels.h"
#include "spacing.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

SettingsSection::SettingsSection(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(Labels::field(this))
{
    m_column->setContentsMargins(0, Spacing::betweenGroups, 0, 0);
    m_column->setSpacing(Spacing::betweenWords);
    m_column->addWidget(m_title);
}

void SettingsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsSection::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SettingsSection::addRow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new FlowLayout;
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    m_column->addLayout(row);
}

void SettingsSection::fitRows(QAbstractItemView &list, int headerHeight)
{
    constexpr int most = 4;
    const int rows = std::min(most, list.model()->rowCount());
    list.setFixedHeight(headerHeight + rows * list.sizeHintForRow(0) + 2 * list.frameWidth());
}
