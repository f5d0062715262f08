// SPDX-License-Identifier: Apache-2.0
// The sentences about what was seen to after a chat was made.
#include "entrywords.h"

#include "texts.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using Status = ChatStep::Status;

namespace {

constexpr qsizetype mostNames = 5;

QString nameIn(const Entry &entry, PersonId id)
{
    if (id == entry.sender.me.id)
        return entry.sender.me.name;
    for (const Person &person : entry.draft.participants) {
        if (person.id == id)
            return person.name;
    }
    return QString::number(id.value());
}

QString whyOf(const ChatStep &step)
{
    return step.failure ? Texts::explain(*step.failure).whatHappened : QString();
}

} // namespace

QString EntryWords::steps(const Entry &entry)
{
    QStringList lines;
    for (const ChatStep &step : entry.state.steps)
        lines +=
            step.kind == ChatStep::Kind::Owner ? ownerStep(entry, step) : peopleStep(entry, step);
    return lines.join(u'\n');
}

QString EntryWords::ownerStep(const Entry &entry, const ChatStep &step)
{
    const QString owner = names(entry, step.people);
    switch (step.status) {
    case Status::Waiting:
    case Status::UnderWay:
        return tr("The chat is being handed over to %1…", "@info:progress a person").arg(owner);
    case Status::SoAlready:
    case Status::Done:
        return tr("The chat belongs to %1.", "@info a person").arg(owner);
    case Status::Unseen:
    case Status::TooLate:
    case Status::Failed:
        break;
    }
    return tr("The chat could not be handed over to %1. %2", "@info a person, why")
        .arg(owner, whyOf(step))
        .trimmed();
}

QString EntryWords::peopleStep(const Entry &entry, const ChatStep &step)
{
    const QString people = names(entry, step.people);
    switch (step.status) {
    case Status::Waiting:
        return tr("In about a minute we look whether everybody is in the chat.", "@info:progress");
    case Status::UnderWay:
        return tr("Not in the chat yet, and being added: %1", "@info:progress names").arg(people);
    case Status::SoAlready:
        return tr("Everybody you invited is in the chat.", "@info");
    case Status::Done:
        return tr("Were missing in the chat and have been added: %1", "@info names").arg(people);
    case Status::Unseen:
        return tr("The portal does not show who is in the chat. Look whether everybody is there.",
                  "@info");
    case Status::TooLate:
        return tr("Not in the chat: %1. They are not added by themselves any more, since somebody "
                  "may have taken them out.",
                  "@info names")
            .arg(people);
    case Status::Failed:
        break;
    }
    return people.isEmpty()
        ? tr("It could not be seen who is in the chat. %1", "@info why").arg(whyOf(step)).trimmed()
        : tr("Not in the chat, and could not be added: %1. %2", "@info names, why")
              .arg(people, whyOf(step))
              .trimmed();
}

QString EntryWords::names(const Entry &entry, const QList<PersonId> &people)
{
    QStringList shown;
    const QList<PersonId> few = people.mid(0, mostNames);
    for (const PersonId person : few)
        shown += nameIn(entry, person);
    const auto more = int(people.size() - shown.size());
    const QString list = shown.join(u", "_s);
    return more == 0 ? list : tr("%1 and %n more", "@info names, count of people", more).arg(list);
}
