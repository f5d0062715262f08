// SPDX-License-Identifier: Apache-2.0
#include "morefields.h"

#include "labels.h"
#include "plainedit.h"
#include "problemnote.h"
#include "spacing.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

MoreFields::MoreFields(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(Spacing::inGroup);
    grid->setHorizontalSpacing(Spacing::betweenGroups);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    buildDescription();
    buildPair();
    connectFields();
    retranslate();
}

void MoreFields::buildDescription()
{
    m_descriptionLabel = Labels::field(this);
    m_description = new PlainEdit(2, this);
    m_descriptionLabel->setBuddy(m_description);
    m_descriptionNote = new ProblemNote(m_description, this);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(m_descriptionLabel, 0, 0, 1, 2);
    grid->addWidget(m_description, 1, 0, 1, 2);
    grid->addWidget(m_descriptionNote, 2, 0, 1, 2);
}

void MoreFields::buildPair()
{
    m_typeLabel = Labels::field(this);
    m_type = new QLineEdit(this);
    m_typeLabel->setBuddy(m_type);
    m_idLabel = Labels::field(this);
    m_id = new QLineEdit(this);
    m_idLabel->setBuddy(m_id);
    m_typeNote = new ProblemNote(m_type, this);
    m_idNote = new ProblemNote(m_id, this);
    m_hint = Labels::note(this);
    m_hint->setWordWrap(true);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setRowMinimumHeight(3, Spacing::betweenGroups - 2 * Spacing::inGroup);
    grid->addWidget(m_typeLabel, 4, 0);
    grid->addWidget(m_idLabel, 4, 1);
    grid->addWidget(m_type, 5, 0);
    grid->addWidget(m_id, 5, 1);
    grid->addWidget(m_typeNote, 6, 0, 1, 2);
    grid->addWidget(m_idNote, 7, 0, 1, 2);
    grid->addWidget(m_hint, 8, 0, 1, 2);
}

void MoreFields::connectFields()
{
    connect(m_description, &QPlainTextEdit::textChanged, this, &MoreFields::changed);
    connect(m_type, &QLineEdit::textChanged, this, [this] {
        m_typeAccepted = false; // agreed to for one type, not for another
        Q_EMIT changed();
    });
    connect(m_id, &QLineEdit::textChanged, this, &MoreFields::changed);
    connect(m_typeNote, &ProblemNote::remedyPressed, this, [this] {
        m_typeAccepted = true;
        m_type->setFocus();
        Q_EMIT changed();
    });
}

MoreFields::Values MoreFields::values() const
{
    return {.description = m_description->toPlainText(),
            .entityType = m_type->text(),
            .entityId = m_id->text(),
            .entityTypeAccepted = m_typeAccepted};
}

void MoreFields::setValues(const Values &values)
{
    if (values == this->values())
        return;
    {
        const QSignalBlocker blocker(this);
        m_description->setPlainText(values.description);
        m_type->setText(values.entityType);
        m_id->setText(values.entityId);
        m_typeAccepted = values.entityTypeAccepted;
    }
    Q_EMIT changed();
}

ProblemNote *MoreFields::noteFor(Field field) const
{
    switch (field) {
    case Field::Description:
        return m_descriptionNote;
    case Field::EntityType:
        return m_typeNote;
    case Field::EntityId:
        return m_idNote;
    default:
        return nullptr;
    }
}

QWidget *MoreFields::widgetFor(Field field) const
{
    switch (field) {
    case Field::Description:
        return m_description;
    case Field::EntityType:
        return m_type;
    case Field::EntityId:
        return m_id;
    default:
        return nullptr;
    }
}

QList<QWidget *> MoreFields::fields() const
{
    return {m_description, m_type, m_id};
}

void MoreFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MoreFields::retranslate()
{
    m_descriptionLabel->setText(tr("&Description", "@label:textbox"));
    m_typeLabel->setText(tr("&Entity type", "@label:textbox"));
    m_idLabel->setText(tr("Entity &ID", "@label:textbox"));
    m_hint->setText(tr("A pair of type and ID lets other programs find the chat again. Leave both "
                       "empty if you do not need that.",
                       "@info"));
}
