// SPDX-License-Identifier: Apache-2.0
// What the Chats page says of one entry.
#include "entrywords.h"

#include "texts.h"

QString EntryWords::plainTitle(const QString &title)
{
    return title.isEmpty() ? tr("A chat without a title", "@info") : title;
}

QString EntryWords::identity(const EntrySummary &summary)
{
    QString pair = (summary.entityType + u' ' + summary.entityId).trimmed();
    if (!summary.chat)
        return pair;
    const QString number = QString::number(summary.chat->value());
    return pair.isEmpty()
        ? tr("chat %1", "@info a chat’s number").arg(number)
        : tr("chat %1 · %2", "@info a chat’s number, its entity").arg(number, pair);
}

QStringList EntryWords::invited(const Entry &entry)
{
    QStringList names;
    const QList<Person> people = peopleInvited(entry.draft, entry.sender.me);
    for (const Person &person : people)
        names += person.name;
    return names;
}

QString EntryWords::meaning(const Entry &entry, const Moment &by)
{
    QStringList sentences;
    switch (entry.state.phase) {
    case EntryPhase::Created:
        sentences += {createdRemark(entry), steps(entry)};
        break;
    case EntryPhase::Checking:
    case EntryPhase::WaitingForConnection:
        sentences += {whyUnknown(entry), checking(entry), lookUpTrouble(entry), knownBy(by)};
        break;
    case EntryPhase::NeedsDecision:
        sentences += whyUnknown(entry);
        if (entry.state.reason)
            sentences += Texts::sentence(*entry.state.reason, entry);
        sentences += lookUpTrouble(entry);
        break;
    case EntryPhase::Refused:
    case EntryPhase::NotSent:
        if (entry.state.failure) {
            const Texts::Explanation why = Texts::explain(*entry.state.failure);
            sentences += {why.whatHappened, why.whatToDo, moveRemark(entry)};
        }
        break;
    case EntryPhase::NotCreated:
        sentences +=
            tr("The portal was asked, and it is certain: the request made no chat.", "@info");
        break;
    case EntryPhase::Dismissed:
        sentences += tr("It is not known whether the chat exists. Look in the portal before you "
                        "create it again.",
                        "@info");
        break;
    case EntryPhase::LookingUpPair:
    case EntryPhase::Sending:
        break;
    }
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}
