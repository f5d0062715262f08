// SPDX-License-Identifier: Apache-2.0
#include "storywords.h"

#include "texts.h"
#include "whenwords.h"

QString StoryWords::event(const StoryLine &line)
{
    const QString chat = line.chat ? QString::number(line.chat->value()) : QString();
    switch (line.kind) {
    case StoryLine::Kind::Journalled:
        return tr("written down", "@item story of a chat");
    case StoryLine::Kind::Sent:
        return tr("sent", "@item story of a chat");
    case StoryLine::Kind::Deferred:
        return withReason(tr("the portal asked to wait", "@item story of a chat"), line);
    case StoryLine::Kind::AnswerLost:
        return withReason(tr("answer lost", "@item story of a chat"), line);
    case StoryLine::Kind::Refused:
        return withReason(tr("refused", "@item story of a chat"), line);
    case StoryLine::Kind::NotSent:
        return withReason(tr("not sent", "@item story of a chat"), line);
    case StoryLine::Kind::Moved:
        return tr("the portal answers at another address", "@item story of a chat");
    case StoryLine::Kind::LookUpNone:
        return tr("looked up: no such chat", "@item story of a chat");
    case StoryLine::Kind::LookUpFound:
        return tr("looked up: found chat %1", "@item story of a chat").arg(chat);
    case StoryLine::Kind::LookUpFailed:
        return withReason(tr("could not be looked up", "@item story of a chat"), line);
    case StoryLine::Kind::Created:
        return tr("created: chat %1", "@item story of a chat").arg(chat);
    case StoryLine::Kind::NotCreated:
        return tr("certain: no chat was made", "@item story of a chat");
    case StoryLine::Kind::Restarted:
        return tr("the program had ended; checked anew", "@item story of a chat");
    case StoryLine::Kind::PersonDecided:
        return decision(line);
    case StoryLine::Kind::LateTwinFound:
        return tr("an earlier sending made chat %1 as well", "@item story of a chat").arg(chat);
    case StoryLine::Kind::PeopleAdded:
        return tr("missing people added", "@item story of a chat");
    case StoryLine::Kind::MessageWanted:
        return tr("you: post the message", "@item story of a chat");
    case StoryLine::Kind::MessagePosted:
        return tr("message posted", "@item story of a chat");
    case StoryLine::Kind::MessageNotPosted:
        return withReason(tr("message not posted", "@item story of a chat"), line);
    case StoryLine::Kind::MessageInDoubt:
        return withReason(tr("not known whether the message was posted", "@item story of a chat"),
                          line);
    }
    Q_UNREACHABLE();
}

QString StoryWords::decision(const StoryLine &line)
{
    switch (line.decision.value_or(Decision::Dismiss)) {
    case Decision::CheckNow:
        return tr("you: check now", "@item story of a chat");
    case Decision::SendAgain:
        return tr("you: send again", "@item story of a chat");
    case Decision::ItExists:
        return tr("you: the chat exists", "@item story of a chat");
    case Decision::FollowMove:
        return tr("you: go to the new address", "@item story of a chat");
    case Decision::Dismiss:
        return tr("you: closed", "@item story of a chat");
    case Decision::StopWaiting:
        return tr("you: stopped waiting", "@item story of a chat");
    }
    Q_UNREACHABLE();
}

QString StoryWords::withReason(const QString &event, const StoryLine &line)
{
    return line.failure ? tr("%1: %2", "@item story of a chat: what happened, why")
                              .arg(event, Texts::explain(*line.failure).title)
                        : event;
}

QString StoryWords::story(const QList<StoryLine> &lines, const QDateTime &now)
{
    QStringList told;
    for (const StoryLine &line : lines)
        told += tr("%1  %2", "@item story of a chat: when, what")
                    .arg(WhenWords::exactly(line.at, now), event(line));
    return told.join(u'\n');
}
