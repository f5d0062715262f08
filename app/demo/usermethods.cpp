// SPDX-License-Identifier: Apache-2.0
#include "methodfamilies.h"
#include "methodtable.h"
#include "personshape.h"
#include "samplepeople.h"
#include "userfilter.h"

#include <algorithm>
#include <cstdint>
#include <span>

using namespace Qt::StringLiterals;

// user.get, user.search, user.current. Source: REST reference, 6.1.
namespace demo {

namespace {

constexpr std::size_t usersPerPage = 50;

using People = std::vector<const Person *>;

QString sortKeyOf(const Person &person, const QString &field)
{
    if (field == "NAME"_L1)
        return person.firstName;
    if (field == "LAST_NAME"_L1)
        return person.lastName;
    return field == "WORK_POSITION"_L1 ? person.position : QString();
}

//! Only `sort` and `order` together are an order; else people come by id.
struct Order {
    QString field = {};
    bool isDescending = false;

    [[nodiscard]] bool isById() const { return field.isEmpty() || field == "ID"_L1; }
};

Order orderOf(const Parameters &parameters)
{
    const QString field = parameters.text(u"SORT").toUpper();
    const QString direction = parameters.text(u"ORDER").toUpper();
    if (field.isEmpty() || direction.isEmpty())
        return {};
    return {.field = field, .isDescending = direction == "DESC"_L1};
}

//! At most \a limit of them, by ascending id. Bots are never among them.
People matchesById(const PeopleBook &book, const UserFilter &filter, std::size_t limit)
{
    People found;
    const auto &people = book.people();
    auto each = std::ranges::upper_bound(people, filter.idAbove(), {}, &Person::id);
    for (; each != people.end() && found.size() < limit; ++each) {
        if (each->kind != PersonKind::Bot && filter.matches(*each))
            found.push_back(&*each);
    }
    return found;
}

void sortPeople(People &people, const Order &order)
{
    if (!order.isById())
        std::ranges::sort(people, {}, [&order](const Person *person) {
            return std::pair(sortKeyOf(*person, order.field), person->id);
        });
    if (order.isDescending)
        std::ranges::reverse(people);
}

//! What `select` names; everything where it is not given.
PhpArray selected(PhpArray shape, const PhpArray &wanted)
{
    if (wanted.isEmpty())
        return shape;
    PhpArray fields;
    for (const auto &[index, name] : wanted) {
        const QString key = name.toText().toUpper();
        if (const PhpValue *value = fields.find(key) ? nullptr : shape.find(key))
            fields.insertNew(key, *value);
    }
    return fields;
}

PhpArray shapesOf(std::span<const Person *const> people, const CallContext &call)
{
    const PhpArray &wanted = call.parameters.array(u"SELECT");
    PhpArray list;
    for (const Person *person : people)
        list.append(selected(userShapeOf(*person, call.portal.scopes), wanted));
    return list;
}

//! start=-1: the page alone, nothing is counted.
Answer uncountedPage(const CallContext &call, const UserFilter &filter, const Order &order)
{
    const bool isScanEnough = order.isById() && !order.isDescending;
    People people = matchesById(call.portal.people, filter, isScanEnough ? usersPerPage : SIZE_MAX);
    sortPeople(people, order);
    people.resize(std::min(people.size(), usersPerPage));
    return {.result = shapesOf(people, call), .total = 0};
}

//! A page and how many there are; an empty page does not say.
Answer countedPage(const CallContext &call, const UserFilter &filter, const Order &order)
{
    People people = matchesById(call.portal.people, filter, SIZE_MAX);
    sortPeople(people, order);
    const std::size_t begin = std::min(people.size(), static_cast<std::size_t>(call.start));
    const std::size_t end = std::min(people.size(), begin + usersPerPage);
    Answer answer{.result = shapesOf(std::span(people).subspan(begin, end - begin), call)};
    if (begin < end)
        answer.total = static_cast<qint64>(people.size());
    if (end < people.size())
        answer.next = static_cast<qint64>(end);
    return answer;
}

MethodResult listUsers(CallContext &call)
{
    // Where there is a FILTER, fields beside it are not looked at.
    const PhpArray &filterFields =
        call.parameters.has(u"FILTER") ? call.parameters.array(u"FILTER") : call.parameters.all();
    const UserFilter filter(filterFields, call.portal.people, call.portal.scopes);
    const Order order = orderOf(call.parameters);
    return call.start < 0 ? uncountedPage(call, filter, order) : countedPage(call, filter, order);
}

MethodResult readCurrentUser(CallContext &call)
{
    const Person *caller = call.portal.people.find(restUserId);
    return Answer{userShapeOf(*caller, call.portal.scopes)};
}

} // namespace

void addUserMethods(MethodTable &table)
{
    const QStringList scopes{u"user"_s, u"user_basic"_s, u"user_brief"_s};
    table.add(u"user.get"_s, scopes, listUsers);
    table.add(u"user.search"_s, scopes, listUsers);
    table.add(u"user.current"_s, scopes, readCurrentUser);
}

} // namespace demo
