// SPDX-License-Identifier: Apache-2.0
#include "sampledata.h"

using namespace Qt::StringLiterals;

Sender sampleSender(int bot, int me)
{
    return {.bot = {BotId(bot), u"Helper"_s},
            .me = {.id = PersonId(me), .name = u"Ann Lee"_s, .position = {}}};
}

ChatDraft sampleDraft(const QString &title)
{
    ChatDraft draft;
    draft.title = title;
    draft.participants = {{.id = PersonId(2), .name = u"Bob Ray"_s, .position = {}}};
    return draft;
}

ChatRequest requestOf(const ChatDraft &draft, const Sender &sender)
{
    const ChatRequest::Checked checked = ChatRequest::fromDraft(draft, sender);
    Q_ASSERT(checked.request);
    return *checked.request;
}
