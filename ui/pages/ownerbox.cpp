// SPDX-License-Identifier: Apache-2.0
#include "ownerbox.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace {

QList<Person>::const_iterator findPerson(const QList<Person> &people, PersonId id)
{
    return std::find_if(people.cbegin(), people.cend(),
                        [id](const Person &person) { return person.id == id; });
}

} // namespace

OwnerBox::OwnerBox(QWidget *parent)
    : QComboBox(parent)
    , m_model(new OwnerModel(this))
{
    setModel(m_model);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    refill();
    connect(this, &QComboBox::activated, this, [this](int row) {
        const PersonId id = m_model->personAt(row);
        const auto chosen = findPerson(m_people, id);
        if (chosen != m_people.cend())
            m_owner = *chosen;
        else if (!id.isValid())
            m_owner.reset();
        Q_EMIT ownerChosen();
    });
}

void OwnerBox::setCandidates(const QString &botName, const QList<Person> &people)
{
    if (botName == m_botName && people == m_people)
        return;
    m_botName = botName;
    m_people = people;
    refill();
}

std::optional<PersonId> OwnerBox::owner() const
{
    return m_owner ? std::optional(m_owner->id) : std::nullopt;
}

std::optional<Person> OwnerBox::ownerPerson() const
{
    return m_owner;
}

void OwnerBox::setOwner(std::optional<PersonId> owner)
{
    if (!owner) {
        m_owner.reset();
    } else {
        const auto known = findPerson(m_people, *owner);
        m_owner =
            known != m_people.cend() ? *known : Person{.id = *owner, .name = {}, .position = {}};
    }
    refill();
}

void OwnerBox::refill()
{
    const QSignalBlocker blocker(this);
    m_model->setRows(rows());
    setCurrentIndex(m_model->rowOf(m_owner ? m_owner->id : PersonId()));
}

QList<OwnerModel::Row> OwnerBox::rows() const
{
    QList<OwnerModel::Row> rows;
    rows.reserve(m_people.size() + 2);
    rows.append({.words = m_botName.isEmpty()
                     ? tr("The bot", "@item:inlistbox owner of the chat")
                     : tr("%1 (bot)", "@item:inlistbox owner of the chat").arg(m_botName),
                 .person = {}});
    for (const Person &person : std::as_const(m_people))
        rows.append({.words = person.name, .person = person.id});
    if (m_owner && findPerson(m_people, m_owner->id) == m_people.cend())
        rows.append({.words = notInvited(*m_owner), .person = m_owner->id});
    return rows;
}

QString OwnerBox::notInvited(const Person &owner)
{
    const QString name = owner.name.isEmpty()
        ? tr("Person %1", "@item:inlistbox number in the portal").arg(owner.id.value())
        : owner.name;
    return tr("%1 (not invited)", "@item:inlistbox owner of the chat").arg(name);
}

void OwnerBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

//! Scrolling the form must not change a choice by the way.
void OwnerBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}
