// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entrysummary.h"

#include <QHash>
#include <QObject>

#include <functional>

class Journal;
class Submission;

//! All chats that were ever asked for, for showing: read from the journal as they are needed, and
//! kept up to date by what Submission tells. Calls return at once; \a done runs later unless
//! \a context has gone.
class History final : public QObject {
    Q_OBJECT

public:
    History(Journal &journal, Submission &submission, QObject *parent = nullptr);

    //! Which entries pass \a filter, newest first. Entries come into the journal when they are
    //! sent: one that waits for its turn is not among them yet.
    void find(const EntryFilter &filter, QObject *context,
              std::function<void(Result<QList<EntryNumber>>)> done);
    //! The first \a most of those; much sooner where many pass.
    void findNewest(const EntryFilter &filter, int most, QObject *context,
                    std::function<void(Result<QList<EntryNumber>>)> done);
    //! Those of \a numbers that are there; a few hundred at most at once.
    void read(const QList<EntryNumber> &numbers, QObject *context,
              std::function<void(Result<QHash<EntryNumber, EntrySummary>>)> done);
    //! One entry as a whole, its picture decoded.
    void readEntry(EntryId id, QObject *context, std::function<void(Result<Entry>)> done);

    //! How \a id stands right now; nothing where it is long closed and only the journal knows it.
    [[nodiscard]] std::optional<EntrySummary> current(EntryId id) const;
    [[nodiscard]] int openCount() const;

Q_SIGNALS:
    //! \a id is new, or stands otherwise than before.
    void changed(EntryId id);
    void openCountChanged();
    //! Some are there no longer.
    void shrunk();

private:
    void noteOpenCount();

    Journal &m_journal;
    Submission &m_submission;
    int m_openCount = 0;
};
