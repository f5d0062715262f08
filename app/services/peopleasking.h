// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "keyanswer.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class Connections;
class PeopleDirectory;
struct KeyPages;

//! Asks the current portal for people whom the directory does not know, by their IDs and addresses,
//! behind everything that a person waits for. Whoever is found is in the directory then. Deleting
//! it stops it, and so does another current portal.
class PeopleAsking final : public QObject {
    Q_OBJECT

public:
    //! Both must outlive it.
    PeopleAsking(Connections &connections, PeopleDirectory &directory, QObject *parent = nullptr);
    ~PeopleAsking() override;

    //! Asks for those of \a keys that it has not asked for yet and that the webhook may ask for.
    //! Tells by finished(), later than this call, if there are any.
    void ask(const PeopleKeys &keys);
    //! Asks once more for those who are missed().
    void askAgain();
    //! They are missed() then.
    void stop();

    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    //! Nobody whom the webhook may see has them, the portal says.
    [[nodiscard]] const PeopleKeys &nobodys() const { return m_nobodys; }
    //! They were asked for, and the portal has not answered.
    [[nodiscard]] const PeopleKeys &missed() const { return m_missed; }

Q_SIGNALS:
    void progressed(qsizetype answered, qsizetype all);
    //! With why some are missed(), where they were not given up by stop().
    void finished(const std::optional<Failure> &failure);

private:
    void begin(const PeopleKeys &keys);
    void askNext();
    void take(const KeyPages &answer, bool isOneByOne);
    void end(const std::optional<Failure> &failure);
    void forget();
    void dropQuestions();
    [[nodiscard]] PeopleKeys takePortion();

    Connections &m_connections;
    PeopleDirectory &m_directory;
    PeopleKeys m_known; // has been asked for, or is going to be
    PeopleKeys m_open; // still to be asked for
    PeopleKeys m_oneByOne; // of those: too many people had the addresses of one question
    PeopleKeys m_underWay;
    PeopleKeys m_nobodys;
    PeopleKeys m_missed;
    qsizetype m_all = 0;
    bool m_isAsking = false;
    QTimer m_starting;
    std::unique_ptr<QObject> m_call; // context of the one under way
};
