// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entryorder.h"

#include <QAbstractTableModel>
#include <QTimer>

class EntryRows;
class History;
struct Failure;

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
    void goOnListing(const Result<void> &newestRead);
    void listAll();
    void endListing(const Failure &failure);
    void takeNumbers(const EntryFilter &filter, const QList<EntryNumber> &numbers);
    void merge(const EntryOrder &order);
    void append(const EntryOrder &order);
    void removeMissing(const EntryOrder &order);
    void insertNew(const EntryOrder &order);
    void follow(EntryId id);
    void touch(int first, int last);

    History &m_history;
    EntryFilter m_filter;
    EntryFilter m_shownFilter; //!< What the rows were found by.
    EntryOrder m_order;
    EntryRows *m_rows;
    bool m_watched = true;
    bool m_listing = false;
    bool m_listAgain = false;
    bool m_isWhole = false;
    QTimer *m_refreshSoon;
};
