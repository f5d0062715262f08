// SPDX-License-Identifier: Apache-2.0
#include "personreader.h"

#include "wirevalues.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! The member called \a name in `im.*` and \a otherName in `user.*`.
QJsonValue either(const QJsonObject &object, QLatin1String name, QLatin1String otherName)
{
    const QJsonValue value = object.value(name);
    return value.isUndefined() ? object.value(otherName) : value;
}

QString nameOf(const QJsonObject &object, PersonId id)
{
    const QString first = textIn(either(object, "first_name"_L1, "NAME"_L1));
    const QString last = textIn(either(object, "last_name"_L1, "LAST_NAME"_L1));
    const QString whole = textIn(object.value("name"_L1));
    const QString name = (whole.isEmpty() ? first + u' ' + last : whole).simplified();
    return name.isEmpty() ? u'#' + QString::number(id.value()) : name;
}

PersonKind kindOf(const QJsonObject &object)
{
    const QString type = textIn(either(object, "type"_L1, "USER_TYPE"_L1)).toLower();
    if (truthIn(either(object, "bot"_L1, "BOT"_L1)).value_or(false) || type == "bot"_L1)
        return PersonKind::Bot;
    if (truthIn(object.value("extranet"_L1)).value_or(false) || type == "extranet"_L1)
        return PersonKind::Extranet;
    return PersonKind::Employee;
}

bool comesBefore(const Person &a, const Person &b)
{
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.id < b.id;
}

} // namespace

std::optional<Person> personIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto id = idIn(either(object, "id"_L1, "ID"_L1));
    if (!id)
        return {};
    return Person{.id = PersonId(*id),
                  .name = nameOf(object, PersonId(*id)),
                  .position = textIn(either(object, "work_position"_L1, "WORK_POSITION"_L1)),
                  .kind = kindOf(object),
                  .active = truthIn(either(object, "active"_L1, "ACTIVE"_L1)).value_or(true)};
}

std::optional<PersonRecord> recordIn(const QJsonValue &value)
{
    const std::optional<Person> person = personIn(value);
    if (!person)
        return {};
    const QJsonObject object = value.toObject();
    PersonRecord record{.person = *person,
                        .firstName = textIn(object.value("NAME"_L1)),
                        .lastName = textIn(object.value("LAST_NAME"_L1)),
                        .secondName = textIn(object.value("SECOND_NAME"_L1)),
                        .email = textIn(object.value("EMAIL"_L1)),
                        .departments = {}};
    const QList<QJsonValue> departments = itemsIn(object.value("UF_DEPARTMENT"_L1));
    for (const QJsonValue &department : departments) {
        if (const auto id = idIn(department))
            record.departments.append(DepartmentId(*id));
    }
    return record;
}

std::optional<Department> departmentIn(const QJsonValue &value)
{
    const auto id = idIn(memberIn(value, u"ID"_s));
    if (!id)
        return {};
    const auto parent = idIn(memberIn(value, u"PARENT"_s));
    return Department{.id = DepartmentId(*id),
                      .name = textIn(memberIn(value, u"NAME"_s)),
                      .parent = DepartmentId(parent.value_or(0))};
}

QList<Person> invitablePeopleIn(const QJsonValue &value)
{
    QList<Person> people;
    const QList<QJsonValue> items = itemsIn(value);
    for (const QJsonValue &item : items) {
        const auto person = personIn(item);
        if (person && canBeInvited(*person))
            people.append(*person);
    }
    std::sort(people.begin(), people.end(), comesBefore);
    people.resize(std::unique(people.begin(), people.end()) - people.begin());
    return people;
}
