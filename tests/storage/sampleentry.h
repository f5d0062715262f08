// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"

//! A draft with every field set, so that nothing can be forgotten on the way to disk.
inline ChatDraft fullDraft()
{
    ChatDraft draft;
    draft.title = QStringLiteral("Смена 12 \U0001F469\u200D\U0001F680 <b>'; --");
    draft.color = ChatColor::Mint;
    draft.participants = {
        {PersonId(17), QStringLiteral("Ann Lee"), QStringLiteral("Engineer"), PersonKind::Employee,
         true},
        {PersonId(9'007'199'254'740'993), QStringLiteral("Олег"), {}, PersonKind::Extranet, false},
    };
    draft.addMe = false;
    draft.type = ChatType::Open;
    draft.owner = PersonId(17);
    draft.message = QStringLiteral("line one\nline two");
    draft.description = QStringLiteral("night");
    draft.entityType = QStringLiteral("CRM");
    draft.entityId = QStringLiteral("DEAL|5");
    draft.entityTypeAccepted = true;
    return draft;
}

inline Failure fullFailure()
{
    Failure failure = Failure::of(Failure::Kind::PortalLimit, QStringLiteral("Too many requests"));
    failure.code = QStringLiteral("QUERY_LIMIT_EXCEEDED");
    failure.method = QStringLiteral("imbot.chat.add");
    failure.host = QStringLiteral("portal.example:8443");
    failure.httpStatus = 503;
    failure.excerpt = QStringLiteral("<html>");
    failure.contentType = QStringLiteral("text/html");
    failure.retryAfter = std::chrono::milliseconds(1'500);
    failure.storeTrouble = Failure::StoreTrouble::Full;
    failure.certificate =
        CertificateInfo{QStringLiteral("CN=a"),
                        QStringLiteral("CN=b"),
                        QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC),
                        QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC),
                        QByteArray(32, '\x7f'),
                        true};
    return failure;
}

//! A state in which everything that outlives a restart differs from its default.
inline EntryState fullState()
{
    EntryState state;
    state.phase = EntryPhase::NeedsDecision;
    state.ownPair = state.pairWasFree = state.cancelled = state.mayHaveRun = true;
    state.refused = state.moved = state.tryingNewAddress = state.foundByLookUp = true;
    state.sends = 3;
    state.deferrals = 2;
    state.chat = ChatId(2725);
    state.twin = ChatId(2726);
    state.pairHolder = ChatId(12);
    state.reason = DecisionReason::AddressMoved;
    state.failure = fullFailure();
    state.lookUpFailure = Failure::of(Failure::Kind::AnswerTimeout);
    state.newBase = QUrl(QStringLiteral("https://new.example:444/prefix"));
    state.steps = {{ChatStep::Kind::People, ChatStep::Status::Done, {PersonId(5), PersonId(6)}, {}},
                   {ChatStep::Kind::Owner, ChatStep::Status::Failed, {PersonId(5)}, fullFailure()}};
    return state;
}

inline StoryLine storyLine(StoryLine::Kind kind, qint64 msecs)
{
    return {QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC), kind, {}, {}, {}};
}

//! An entry in \a phase, otherwise full.
inline Entry sampleEntry(EntryPhase phase = EntryPhase::Sending)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.connection = ConnectionId::create();
    entry.portal = QUrl(QStringLiteral("https://portal.example:8443/prefix"));
    entry.sender = {
        {BotId(39), QStringLiteral("Shift bot")},
        {PersonId(1), QStringLiteral("Me"), QStringLiteral("Admin"), PersonKind::Employee, true}};
    entry.draft = fullDraft();
    entry.createdAt = QDateTime::fromMSecsSinceEpoch(1'771'928'379'123, Qt::UTC);
    entry.state.phase = phase;
    entry.state.sends = 1;
    entry.story = {storyLine(StoryLine::Kind::Sent, 1'771'928'379'200)};
    return entry;
}
