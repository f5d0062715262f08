// SPDX-License-Identifier: Apache-2.0
#include "keypages.h"

#include "directorypages.h"
#include "personreader.h"
#include "wirenames.h"
#include "wirevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idsAtOnce = directoryPageSize;

//! One command, and whom it asks for.
struct Part {
    BatchCommand command;
    PeopleKeys asked;
    bool isPaged = false;
};

//! By numbers, so that the same question makes the same commands.
QList<PersonId> sortedIds(const PeopleKeys &keys)
{
    QList<PersonId> ids(keys.ids.cbegin(), keys.ids.cend());
    std::ranges::sort(ids);
    return ids;
}

QStringList sortedEmails(const PeopleKeys &keys)
{
    QStringList emails(keys.emails.cbegin(), keys.emails.cend());
    emails.sort();
    return emails;
}

QString keyOf(QChar family, qsizetype first)
{
    return family + QString::number(first);
}

BatchCommand userCommand(const QString &key)
{
    BatchCommand command{key,
                         userGetMethod,
                         {{u"sort"_s, u"ID"_s},
                          {u"order"_s, u"ASC"_s},
                          {u"IMAGE_RESIZE"_s, u"small"_s},
                          {u"start"_s, u"-1"_s}}};
    for (const QString &field : wantedUserFields())
        command.parameters.append({u"select[]"_s, field});
    return command;
}

Part usersById(const QList<PersonId> &ids, qsizetype first)
{
    Part part{.command = userCommand(keyOf(u'i', first)), .asked = {}, .isPaged = false};
    for (const PersonId id : ids) {
        part.asked.ids.insert(id);
        part.command.parameters.append({u"FILTER[ID][]"_s, QString::number(id.value())});
    }
    return part;
}

Part messengerById(const QList<PersonId> &ids, qsizetype first)
{
    Part part{
        .command = {keyOf(u'm', first), u"im.user.list.get"_s, {{u"RESULT_TYPE"_s, u"array"_s}}},
        .asked = {},
        .isPaged = false};
    for (const PersonId id : ids) {
        part.asked.ids.insert(id);
        part.command.parameters.append({u"ID[]"_s, QString::number(id.value())});
    }
    return part;
}

Part usersByEmail(const QStringList &emails, qsizetype first)
{
    Part part{.command = userCommand(keyOf(u'e', first)), .asked = {}, .isPaged = true};
    for (const QString &email : emails) {
        part.asked.emails.insert(email);
        part.command.parameters.append({u"FILTER[EMAIL][]"_s, email});
    }
    return part;
}

QList<Part> partsById(const KeyQuestion &question)
{
    QList<Part> parts;
    const QList<PersonId> ids = sortedIds(question.keys);
    for (qsizetype first = 0; first < ids.size(); first += idsAtOnce) {
        const QList<PersonId> some = ids.mid(first, idsAtOnce);
        if (question.asksUsers)
            parts.append(usersById(some, first));
        if (question.asksMessenger)
            parts.append(messengerById(some, first));
    }
    return parts;
}

QList<Part> partsByEmail(const KeyQuestion &question)
{
    QList<Part> parts;
    QStringList emails = sortedEmails(question.keys);
    emails.removeIf(
        [](const QString &email) { return !isBatchable({{}, {}, {{u"EMAIL"_s, email}}}); });
    const qsizetype atOnce = std::clamp<qsizetype>(question.addressesAtOnce, 1, directoryPageSize);
    for (qsizetype first = 0; first < emails.size() && question.asksUsers; first += atOnce)
        parts.append(usersByEmail(emails.mid(first, atOnce), first));
    return parts;
}

QList<Part> partsOf(const KeyQuestion &question)
{
    return partsById(question) + partsByEmail(question);
}

KeyPage pageIn(const QJsonValue &value, const Part &part)
{
    KeyPage page{.asked = part.asked};
    const QList<QJsonValue> items = itemsIn(value);
    for (const QJsonValue &item : items) {
        if (const std::optional<PersonRecord> record = recordIn(item)) // null: an unknown ID
            page.people.append(*record);
    }
    page.isFull = part.isPaged && items.size() >= directoryPageSize;
    return page;
}

bool isList(const QJsonValue &value)
{
    return value.isArray() || value.isObject();
}

} // namespace

QList<BatchCommand> keyCommands(const KeyQuestion &question)
{
    QList<BatchCommand> commands;
    const QList<Part> parts = partsOf(question);
    commands.reserve(parts.size());
    for (const Part &part : parts)
        commands.append(part.command);
    return commands;
}

KeyPages readKeyPages(const BatchAnswer &answer, const KeyQuestion &question, const QString &host)
{
    KeyPages read;
    const QList<Part> parts = partsOf(question);
    for (const Part &part : parts) {
        const auto one = answer.constFind(part.command.key);
        const bool isAnswered = one != answer.cend();
        if (isAnswered && one->has_value() && isList(one->value()))
            read.pages.append(pageIn(one->value(), part));
        else if (!read.trouble)
            read.trouble = isAnswered && !one->has_value()
                ? one->error()
                : unexpectedResult(part.command.method, host);
    }
    return read;
}
