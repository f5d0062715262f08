// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QAbstractListModel>

//! Whom a chat can be given to, as rows of words. Thousands of people may be invited, and one more
//! must not make the list anew: only the rows between the common beginning and end are exchanged.
class OwnerModel final : public QAbstractListModel {
    Q_OBJECT

public:
    struct Row {
        QString words;
        PersonId person; //!< Invalid: the bot.

        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Row> &rows);
    //! -1 where \a person is not listed.
    [[nodiscard]] int rowOf(PersonId person) const;
    [[nodiscard]] PersonId personAt(int row) const { return m_rows.at(row).person; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void removeRun(qsizetype first, qsizetype count);
    void insertRun(qsizetype first, const QList<Row> &rows);

    QList<Row> m_rows;
};
