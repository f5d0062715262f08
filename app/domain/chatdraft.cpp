// SPDX-License-Identifier: Apache-2.0
#include "chatdraft.h"

QList<Person> peopleInvited(const ChatDraft &draft, const Person &me)
{
    return draft.addMe ? withPerson(draft.participants, me) : draft.participants;
}
