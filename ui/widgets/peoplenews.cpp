// SPDX-License-Identifier: Apache-2.0
#include "peoplenews.h"

QString PeopleNews::words(const ChosenPeople::Change &change, qsizetype total)
{
    const auto addition = [](const QList<Person> &people) {
        return people.size() == 1
            ? tr("%1 added", "@info:status a person").arg(people.constFirst().name)
            : tr("%n people added", "@info:status", int(people.size()));
    };
    const auto removal = [](const QList<Person> &people) {
        return people.size() == 1
            ? tr("%1 removed", "@info:status a person").arg(people.constFirst().name)
            : tr("%n people removed", "@info:status", int(people.size()));
    };
    return tr("%1, %2", "@info:status what happened, how many there are now")
        .arg(change.removed.isEmpty() ? addition(change.added) : removal(change.removed),
             tr("%n participants", "@info:status", int(total)));
}
