// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"

#include "colorpicker.h"
#include "flowlayout.h"
#include "foldbutton.h"
#include "messagebar.h"
#include "messagefield.h"
#include "morefields.h"
#include "ownerbox.h"
#include "peoplefield.h"
#include "problemnote.h"
#include "spacing.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

// Where the fields of the form stand. A label and its field have the form itself as their parent:
// only then does a screen reader learn that they belong together.

namespace {

QVBoxLayout *group(std::initializer_list<QWidget *> widgets)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Spacing::inGroup);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    return column;
}

//! A label, and something beside it.
QHBoxLayout *labelRow(QLabel *label, QLabel *beside)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::inGroup);
    row->addWidget(label);
    row->addWidget(beside);
    row->addStretch();
    return row;
}

} // namespace

void ChatForm::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::betweenGroups);
    column->addLayout(headLayout());
    column->addWidget(m_avatarRefusal);
    column->addLayout(peopleLayout());
    column->addLayout(typeAndOwnerLayout());
    column->addWidget(m_message);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    column->addStretch(1); // before all others that could stretch
}

QLayout *ChatForm::headLayout() const
{
    QVBoxLayout *picture = group({m_avatarLabel, m_avatar});
    picture->addStretch();
    QVBoxLayout *color = group({m_color});
    color->insertLayout(0, labelRow(m_colorLabel, m_colorName));
    auto *right = new QVBoxLayout;
    right->setSpacing(Spacing::betweenGroups);
    right->addLayout(group({m_titleLabel, m_title, m_titleNote}));
    right->addLayout(color);
    right->addWidget(m_avatarNote);
    right->addStretch(); // an alignment would hold the palette at one row
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::betweenGroups + Spacing::inGroup);
    head->addLayout(picture);
    head->addLayout(right, 1);
    return head;
}

QLayout *ChatForm::peopleLayout() const
{
    QVBoxLayout *people = group({m_people, m_peopleNote});
    people->insertLayout(0, labelRow(m_peopleLabel, m_peopleCount));
    auto *below = new QHBoxLayout;
    below->setSpacing(Spacing::betweenGroups);
    below->addWidget(m_addMe);
    below->addStretch();
    below->addWidget(m_paste);
    people->addLayout(below);
    return people;
}

QLayout *ChatForm::typeAndOwnerLayout() const
{
    auto *radios = new FlowLayout;
    radios->setSpacing(Spacing::betweenGroups);
    radios->addWidget(m_private);
    radios->addWidget(m_open);
    QVBoxLayout *type = group({m_typeLabel});
    type->addLayout(radios);
    auto *row = new QBoxLayout(Spacing::needsOneColumn(fontMetrics()) ? QBoxLayout::TopToBottom
                                                                      : QBoxLayout::LeftToRight);
    row->setSpacing(Spacing::betweenGroups);
    type->addStretch(); // an alignment would not give wrapped notes the height they need
    row->addLayout(type, 3);
    QVBoxLayout *owner = group({m_ownerLabel, m_owner, m_ownerNote});
    owner->addStretch();
    row->addLayout(owner, 2);
    return row;
}
