// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entryorder.h"
#include "failure.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

class History;

//! The rows of a long list that were looked at: read a page at a time, and forgotten again far from
//! where somebody looks.
class EntryRows final : public QObject {
    Q_OBJECT

public:
    //! How many are read at once.
    static constexpr int pageSize = 200;

    //! \a order: of the list, as it stands at any time.
    EntryRows(History &history, const EntryOrder &order, QObject *parent);

    //! Null while it has not been read. Valid until control returns to the event loop.
    [[nodiscard]] const EntrySummary *at(int row) const;
    //! -1 where it is not listed or not read yet.
    [[nodiscard]] int rowOf(EntryId id) const;
    [[nodiscard]] bool knows(EntryId id) const { return m_numberOf.contains(id); }
    //! Whether \a id, which is known, stands otherwise than it was read.
    bool update(EntryId id);

    //! Somebody looks at \a row: it will be read, with those around it.
    void want(int row);
    //! Reads \a numbers now. \a done is called once, later: they are there, or could not be read.
    void read(const QList<EntryNumber> &numbers, std::function<void(const Result<void> &)> done);

Q_SIGNALS:
    //! Rows between these two are there now.
    void arrived(int first, int last);
    //! Rows that somebody looks at could not be read.
    void failed(const Failure &failure);

private:
    void readWanted();
    void take(const QHash<EntryNumber, EntrySummary> &rows);
    void forgetFarFrom(int row);

    History &m_history;
    const EntryOrder &m_order;
    QHash<EntryNumber, EntrySummary> m_rows;
    QHash<EntryId, EntryNumber> m_numberOf; //!< Of those.
    bool m_reading = false;
    int m_wantedFirst = -1; //!< Rows that were looked at and are not there yet.
    int m_wantedLast = -1;
    QTimer m_readSoon;
};
