// SPDX-License-Identifier: Apache-2.0
#include "methodfamilies.h"
#include "methodtable.h"
#include "personshape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Source: REST reference, 6.3.
namespace demo {

namespace {

constexpr qint64 pageSize = 50;
constexpr qint64 defaultLimit = 10;

using Departments = std::vector<const Department *>;

PhpArray recordOf(const Department &department)
{
    PhpArray record{{u"ID"_s, QString::number(department.id)},
                    {u"NAME"_s, department.name},
                    {u"SORT"_s, department.sort}};
    if (department.parent != 0)
        record.insert(u"PARENT"_s, QString::number(department.parent));
    if (department.head != 0)
        record.insert(u"UF_HEAD"_s, QString::number(department.head));
    return record;
}

bool isWanted(const Parameters &parameters, QStringView name, const PhpValue &own)
{
    const PhpValue *wanted = parameters.find(name);
    if (!wanted)
        return true;
    if (!wanted->array())
        return wanted->toText() == own.toText();
    return std::ranges::any_of(*wanted->array(), [&own](const PhpArray::Entry &entry) {
        return entry.second.toText() == own.toText();
    });
}

MethodResult listDepartments(CallContext &call)
{
    Departments found;
    for (const Department &each : call.portal.people.departments()) {
        if (isWanted(call.parameters, u"ID", each.id)
            && isWanted(call.parameters, u"NAME", each.name)
            && isWanted(call.parameters, u"PARENT", each.parent)
            && isWanted(call.parameters, u"UF_HEAD", each.head))
            found.push_back(&each);
    }
    const auto total = static_cast<qint64>(found.size());
    const qint64 begin = std::clamp(call.start, qint64{0}, total);
    const qint64 end = std::min(total, begin + pageSize);
    Answer answer{.result = PhpArray(), .total = total};
    for (qint64 at = begin; at < end; ++at)
        answer.result.array()->append(recordOf(*found[static_cast<std::size_t>(at)]));
    if (end < total)
        answer.next = end;
    return answer;
}

PhpArray messengerRecordOf(const CallContext &call, const Department &department)
{
    const PeopleBook &people = call.portal.people;
    PhpArray record{{u"id"_s, department.id},
                    {u"name"_s, department.name},
                    {u"full_name"_s, people.fullNameOf(department)},
                    {u"manager_user_id"_s, department.head}};
    const Person *head = people.find(department.head);
    if (head && call.parameters.text(u"USER_DATA") == "Y"_L1)
        record.insert(u"manager_user_data"_s, messengerShapeOf(*head));
    return record;
}

std::unexpected<Refusal> accessError()
{
    return refuse(u"ACCESS_ERROR"_s, u"You don't have access to this method"_s, 403);
}

MethodResult readDepartments(CallContext &call)
{
    if (call.portal.isCallerExtranet)
        return accessError();
    const PhpValue *ids = call.parameters.find(u"ID");
    if (!ids || !ids->array())
        return refuse(u"INVALID_FORMAT"_s, u"A wrong format for the ID field is passed"_s);
    PhpArray list;
    for (const auto &[key, id] : *ids->array()) {
        const Department *department = call.portal.people.findDepartment(id.toInteger());
        if (department && list.size() < pageSize)
            list.append(messengerRecordOf(call, *department));
    }
    return Answer{list};
}

PhpArray employeesOf(const CallContext &call, qint64 departmentId)
{
    const bool isDataWanted = call.parameters.text(u"USER_DATA") == "Y"_L1;
    PhpArray employees;
    for (const Person &person : call.portal.people.people()) {
        if (person.isActive && person.departments.contains(static_cast<int>(departmentId)))
            employees.append(isDataWanted ? PhpValue(messengerShapeOf(person)) : person.id);
    }
    return employees;
}

//! Direct employees only; departments without any are not in the map.
MethodResult listEmployees(CallContext &call)
{
    if (call.portal.isCallerExtranet)
        return accessError();
    const PhpArray &ids = call.parameters.array(u"ID");
    if (ids.isEmpty())
        return refuse(u"ID_EMPTY"_s, u"Department ID can't be empty"_s);
    PhpArray map;
    for (const auto &[key, id] : ids) {
        PhpArray employees = employeesOf(call, id.toInteger());
        if (!employees.isEmpty())
            map.insert(QString::number(id.toInteger()), std::move(employees));
    }
    return Answer{map};
}

bool isFound(const QString &fullName, const QStringList &words)
{
    const QStringList own = searchWordsOf(fullName);
    return std::ranges::all_of(words, [&own](const QString &word) {
        return std::ranges::any_of(own,
                                   [&word](const QString &each) { return each.startsWith(word); });
    });
}

//! A text of one character finds everything. `next` does not look at the offset: so does the
//! portal's.
MethodResult searchDepartments(CallContext &call)
{
    if (call.portal.isCallerExtranet)
        return accessError();
    const QString find = call.parameters.text(u"FIND");
    const QStringList words = find.size() < 2 ? QStringList() : searchWordsOf(find);
    const PeopleBook &people = call.portal.people;
    Departments found;
    for (const Department &each : people.departments()) {
        if (isFound(people.fullNameOf(each), words))
            found.push_back(&each);
    }
    const auto total = static_cast<qint64>(found.size());
    const qint64 wanted = call.parameters.integer(u"LIMIT", defaultLimit);
    const qint64 limit = wanted > 0 ? std::min(wanted, pageSize) : defaultLimit;
    const qint64 begin =
        std::clamp(call.parameters.integer(u"OFFSET", call.start), qint64{0}, total);
    Answer answer{.result = PhpArray(), .total = total};
    for (qint64 at = begin; at < std::min(total, begin + limit); ++at)
        answer.result.array()->append(
            messengerRecordOf(call, *found[static_cast<std::size_t>(at)]));
    if (limit < total)
        answer.next = limit;
    return answer;
}

} // namespace

void addDepartmentMethods(MethodTable &table)
{
    table.add(u"department.get"_s, {u"department"_s}, listDepartments);
    table.add(u"im.department.get"_s, {u"im"_s}, readDepartments);
    table.add(u"im.department.employees.get"_s, {u"im"_s}, listEmployees);
    table.add(u"im.search.department.list"_s, {u"im"_s}, searchDepartments);
}

} // namespace demo
