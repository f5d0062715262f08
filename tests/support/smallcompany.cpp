// SPDX-License-Identifier: Apache-2.0
#include "smallcompany.h"

using namespace Qt::StringLiterals;

PersonRecord record(qint64 id, const QString &first, const QString &last)
{
    return {
        .person = {PersonId(id), first + u' ' + last, u"Engineer"_s, PersonKind::Employee, true},
        .firstName = first,
        .lastName = last,
        .secondName = {},
        .email = u"person%1@demo.example"_s.arg(id),
        .departments = {DepartmentId(3)}};
}

PeopleIndex company()
{
    PeopleIndex index;
    index.putDepartment({.id = DepartmentId(3), .name = u"Logistics"_s, .parent = {}});
    index.put(record(1, u"Anna"_s, u"Smirnova"_s));
    index.put(record(2, u"Иван"_s, u"Петров"_s));
    index.put(record(3, u"Zoë"_s, u"Lindqvist"_s));
    index.put(record(4, u"Жан-Поль"_s, u"О'Брайен"_s));
    index.put(record(5, u"Agent"_s, u"47"_s));
    index.put(record(11, u"Пётр"_s, u"Сидоров"_s));
    index.put(record(12, u"Пётр"_s, u"Сидоров"_s));
    PersonRecord left = record(21, u"Олег"_s, u"Уволен"_s);
    left.person.active = false;
    index.put(left);
    PersonRecord bot = record(22, u"Support"_s, u"Desk"_s);
    bot.person.kind = PersonKind::Bot;
    index.put(bot);
    PersonRecord nameless = record(23, u"Мария"_s, u"Безпочты"_s);
    nameless.email.clear();
    index.put(nameless);
    return index;
}
