// SPDX-License-Identifier: Apache-2.0
#include "personshape.h"

#include "colortable.h"
#include "peoplebook.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

PhpValue phonesOf(const Person &person)
{
    if (person.phone.isEmpty())
        return false;
    return PhpArray{{u"personal_mobile"_s, person.phone}};
}

PhpValue photoOf(const Person &person)
{
    return person.avatar.isEmpty() ? PhpValue() : PhpValue(person.avatar);
}

QString messengerTypeOf(const Person &person)
{
    switch (person.kind) {
    case PersonKind::Bot:
        return u"bot"_s;
    case PersonKind::Extranet:
        return u"extranet"_s;
    case PersonKind::Employee:
        break;
    }
    return u"user"_s;
}

} // namespace

PhpArray messengerShapeOf(const Person &person)
{
    const bool isBot = person.kind == PersonKind::Bot;
    return {
        {u"id"_s, person.id},
        {u"active"_s, person.isActive},
        {u"name"_s, person.fullName()},
        {u"first_name"_s, person.firstName},
        {u"last_name"_s, person.lastName},
        {u"work_position"_s, person.position},
        {u"color"_s, hexOfColor(automaticColorName(person.id))},
        {u"avatar"_s, person.avatar},
        {u"avatar_hr"_s, person.avatar},
        {u"gender"_s, QString(person.gender)},
        {u"birthday"_s, person.birthday.isValid() ? person.birthday.toString(u"dd-MM") : QString()},
        {u"extranet"_s, person.kind == PersonKind::Extranet},
        {u"network"_s, false},
        {u"bot"_s, isBot},
        {u"connector"_s, false},
        {u"external_auth_id"_s, isBot ? u"bot"_s : u"default"_s},
        {u"status"_s, u"online"_s},
        {u"idle"_s, false},
        {u"last_activity_date"_s, false},
        {u"mobile_last_date"_s, false},
        {u"absent"_s, false},
        {u"departments"_s, phpList(person.departments)},
        {u"phones"_s, phonesOf(person)},
        {u"type"_s, messengerTypeOf(person)},
        {u"email"_s, person.email},
        {u"website"_s, u""_s}};
}

bool seesContactsWith(const QStringList &scopes)
{
    return scopes.contains("user"_L1) || scopes.contains("user_basic"_L1);
}

PhpArray userShapeOf(const Person &person, const QStringList &scopes)
{
    PhpArray shape{
        {u"ID"_s, QString::number(person.id)},
        {u"ACTIVE"_s, person.isActive},
        {u"NAME"_s, person.firstName},
        {u"LAST_NAME"_s, person.lastName},
        {u"SECOND_NAME"_s, u""_s},
        {u"WORK_POSITION"_s, person.position},
        {u"PERSONAL_PHOTO"_s, photoOf(person)},
        {u"PERSONAL_GENDER"_s, QString(person.gender)},
        {u"LAST_ACTIVITY_DATE"_s, PhpArray()},
        {u"UF_DEPARTMENT"_s, phpList(person.departments)},
        {u"USER_TYPE"_s, person.kind == PersonKind::Extranet ? u"extranet"_s : u"employee"_s}};
    if (seesContactsWith(scopes)) {
        shape.insert(u"EMAIL"_s, person.email);
        shape.insert(u"PERSONAL_MOBILE"_s, person.phone);
    }
    return shape;
}

} // namespace demo
