// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "departmentoffer.h"
#include "failure.h"
#include "peopledirectory.h"
#include "personrecord.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class Connections;
class PeopleAsking;
struct Connection;

//! Suggests people of the current portal for a few typed letters: those whom the directory knows at
//! once, and those whom only the portal's own search knows yet behind them, a little later. Screens
//! know this class only. One search at a time; a newer one drops the answers to an older one.
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
        QList<DepartmentOffer> departments = {};
        Advice advice = Advice::None;
        std::optional<Failure> failure = {};
        //! The directory is still being read: there may be others.
        std::optional<PeopleDirectory::Progress> progress = {};
        //! The webhook's scopes leave the portal's own search only.
        bool isPortalOnly = false;
    };

    //! All must outlive it.
    PeopleSearch(Connections &connections, PeopleDirectory &directory, QObject *parent = nullptr);
    ~PeopleSearch() override;

    //! Whom the search knows without asking the portal.
    [[nodiscard]] const PeopleDirectory &directory() const { return m_directory; }

    //! Replaces the pause in typing that is waited for before the portal is asked (tests).
    void setPause(std::chrono::milliseconds pause);

    //! Answers by answered(), later than this call: once from the directory where that knows
    //! somebody, and, where it does not or is not complete, once more after a pause in typing
    //! (300 ms) and the portal's search. What was asked before for the same text is not asked
    //! again. A blank text is no search, and ends the one under way.
    void search(const QString &text);
    //! Drops the search under way: it will not be answered.
    void cancel();
    //! The person took \a person: suggested first among equals from now on.
    void noteChoice(PersonId person);

    //! What asks for people whom the directory does not know. It belongs to \a parent, which must
    //! not outlive this.
    [[nodiscard]] PeopleAsking *makeAsking(QObject *parent);

    //! Everybody of \a offer, as they are known by now.
    [[nodiscard]] QList<Person> membersOf(const DepartmentOffer &offer) const;
    //! The first department of somebody; empty where that is not known.
    [[nodiscard]] QString departmentOf(PersonId person) const;
    //! Where somebody's picture is, as the portal says; empty: nowhere, or not known.
    [[nodiscard]] QString avatarOf(PersonId person) const;
    //! The same people, those who have left or come back meanwhile marked so.
    [[nodiscard]] QList<Person> upToDate(QList<Person> people) const;
    //! How far the first reading of everybody has come; nothing where it is not under way.
    [[nodiscard]] std::optional<PeopleDirectory::Progress> progress() const;

Q_SIGNALS:
    //! More people have been read: progress() tells how many.
    void progressed();
    //! Other people are known, or other things about them.
    void peopleChanged();
    //! The portal is being asked.
    void started(const QString &text);
    void answered(const PeopleSearch::Answer &answer);

private:
    void look();
    void lookFurther(const QList<Person> &people);
    void ask();
    void take(const Result<QList<PersonRecord>> &people);
    [[nodiscard]] QList<Person> remembered(const QList<PersonRecord> &found);
    [[nodiscard]] bool hasFound(const QList<Person> &people) const
    {
        return !people.isEmpty() || !m_departments.isEmpty();
    }
    [[nodiscard]] QList<Person> known() const;
    [[nodiscard]] QList<Person> withKnown(const QList<Person> &found) const;
    void answer(const QList<Person> &people, Advice advice = Advice::None,
                const std::optional<Failure> &failure = {});

    Connections &m_connections;
    PeopleDirectory &m_directory;
    std::chrono::milliseconds m_pause{300};
    QTimer m_looking;
    QTimer m_asking;
    QString m_text;
    QList<DepartmentOffer> m_departments; // for m_text
    QCache<QString, QList<Person>> m_found; // by the portal
    QHash<PersonId, QString> m_avatars; // of those
    std::unique_ptr<QObject> m_call; // context of the one under way
};
