// SPDX-License-Identifier: Apache-2.0
#include "personreader.h"

#include "wirevalues.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2000;

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

//! Some portals give an empty picture to those who have none.
QString avatarIn(const QJsonObject &object)
{
    const QString address = textIn(either(object, "avatar"_L1, "PERSONAL_PHOTO"_L1));
    const bool isNone =
        address.size() > longestAddress || address.endsWith("/im/images/blank.gif"_L1);
    return isNone ? QString() : address;
}

bool comesBefore(const PersonRecord &a, const PersonRecord &b)
{
    const int order = a.person.name.compare(b.person.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.person.id < b.person.id;
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
                        .firstName = textIn(either(object, "first_name"_L1, "NAME"_L1)),
                        .lastName = textIn(either(object, "last_name"_L1, "LAST_NAME"_L1)),
                        .secondName = textIn(object.value("SECOND_NAME"_L1)),
                        .email = textIn(either(object, "email"_L1, "EMAIL"_L1)),
                        .departments = {},
                        .avatar = avatarIn(object)};
    const QList<QJsonValue> departments =
        itemsIn(either(object, "departments"_L1, "UF_DEPARTMENT"_L1));
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

QList<PersonRecord> invitablePeopleIn(const QJsonValue &value)
{
    QList<PersonRecord> people;
    const QList<QJsonValue> items = itemsIn(value);
    for (const QJsonValue &item : items) {
        const auto record = recordIn(item);
        if (record && canBeInvited(record->person))
            people.append(*record);
    }
    std::sort(people.begin(), people.end(), comesBefore);
    const auto hasSameNumber = [](const PersonRecord &a, const PersonRecord &b) {
        return a.person.id == b.person.id;
    };
    people.resize(std::unique(people.begin(), people.end(), hasSameNumber) - people.begin());
    return people;
}
