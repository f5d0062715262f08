// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "person.h"

#include <QObject>

class Connections;

//! Suggests people of the current portal for a few typed letters. The source can be exchanged:
//! screens know this class only. One search at a time; a newer one drops the answer to an older
//! one.
class PeopleSearch final : public QObject {
    Q_OBJECT

public:
    enum class Advice {
        None,
        TypeMore, //!< Too short for the portal to search (under 3 characters and not a number).
        NotAllowed, //!< Neither scope im nor a user scope.
        NoConnection,
    };
    struct Answer {
        QString text; //!< What was searched for.
        QList<Person> people;
        Advice advice = Advice::None;
        std::optional<Failure> failure;
    };

    explicit PeopleSearch(Connections &connections, QObject *parent = nullptr);

    //! Waits for a pause in typing (300 ms) before it asks the portal; answers come by answered().
    void search(const QString &text);
    void cancel();

Q_SIGNALS:
    void started(const QString &text);
    void answered(const PeopleSearch::Answer &answer);

private:
    Connections &m_connections;
};
