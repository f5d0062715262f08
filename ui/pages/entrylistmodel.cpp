// SPDX-License-Identifier: Apache-2.0
#include "entrylistmodel.h"

#include "entryrowwords.h"
#include "history.h"

#include <QColor>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! News in a row are looked at together.
constexpr auto refreshDelay = 150ms;
//! More rows than this are forgotten again.
constexpr qsizetype mostRowsKept = qsizetype(20) * EntryListModel::pageSize;
//! With more changes than this at once no row keeps its place.
constexpr int mostChangesFollowed = 64;

QList<EntryNumber> missingFrom(const QList<EntryNumber> &from, const QList<EntryNumber> &in)
{
    QList<EntryNumber> missing;
    std::ranges::set_difference(in, from, std::back_inserter(missing), std::greater());
    return missing;
}

QVariant colorOf(std::optional<ChatColor> color)
{
    return color ? QVariant(rgbOf(*color)) : QVariant();
}

} // namespace

EntryListModel::EntryListModel(History &history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
    , m_readSoon(new QTimer(this))
    , m_refreshSoon(new QTimer(this))
{
    m_readSoon->setSingleShot(true);
    connect(m_readSoon, &QTimer::timeout, this, &EntryListModel::readWanted);
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
    const bool isSeen = m_shownFilter == m_filter && !m_numbers.isEmpty();
    // A text has to be looked for in all of them anyway.
    if (isSeen || !m_filter.text.isEmpty())
        listAll();
    else
        listNewest();
}

//! What is seen first must not wait for the places of a hundred thousand others.
void EntryListModel::listNewest()
{
    m_history.findNewest(m_filter, pageSize, this,
                         [this, filter = m_filter](const Result<QList<EntryNumber>> &numbers) {
                             if (m_listAgain)
                                 return list();
                             if (!numbers)
                                 return endListing(numbers.error());
                             m_isWhole = numbers->size() < pageSize;
                             m_listing = !m_isWhole;
                             takeNumbers(filter, *numbers);
                             if (!m_isWhole)
                                 readNewest(*numbers);
                         });
}

void EntryListModel::readNewest(const QList<EntryNumber> &numbers)
{
    m_reading = true;
    m_history.read(numbers, this, [this](const Result<QHash<EntryNumber, EntrySummary>> &rows) {
        m_reading = false;
        if (!rows)
            return endListing(rows.error());
        takeRows(*rows);
        if (m_listAgain)
            list();
        else
            listAll();
    });
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
    if (sameQuestion && !m_numbers.isEmpty()) {
        merge(numbers);
    } else {
        beginResetModel();
        m_numbers = numbers;
        endResetModel();
    }
    Q_EMIT listed();
}

//! Both lists fall, so a difference is a run of rows that came or went.
void EntryListModel::merge(const QList<EntryNumber> &numbers)
{
    if (numbers == m_numbers)
        return;
    if (isBeginningOf(numbers))
        return append(numbers);
    const qsizetype changes =
        missingFrom(numbers, m_numbers).size() + missingFrom(m_numbers, numbers).size();
    Q_EMIT aboutToMerge();
    if (changes > mostChangesFollowed) {
        beginResetModel();
        m_numbers = numbers;
        endResetModel();
    } else {
        removeMissing(numbers);
        insertNew(numbers);
    }
    Q_EMIT merged();
}

bool EntryListModel::isBeginningOf(const QList<EntryNumber> &numbers) const
{
    return m_numbers.size() < numbers.size()
        && std::equal(m_numbers.cbegin(), m_numbers.cend(), numbers.cbegin());
}

void EntryListModel::append(const QList<EntryNumber> &numbers)
{
    beginInsertRows({}, rowCount(), int(numbers.size()) - 1);
    m_numbers = numbers;
    endInsertRows();
}

void EntryListModel::removeMissing(const QList<EntryNumber> &numbers)
{
    const QList<EntryNumber> gone = missingFrom(numbers, m_numbers);
    for (const EntryNumber number : gone) {
        const int row = rowOf(number);
        beginRemoveRows({}, row, row);
        m_numbers.removeAt(row);
        endRemoveRows();
    }
}

void EntryListModel::insertNew(const QList<EntryNumber> &numbers)
{
    const QList<EntryNumber> added = missingFrom(m_numbers, numbers);
    for (const EntryNumber number : added) {
        const int row = placeOf(number);
        beginInsertRows({}, row, row);
        m_numbers.insert(row, number);
        endInsertRows();
    }
}

int EntryListModel::placeOf(EntryNumber number) const
{
    const auto place = std::ranges::lower_bound(m_numbers, number, std::greater());
    return int(place - m_numbers.cbegin());
}

int EntryListModel::rowOf(EntryNumber number) const
{
    const int place = placeOf(number);
    return place < m_numbers.size() && m_numbers.at(place) == number ? place : -1;
}

int EntryListModel::rowOf(EntryId id) const
{
    const auto number = m_numberOf.constFind(id);
    return number == m_numberOf.cend() ? -1 : rowOf(*number);
}

//! While somebody scrolls fast only where they are now matters, not what flew past.
void EntryListModel::want(int row) const
{
    const bool near =
        m_wantedFirst >= 0 && row > m_wantedLast - pageSize && row < m_wantedFirst + pageSize;
    m_wantedFirst = near ? std::min(m_wantedFirst, row) : row;
    m_wantedLast = near ? std::max(m_wantedLast, row) : row;
    if (!m_reading && !m_readSoon->isActive())
        m_readSoon->start();
}

void EntryListModel::readWanted()
{
    if (m_reading || m_wantedFirst < 0)
        return;
    const int middle = (m_wantedFirst + m_wantedLast) / 2;
    const int first = std::clamp(middle - pageSize / 2, 0, std::max(0, rowCount() - pageSize));
    m_wantedFirst = m_wantedLast = -1;
    QList<EntryNumber> numbers;
    for (const EntryNumber number : m_numbers.mid(first, pageSize)) {
        if (!m_rows.contains(number))
            numbers.append(number);
    }
    if (numbers.isEmpty())
        return;
    m_reading = true;
    m_history.read(numbers, this, [this](const Result<QHash<EntryNumber, EntrySummary>> &rows) {
        m_reading = false;
        if (rows)
            takeRows(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void EntryListModel::takeRows(const QHash<EntryNumber, EntrySummary> &rows)
{
    int first = rowCount();
    int last = -1;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        // What happens to an entry is known here before it is on disk.
        m_rows.insert(row.key(), m_history.current(row->id).value_or(row.value()));
        m_numberOf.insert(row->id, row.key());
        if (const int place = rowOf(row.key()); place >= 0) {
            first = std::min(first, place);
            last = std::max(last, place);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
    forgetFarFrom(last);
    if (m_wantedFirst >= 0)
        m_readSoon->start();
}

void EntryListModel::forgetFarFrom(int row)
{
    if (m_rows.size() <= mostRowsKept)
        return;
    const int first = int(std::max(qsizetype(0), row - mostRowsKept / 4));
    QHash<EntryNumber, EntrySummary> near;
    QHash<EntryId, EntryNumber> numbers;
    for (const EntryNumber number : m_numbers.mid(first, mostRowsKept / 2)) {
        if (const auto kept = m_rows.constFind(number); kept != m_rows.cend()) {
            near.insert(number, *kept);
            numbers.insert(kept->id, number);
        }
    }
    m_rows = near;
    m_numberOf = numbers;
}

void EntryListModel::follow(EntryId id)
{
    const auto number = m_numberOf.constFind(id);
    if (number == m_numberOf.cend()) {
        if (!m_refreshSoon->isActive())
            m_refreshSoon->start();
        return;
    }
    const std::optional<EntrySummary> now = m_history.current(id);
    EntrySummary &shown = m_rows[*number];
    if (!now || *now == shown)
        return;
    shown = *now;
    touch(*number);
    if (m_filter != EntryFilter() && !m_refreshSoon->isActive())
        m_refreshSoon->start(); // it may not pass any more
}

void EntryListModel::touch(EntryNumber number)
{
    if (const int row = rowOf(number); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

void EntryListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_numbers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

std::optional<EntrySummary> EntryListModel::summaryAt(int row) const
{
    if (row < 0 || row >= m_numbers.size())
        return std::nullopt;
    const auto summary = m_rows.constFind(m_numbers.at(row));
    return summary == m_rows.cend() ? std::nullopt : std::optional(*summary);
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int EntryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto found = m_rows.constFind(m_numbers.at(index.row()));
    if (found == m_rows.cend()) {
        want(index.row());
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
