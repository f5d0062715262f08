// SPDX-License-Identifier: Apache-2.0
// The sentences about what was seen to after a chat was made.
#include "entrywords.h"

#include "isolated.h"
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
    for (const ChatStep &step : entry.state.steps) {
        switch (step.kind) {
        case ChatStep::Kind::People:
            lines += peopleStep(entry, step);
            break;
        case ChatStep::Kind::Message:
            lines += messageStep(step);
            break;
        case ChatStep::Kind::Owner:
            lines += ownerStep(entry, step);
            break;
        }
    }
    return lines.join(u'\n');
}

QString EntryWords::messageStep(const ChatStep &step)
{
    switch (step.status) {
    case Status::UnderWay:
        return tr("The welcome message is being posted…", "@info:progress");
    case Status::Done:
        return tr("The welcome message is posted.", "@info");
    case Status::Failed:
        return tr("The welcome message was not posted. %1", "@info why")
            .arg(whyNotPosted(step))
            .trimmed();
    case Status::InDoubt:
        return tr("It is not known whether the welcome message arrived. Look in the chat before "
                  "you post it again.",
                  "@info");
    case Status::Offered:
    case Status::Waiting:
    case Status::SoAlready:
    case Status::Unseen:
    case Status::TooLate:
        break;
    }
    return tr("No clear answer came, so it is not known whether the welcome message was posted. It "
              "is not posted again by itself. Look in the chat, and post it if it is not there.",
              "@info");
}

//! In the portal's own words where it has some: what its codes mean is explained for creates.
QString EntryWords::whyNotPosted(const ChatStep &step)
{
    const bool quoted = step.failure && step.failure->kind == Failure::Kind::PortalRefused
        && !step.failure->description.isEmpty();
    return quoted
        ? tr("The portal says: “%1”", "@info its own words").arg(step.failure->description)
        : whyOf(step);
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
    case Status::Offered:
    case Status::InDoubt:
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
    case Status::Offered:
    case Status::InDoubt:
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
    const QString list = isolatedNames(shown);
    return more == 0 ? list : tr("%1 and %n more", "@info names, count of people", more).arg(list);
}
