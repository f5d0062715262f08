// SPDX-License-Identifier: Apache-2.0
#include "inventedtitle.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

bool isBlankTitle(const QString &title)
{
    const QString trimmed = title.trimmed();
    return trimmed.isEmpty() || trimmed == "0"_L1;
}

std::optional<InventedTitle> inventedTitleFor(const ChatDraft &draft, const Sender &sender)
{
    if (!isBlankTitle(draft.title))
        return std::nullopt;
    InventedTitle invented{draft.color, {}};
    const auto addName = [&invented](const QString &name) {
        if (!name.trimmed().isEmpty())
            invented.memberNames.append(name);
    };
    addName(sender.bot.name);
    const QList<Person> people = peopleInvited(draft, sender.me);
    for (const Person &person : people)
        addName(person.name);
    return invented;
}
