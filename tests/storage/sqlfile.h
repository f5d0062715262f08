// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <functional>

//! Does something to a database's file past the store, as another program would.
inline void onSqlFile(const QString &path, const std::function<void(const QSqlDatabase &)> &work)
{
    const QString name = QStringLiteral("past the store");
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        file.setDatabaseName(path);
        QVERIFY(file.open());
        work(file);
    }
    QSqlDatabase::removeDatabase(name);
}

inline void runOnSqlFile(const QString &path, const QStringList &statements)
{
    onSqlFile(path, [&statements](const QSqlDatabase &file) {
        for (const QString &statement : statements) {
            QSqlQuery query(file);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    });
}

//! \a script has one statement a line; what begins with -- is for the reader.
inline void runSqlScript(const QString &path, const QString &script)
{
    QFile source(script);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(source.readAll()).split(QLatin1Char('\n'));
    lines.removeIf(
        [](const QString &line) { return line.isEmpty() || line.startsWith(QLatin1String("--")); });
    runOnSqlFile(path, lines);
}
