// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "person.h"

#include <QCache>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class Connections;
struct Connection;

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
    ~PeopleSearch() override;

    //! Replaces the pause in typing that is waited for (tests).
    void setPause(std::chrono::milliseconds pause);

    //! Waits for a pause in typing (300 ms) before it asks the portal; the answer comes by
    //! answered(), later than this call. What was asked before for the same text is not asked
    //! again. A blank text is no search, and ends the one under way.
    void search(const QString &text);
    //! Drops the search under way: it will not be answered.
    void cancel();

Q_SIGNALS:
    void started(const QString &text);
    void answered(const PeopleSearch::Answer &answer);

private:
    void ask();
    void askPortal(const Connection &connection);
    void take(const Result<QList<Person>> &people);
    void answer(const QList<Person> &people, Advice advice = Advice::None,
                const std::optional<Failure> &failure = {});

    Connections &m_connections;
    std::chrono::milliseconds m_pause{300};
    QTimer m_timer;
    QString m_text;
    QCache<QString, QList<Person>> m_known;
    std::unique_ptr<QObject> m_asking; // context of the call under way
};
