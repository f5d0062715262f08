// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entrysummary.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

class History;

//! The chats that were asked for, newest first. Lists the newest at once and the rest after them,
//! and reads what is looked at: a row is shown as "…" until it is there. Follows what happens
//! without losing the rows' places.
class EntryListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, StateColumn, NumberColumn, PeopleColumn, CreatedColumn };
    static constexpr int columns = CreatedColumn + 1;
    enum Role {
        InitialsRole = Qt::UserRole,
        ColorRole, //!< QColor; invalid: the portal's choice.
        OriginRole, //!< "portal · bot"
    };
    //! How many rows are read at once.
    static constexpr int pageSize = 200;

    explicit EntryListModel(History &history, QObject *parent = nullptr);

    void setFilter(const EntryFilter &filter);
    [[nodiscard]] const EntryFilter &filter() const { return m_filter; }
    //! Asks again which entries there are; not while nobody looks.
    void refresh();
    //! Whether somebody looks at it; to begin with, yes.
    void setWatched(bool watched) { m_watched = watched; }
    //! Whether all that pass the filter are listed, and not only the newest.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    //! Says everything anew, in another language or on another day.
    void retranslate();

    //! Nothing while the row has not been read yet.
    [[nodiscard]] std::optional<EntrySummary> summaryAt(int row) const;
    //! -1 where it is not listed or not read yet.
    [[nodiscard]] int rowOf(EntryId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    //! Rows are about to come or go, and have: a view can keep its place in between.
    void aboutToMerge();
    void merged();
    //! What passes the filter is known, or the newest of it: see isWhole().
    void listed();
    void failed(const Failure &failure);

private:
    void list();
    void listNewest();
    void listAll();
    void readNewest(const QList<EntryNumber> &numbers);
    void endListing(const Failure &failure);
    void takeNumbers(const EntryFilter &filter, const QList<EntryNumber> &numbers);
    void merge(const QList<EntryNumber> &numbers);
    [[nodiscard]] bool isBeginningOf(const QList<EntryNumber> &numbers) const;
    void append(const QList<EntryNumber> &numbers);
    void removeMissing(const QList<EntryNumber> &numbers);
    void insertNew(const QList<EntryNumber> &numbers);
    void want(int row) const;
    void readWanted();
    void takeRows(const QHash<EntryNumber, EntrySummary> &rows);
    void forgetFarFrom(int row);
    void follow(EntryId id);
    void touch(EntryNumber number);
    //! Where \a number stands or would stand.
    [[nodiscard]] int placeOf(EntryNumber number) const;
    [[nodiscard]] int rowOf(EntryNumber number) const;

    History &m_history;
    EntryFilter m_filter;
    EntryFilter m_shownFilter; //!< What the rows were found by.
    QList<EntryNumber> m_numbers; //!< One for each row, falling.
    QHash<EntryNumber, EntrySummary> m_rows; //!< Those that were read.
    QHash<EntryId, EntryNumber> m_numberOf; //!< Of those.
    bool m_watched = true;
    bool m_listing = false;
    bool m_listAgain = false;
    bool m_isWhole = false;
    bool m_reading = false;
    mutable int m_wantedFirst = -1; //!< Rows that were looked at and are not there yet.
    mutable int m_wantedLast = -1;
    QTimer *m_readSoon;
    QTimer *m_refreshSoon;
};
