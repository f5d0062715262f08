// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QList>
#include <QSet>

//! Whom somebody has chosen, in the order of choosing and each once, with the steps that led there.
class ChosenPeople final {
public:
    //! What a step has changed.
    struct Change {
        QList<Person> added;
        QList<Person> removed;

        [[nodiscard]] bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
    };

    [[nodiscard]] const QList<Person> &people() const { return m_people; }
    [[nodiscard]] const QSet<PersonId> &ids() const { return m_ids; }
    [[nodiscard]] QSet<PersonId> thoseWhoLeft() const;

    //! From outside: that is no step, and the ones before are forgotten. False where nothing
    //! changes.
    bool replace(const QList<Person> &people);
    //! What has become known about them meanwhile, which is no step; whoever is not chosen is
    //! ignored. False where nothing changes.
    bool refresh(const QList<Person> &people);
    //! Adds those who are not among them yet, behind the others.
    Change add(const QList<Person> &people);
    Change remove(const QSet<PersonId> &people);
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    //! Takes the last step back; only where one can.
    Change undo();

private:
    void take(const QList<Person> &people);
    void step(const QList<Person> &people);

    QList<Person> m_people;
    QSet<PersonId> m_ids;
    QList<QList<Person>> m_before; // the people before the last steps, the newest last
};
