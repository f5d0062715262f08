// SPDX-License-Identifier: Apache-2.0
#include "peoplerow.h"

namespace {

QStringList withoutEmpty(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

} // namespace

QString PeopleRow::details(const Person &person, const QString &department)
{
    return withoutEmpty({person.position, department}).join(QStringLiteral(" · "));
}

QStringList PeopleRow::tagsOf(const Person &person)
{
    QStringList tags;
    if (person.kind == PersonKind::Extranet)
        tags.append(tr("extranet", "@item tag of a person"));
    if (person.kind == PersonKind::Bot)
        tags.append(tr("bot", "@item tag of a person"));
    if (!person.active)
        tags.append(tr("has left", "@item tag of a person"));
    return tags;
}

QString PeopleRow::spoken(const Person &person, const QString &department, const QStringList &tags)
{
    return (withoutEmpty({person.name, person.position, department}) + tags)
        .join(QStringLiteral(", "));
}
