// SPDX-License-Identifier: Apache-2.0
#include "personrow.h"

#include "sqlstatement.h"

#include <QSqlError>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

//! As the column `kind` has it. What was released is never changed.
constexpr int employeeNumber = 0;
constexpr int extranetNumber = 1;
constexpr int botNumber = 2;

int numberOf(PersonKind kind)
{
    switch (kind) {
    case PersonKind::Employee:
        return employeeNumber;
    case PersonKind::Extranet:
        return extranetNumber;
    case PersonKind::Bot:
        return botNumber;
    }
    Q_UNREACHABLE();
}

PersonKind kindOf(int number)
{
    if (number == botNumber)
        return PersonKind::Bot;
    return number == extranetNumber ? PersonKind::Extranet : PersonKind::Employee;
}

QString textOf(const QList<DepartmentId> &departments)
{
    QStringList numbers;
    for (const DepartmentId department : departments)
        numbers.append(QString::number(department.value()));
    return storedText(numbers.join(u','));
}

QList<DepartmentId> departmentsIn(const QString &text)
{
    QList<DepartmentId> departments;
    const auto numbers = QStringView(text).split(u',', Qt::SkipEmptyParts);
    for (const QStringView number : numbers)
        departments.append(DepartmentId(number.toLongLong()));
    return departments;
}

PersonRecord recordOf(const QSqlQuery &row)
{
    return {.person = {.id = PersonId(row.value(0).toLongLong()),
                       .name = row.value(1).toString(),
                       .position = row.value(5).toString(),
                       .kind = kindOf(row.value(8).toInt()),
                       .active = row.value(9).toBool()},
            .firstName = row.value(2).toString(),
            .lastName = row.value(3).toString(),
            .secondName = row.value(4).toString(),
            .email = row.value(6).toString(),
            .departments = departmentsIn(row.value(7).toString()),
            .avatar = row.value(10).toString()};
}

QVariantList valuesOf(const PersonRecord &record, qint64 directory, int pass)
{
    return {directory,
            record.person.id.value(),
            storedText(record.person.name),
            storedText(record.firstName),
            storedText(record.lastName),
            storedText(record.secondName),
            storedText(record.person.position),
            storedText(record.email),
            textOf(record.departments),
            numberOf(record.person.kind),
            record.person.active,
            pass,
            storedText(record.avatar)};
}

} // namespace

Result<QList<PersonRecord>> PersonRow::read(const QSqlDatabase &database, qint64 directory,
                                            PersonId after, int limit)
{
    Result<QSqlQuery> rows =
        execute(database,
                u"SELECT id, name, first_name, last_name, second_name, position, email,"
                " departments, kind, active, avatar FROM people WHERE directory = ? AND id > ?"
                " ORDER BY id LIMIT ?"_s,
                {directory, after.value(), limit});
    if (!rows)
        return std::unexpected(rows.error());
    QList<PersonRecord> people;
    while (rows->next())
        people.append(recordOf(*rows));
    if (rows->lastError().isValid())
        return std::unexpected(storeFailure(rows->lastError()));
    return people;
}

// Prepared once: there are thousands.
Result<void> PersonRow::write(const QSqlDatabase &database, qint64 directory,
                              const QList<PersonRecord> &people, int pass)
{
    QSqlQuery query(database);
    if (!query.prepare(u"INSERT OR REPLACE INTO people (directory, id, name, first_name, last_name,"
                       " second_name, position, email, departments, kind, active, seen,"
                       " avatar) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return std::unexpected(storeFailure(query.lastError()));
    for (const PersonRecord &record : people) {
        const QVariantList values = valuesOf(record, directory, pass);
        for (int column = 0; column < values.size(); ++column)
            query.bindValue(column, values.at(column));
        if (!query.exec())
            return std::unexpected(storeFailure(query.lastError()));
    }
    return {};
}
