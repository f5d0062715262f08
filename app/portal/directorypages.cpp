// SPDX-License-Identifier: Apache-2.0
#include "directorypages.h"

#include "answerreader.h"
#include "hostlabel.h"
#include "personreader.h"
#include "wirenames.h"
#include "wirevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int departmentPages = departmentsPerSlice / directoryPageSize;

//! In the order of their texts too, which is the order that JSON objects keep.
QString pageKey(int page)
{
    return u'p' + QString::number(page).rightJustified(2, u'0');
}

//! The portal puts the number of the last one of the page before in its place.
QString startOf(int page, PersonId after)
{
    return page == 0 ? QString::number(after.value())
                     : u"$result[%1][%2][ID]"_s.arg(pageKey(page - 1)).arg(directoryPageSize - 1);
}

//! Before the pages, by the order of their keys.
QString countKey()
{
    return u"all"_s;
}

BatchCommand commandFor(const PeopleQuestion &question)
{
    const bool isWorking = question.whom == PeopleQuestion::Whom::Working;
    return {{},
            userGetMethod,
            {{u"sort"_s, u"ID"_s},
             {u"order"_s, u"ASC"_s},
             {u"FILTER[ACTIVE]"_s, isWorking ? u"1"_s : u"0"_s}}};
}

BatchCommand countCommand(const PeopleQuestion &question)
{
    BatchCommand command = commandFor(question);
    command.key = countKey();
    command.parameters += {{u"start"_s, u"0"_s}, {u"select[]"_s, u"ID"_s}};
    return command;
}

BatchCommand pageCommand(int page, const PeopleQuestion &question)
{
    BatchCommand command = commandFor(question);
    command.key = pageKey(page);
    command.parameters += {{u"FILTER[>ID]"_s, startOf(page, question.after)},
                           {u"IMAGE_RESIZE"_s, u"small"_s},
                           {u"start"_s, u"-1"_s}};
    for (const QString &field : wantedUserFields())
        command.parameters.append({u"select[]"_s, field});
    return command;
}

//! The people of one page, if they all come after \a last: a page whose start led nowhere begins
//! anew, or anywhere.
std::optional<QList<PersonRecord>> pageIn(const QJsonValue &value, PersonId last)
{
    QList<PersonRecord> people;
    const QList<QJsonValue> items = itemsIn(value);
    for (const QJsonValue &item : items) {
        const std::optional<PersonRecord> record = recordIn(item);
        if (!record || record->person.id <= last)
            return {};
        last = record->person.id;
        people.append(*record);
    }
    return people;
}

} // namespace

const QStringList &wantedUserFields()
{
    static const QStringList fields = {
        u"ID"_s,          u"ACTIVE"_s,        u"NAME"_s,  u"LAST_NAME"_s,
        u"SECOND_NAME"_s, u"WORK_POSITION"_s, u"EMAIL"_s, u"UF_DEPARTMENT"_s,
        u"USER_TYPE"_s,   u"PERSONAL_PHOTO"_s};
    return fields;
}

QList<BatchCommand> peopleCommands(const PeopleQuestion &question)
{
    const int most = int(maxBatchCommands) - (question.isCounting ? 1 : 0);
    QList<BatchCommand> commands;
    for (int page = 0; page < std::clamp(question.pages, 1, most); ++page)
        commands.append(pageCommand(page, question));
    if (question.isCounting)
        commands.append(countCommand(question));
    return commands;
}

Result<PeopleSlice> readPeople(const RawAnswer &answer, const PeopleQuestion &question)
{
    const Result<QJsonValue> result = readResult(answer, AnswerJson(answer));
    if (!result)
        return std::unexpected(result.error());
    const QString host = hostLabelOf(answer.portal);
    const QList<BatchCommand> commands = peopleCommands(question);
    const BatchAnswer pages = readBatch(*result, commands, host, answer.secrets);
    const auto first = pages.constFind(pageKey(0));
    if (first != pages.cend() && !first->has_value())
        return std::unexpected(first->error());

    PeopleSlice slice{.last = question.after,
                      .total = idIn(memberIn(memberIn(*result, u"result_total"_s), countKey())),
                      .operating =
                          operatingTimes(*result, commands).value(userGetMethod, milliseconds(0))};
    for (int number = 0; number < question.pages && !slice.isLast; ++number) {
        const auto page = pages.constFind(pageKey(number));
        const auto people = page != pages.cend() && page->has_value()
            ? pageIn(page->value(), slice.last)
            : std::nullopt;
        if (!people && number == 0)
            return std::unexpected(unexpectedResult(userGetMethod, host));
        if (!people)
            break;
        slice.people += *people;
        slice.isLast = people->size() < directoryPageSize; // what follows refers to nobody
        if (!people->isEmpty())
            slice.last = people->constLast().person.id;
    }
    return slice;
}

QList<BatchCommand> departmentCommands(int from)
{
    QList<BatchCommand> commands;
    for (int page = 0; page < departmentPages; ++page)
        commands.append({pageKey(page),
                         u"department.get"_s,
                         {{u"sort"_s, u"ID"_s},
                          {u"order"_s, u"ASC"_s},
                          {u"start"_s, QString::number(from + page * directoryPageSize)}}});
    return commands;
}

Result<DepartmentSlice> readDepartments(const BatchAnswer &answer, const QString &host)
{
    DepartmentSlice slice;
    for (int page = 0; page < departmentPages && !slice.isLast; ++page) {
        const auto one = answer.constFind(pageKey(page));
        if (one == answer.cend())
            return std::unexpected(unexpectedResult(u"department.get"_s, host));
        if (!one->has_value())
            return std::unexpected(one->error());
        const QList<QJsonValue> items = itemsIn(one->value());
        for (const QJsonValue &item : items) {
            const std::optional<Department> department = departmentIn(item);
            // A page behind the last one may show the last one again.
            if (department && !slice.departments.contains(*department))
                slice.departments.append(*department);
        }
        slice.isLast = items.size() < directoryPageSize;
    }
    return slice;
}
