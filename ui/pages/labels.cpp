// SPDX-License-Identifier: Apache-2.0
#include "labels.h"

#include <QLabel>

namespace Labels {

namespace {

QLabel *plain(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QLabel *heading(QWidget *parent)
{
    QLabel *label = plain(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QLabel *field(QWidget *parent)
{
    QLabel *label = plain(parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *words(QWidget *parent)
{
    QLabel *label = plain(parent);
    label->setWordWrap(true);
    return label;
}

QLabel *note(QWidget *parent)
{
    QLabel *label = plain(parent);
    // The one role for text of less weight that follows a change of theme by itself.
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace Labels
