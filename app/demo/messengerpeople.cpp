// SPDX-License-Identifier: Apache-2.0
#include "characters.h"
#include "methodfamilies.h"
#include "methodtable.h"
#include "personshape.h"
#include "samplepeople.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// im.search.user.list and its like. Source: REST reference, section 6.2.
namespace demo {

namespace {

constexpr qsizetype shortestFind = 3;
constexpr qint64 peopleByDefault = 10;
constexpr qint64 mostPeople = 50;

//! Active people and bots that \a find means: by words, or by id where it is a number.
std::vector<const Person *> searchActive(const PeopleBook &book, const QString &find)
{
    std::vector<const Person *> found;
    if (isNumber(find)) {
        if (const Person *person = book.findActive(find.toLongLong()))
            found.push_back(person);
        return found;
    }
    const QStringList words = searchWordsOf(find);
    for (const Person &person : book.people()) {
        if (person.isActive && !words.isEmpty() && book.matches(person, words))
            found.push_back(&person);
    }
    return found;
}

MethodResult searchPeople(CallContext &call)
{
    const QString find = call.parameters.text(u"FIND");
    if (find.isEmpty() || (find.size() < shortestFind && !isNumber(find)))
        return refuse(u"FIND_SHORT"_s, u"Too short a search phrase"_s);
    const std::vector<const Person *> found = searchActive(call.portal.people, find);
    const auto total = static_cast<qint64>(found.size());
    const qint64 offset = std::max(qint64{0}, call.parameters.integer(u"OFFSET", call.start));
    const qint64 limit = call.parameters.integer(u"LIMIT", peopleByDefault);
    const qint64 end =
        std::min(total, offset + (limit > 0 ? std::min(limit, mostPeople) : peopleByDefault));
    PhpArray map;
    for (qint64 at = offset; at < end; ++at) {
        const Person &person = *found[static_cast<std::size_t>(at)];
        map.insertNew(QString::number(person.id), messengerShapeOf(person));
    }
    return Answer{
        .result = map, .next = end < total ? std::optional(end) : std::nullopt, .total = total};
}

MethodResult readPerson(CallContext &call)
{
    const qint64 id = call.parameters.integer(u"ID", restUserId);
    if (id <= 0)
        return refuse(u"ID_EMPTY"_s, u"User ID can't be empty"_s);
    const Person *person = call.portal.people.find(id);
    if (!person)
        return refuse(u"USER_NOT_EXISTS"_s, u"User is not exists"_s);
    return Answer{messengerShapeOf(*person)};
}

//! Unknown ids are there with null.
MethodResult readPeople(CallContext &call)
{
    const PhpValue *ids = call.parameters.find(u"ID");
    if (!ids || !ids->array())
        return refuse(u"INVALID_FORMAT"_s, u"Wrong format of the ID parameter"_s);
    const bool isListWanted = call.parameters.text(u"RESULT_TYPE") == "array"_L1;
    PhpArray people;
    for (const auto &[key, value] : *ids->array()) {
        const Person *person = call.portal.people.find(value.toInteger());
        PhpValue shape = person ? PhpValue(messengerShapeOf(*person)) : PhpValue();
        if (isListWanted)
            people.append(std::move(shape));
        else
            people.insert(QString::number(value.toInteger()), std::move(shape));
    }
    return Answer{people};
}

} // namespace

void addMessengerPeopleMethods(MethodTable &table)
{
    table.add(u"im.search.user.list"_s, {u"im"_s}, searchPeople);
    table.add(u"im.user.get"_s, {u"im"_s}, readPerson);
    table.add(u"im.user.list.get"_s, {u"im"_s}, readPeople);
}

} // namespace demo
