// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

class QSqlError;

//! SQLite's complaint as a value.
[[nodiscard]] Failure storeFailure(const QSqlError &error);

//! \a text, but empty in place of null, which SQLite would take for no value.
[[nodiscard]] QString storedText(const QString &text);

//! Runs one statement with its values; the query stands before its first row.
[[nodiscard]] Result<QSqlQuery> execute(const QSqlDatabase &database, const QString &sql,
                                        const QVariantList &values = {});

//! What became of a statement whose rows nobody wants.
[[nodiscard]] Result<void> withoutRows(const Result<QSqlQuery> &query);

//! Runs statements without values, up to the first that fails.
[[nodiscard]] Result<void> executeAll(const QSqlDatabase &database, const QStringList &statements);

//! The one number that \a sql asks for; 0 where there is no row.
[[nodiscard]] Result<int> readNumber(const QSqlDatabase &database, const QString &sql);

//! Takes the write lock; what was not committed when it goes is undone.
class Transaction final {
public:
    [[nodiscard]] static Result<Transaction> begin(const QSqlDatabase &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const QSqlDatabase &database);

    QSqlDatabase m_database;
    bool m_open = true;
};
