// SPDX-License-Identifier: Apache-2.0
#include "ownermodel.h"

#include <algorithm>

void OwnerModel::setRows(const QList<Row> &rows)
{
    const qsizetype most = std::min(m_rows.size(), rows.size());
    const qsizetype before =
        std::mismatch(m_rows.cbegin(), m_rows.cbegin() + most, rows.cbegin()).first
        - m_rows.cbegin();
    const qsizetype behind =
        std::mismatch(m_rows.crbegin(), m_rows.crbegin() + (most - before), rows.crbegin()).first
        - m_rows.crbegin();
    removeRun(before, m_rows.size() - before - behind);
    insertRun(before, rows.sliced(before, rows.size() - before - behind));
}

void OwnerModel::removeRun(qsizetype first, qsizetype count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, int(first), int(first + count) - 1);
    m_rows.remove(first, count);
    endRemoveRows();
}

void OwnerModel::insertRun(qsizetype first, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(first), int(first + rows.size()) - 1);
    m_rows = m_rows.first(first) + rows + m_rows.sliced(first);
    endInsertRows();
}

int OwnerModel::rowOf(PersonId person) const
{
    const auto found = std::ranges::find(m_rows, person, &Row::person);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int OwnerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OwnerModel::data(const QModelIndex &index, int role) const
{
    return index.isValid() && role == Qt::DisplayRole ? m_rows.at(index.row()).words : QVariant();
}
