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
    bool meChosen = false;
    for (const Person &person : draft.participants) {
        addName(person.name);
        meChosen = meChosen || person.id == sender.me.id;
    }
    if (draft.addMe && !meChosen)
        addName(sender.me.name);
    return invented;
}
