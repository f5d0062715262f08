// SPDX-License-Identifier: Apache-2.0
#include "entrylistmodel.h"

#include "entryrows.h"
#include "entryrowwords.h"
#include "history.h"

#include <QColor>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! News in a row are looked at together.
constexpr auto refreshDelay = 150ms;
//! With more changes than this at once no row keeps its place.
constexpr int mostChangesFollowed = 64;

QVariant colorOf(std::optional<ChatColor> color)
{
    return color ? QVariant(rgbOf(*color)) : QVariant();
}

} // namespace

EntryListModel::EntryListModel(History &history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
    , m_rows(new EntryRows(history, m_order, this))
    , m_refreshSoon(new QTimer(this))
{
    connect(m_rows, &EntryRows::arrived, this, &EntryListModel::touch);
    connect(m_rows, &EntryRows::failed, this, &EntryListModel::failed);
    m_refreshSoon->setSingleShot(true);
    m_refreshSoon->setInterval(refreshDelay);
    connect(m_refreshSoon, &QTimer::timeout, this, &EntryListModel::refresh);
    connect(&history, &History::changed, this, &EntryListModel::follow);
}

void EntryListModel::setFilter(const EntryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void EntryListModel::refresh()
{
    m_refreshSoon->stop();
    if (!m_watched)
        return;
    if (m_listing)
        m_listAgain = true; // what is under way is outdated; one at a time
    else
        list();
}

void EntryListModel::list()
{
    m_listing = true;
    m_listAgain = false;
    const bool isSeen = m_shownFilter == m_filter && m_order.count() > 0;
    // A text has to be looked for in all of them anyway.
    if (isSeen || !m_filter.text.isEmpty())
        listAll();
    else
        listNewest();
}

//! What is seen first must not wait for the places of a hundred thousand others.
void EntryListModel::listNewest()
{
    m_history.findNewest(
        m_filter, EntryRows::pageSize, this,
        [this, filter = m_filter](const Result<QList<EntryNumber>> &numbers) {
            if (m_listAgain)
                return list();
            if (!numbers)
                return endListing(numbers.error());
            m_isWhole = numbers->size() < EntryRows::pageSize;
            m_listing = !m_isWhole;
            takeNumbers(filter, *numbers);
            if (!m_isWhole)
                m_rows->read(*numbers, [this](const Result<void> &read) { goOnListing(read); });
        });
}

void EntryListModel::goOnListing(const Result<void> &newestRead)
{
    if (!newestRead)
        return endListing(newestRead.error());
    if (m_listAgain)
        list();
    else
        listAll();
}

void EntryListModel::listAll()
{
    m_history.find(m_filter, this,
                   [this, filter = m_filter](const Result<QList<EntryNumber>> &numbers) {
                       if (m_listAgain)
                           return list();
                       if (!numbers)
                           return endListing(numbers.error());
                       m_isWhole = true;
                       m_listing = false;
                       takeNumbers(filter, *numbers);
                   });
}

void EntryListModel::endListing(const Failure &failure)
{
    m_listing = false;
    Q_EMIT failed(failure);
}

void EntryListModel::takeNumbers(const EntryFilter &filter, const QList<EntryNumber> &numbers)
{
    const bool sameQuestion = std::exchange(m_shownFilter, filter) == filter;
    if (sameQuestion && m_order.count() > 0) {
        merge(EntryOrder(numbers));
    } else {
        beginResetModel();
        m_order = EntryOrder(numbers);
        endResetModel();
    }
    Q_EMIT listed();
}

//! Both lists fall, so a difference is a run of rows that came or went.
void EntryListModel::merge(const EntryOrder &order)
{
    if (order == m_order)
        return;
    if (m_order.isBeginningOf(order))
        return append(order);
    const qsizetype changes = order.missing(m_order).size() + m_order.missing(order).size();
    Q_EMIT aboutToMerge();
    if (changes > mostChangesFollowed) {
        beginResetModel();
        m_order = order;
        endResetModel();
    } else {
        removeMissing(order);
        insertNew(order);
    }
    Q_EMIT merged();
}

void EntryListModel::append(const EntryOrder &order)
{
    beginInsertRows({}, m_order.count(), order.count() - 1);
    m_order = order;
    endInsertRows();
}

void EntryListModel::removeMissing(const EntryOrder &order)
{
    const QList<EntryNumber> gone = order.missing(m_order);
    for (const EntryNumber number : gone) {
        const int row = m_order.rowOf(number);
        beginRemoveRows({}, row, row);
        m_order.remove(number);
        endRemoveRows();
    }
}

void EntryListModel::insertNew(const EntryOrder &order)
{
    const QList<EntryNumber> added = m_order.missing(order);
    for (const EntryNumber number : added) {
        const int row = m_order.placeOf(number);
        beginInsertRows({}, row, row);
        m_order.insert(number);
        endInsertRows();
    }
}

int EntryListModel::rowOf(EntryId id) const
{
    return m_rows->rowOf(id);
}

void EntryListModel::follow(EntryId id)
{
    const bool known = m_rows->knows(id);
    if (known && !m_rows->update(id))
        return;
    if (const int row = rowOf(id); row >= 0)
        touch(row, row);
    const bool mayPass = known && m_filter == EntryFilter();
    if (!mayPass && !m_refreshSoon->isActive())
        m_refreshSoon->start();
}

void EntryListModel::touch(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
}

void EntryListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (m_order.count() > 0)
        touch(0, m_order.count() - 1);
}

std::optional<EntrySummary> EntryListModel::summaryAt(int row) const
{
    const EntrySummary *summary = row < 0 || row >= m_order.count() ? nullptr : m_rows->at(row);
    return summary ? std::optional(*summary) : std::nullopt;
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order.count();
}

int EntryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EntrySummary *found = m_rows->at(index.row());
    if (!found) {
        m_rows->want(index.row());
        const bool words = role == Qt::DisplayRole && index.column() == TitleColumn;
        return words ? QVariant(u"…"_s) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return EntryRowWords::cell(*found, index.column());
    case Qt::ToolTipRole:
        return index.column() == StateColumn ? QVariant(EntryRowWords::cell(*found, StateColumn))
                                             : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? EntryRowWords::spoken(*found)
                                             : EntryRowWords::cell(*found, index.column());
    case InitialsRole:
        return initialsOf(found->title);
    case ColorRole:
        return colorOf(found->color);
    case OriginRole:
        return EntryRowWords::origin(*found);
    default:
        return {};
    }
}

QVariant EntryListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title", "@title:column");
    case StateColumn:
        return tr("State", "@title:column");
    case NumberColumn:
        return tr("No.", "@title:column chat number");
    case PeopleColumn:
        return tr("People", "@title:column how many were invited");
    case CreatedColumn:
        return tr("Created", "@title:column when");
    default:
        return {};
    }
}
