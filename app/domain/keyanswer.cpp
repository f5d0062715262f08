// SPDX-License-Identifier: Apache-2.0
#include "keyanswer.h"

#include <algorithm>

namespace {

bool isAskedFor(const PersonRecord &record, const PeopleKeys &asked)
{
    return asked.ids.contains(record.person.id) || asked.emails.contains(emailKey(record.email));
}

bool hasStrangers(const KeyPage &page)
{
    return !std::ranges::all_of(page.people, [&page](const PersonRecord &record) {
        return isAskedFor(record, page.asked);
    });
}

} // namespace

PeopleKeys keysOf(const PersonRecord &record)
{
    PeopleKeys keys{.ids = {record.person.id}};
    if (!record.email.isEmpty())
        keys.emails.insert(emailKey(record.email));
    return keys;
}

KeyAnswer meaningOf(const QList<KeyPage> &pages)
{
    KeyAnswer answer;
    PeopleKeys known;
    for (const KeyPage &page : pages) {
        for (const PersonRecord &record : page.people) {
            if (!isAskedFor(record, page.asked))
                continue;
            if (!known.ids.contains(record.person.id))
                answer.found.append(record);
            known += keysOf(record);
        }
        if (hasStrangers(page))
            continue;
        (page.isFull ? answer.unread : answer.nobodys) += page.asked;
    }
    answer.nobodys -= known;
    answer.unread -= known;
    answer.unread -= answer.nobodys;
    return answer;
}
