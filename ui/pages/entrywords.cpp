// SPDX-License-Identifier: Apache-2.0
#include "entrywords.h"

#include "chatrequest.h"
#include "hostlabel.h"
#include "isolated.h"
#include "texts.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

//! A title of 255 characters without a space would make a window wider than the screen.
constexpr qsizetype longestTitle = 60;

QString shortened(const QString &title)
{
    if (title.size() <= longestTitle)
        return title;
    qsizetype end = longestTitle;
    if (title.at(end - 1).isHighSurrogate())
        --end;
    return title.left(end).trimmed() + u'…';
}

} // namespace

QString EntryWords::title(const ChatDraft &draft)
{
    const QString title = shortened(draft.title.simplified());
    return title.isEmpty()
        ? tr("A chat without a title", "@info")
        : tr("“%1”", "@info a chat’s title in quotation marks").arg(isolated(title));
}

QString EntryWords::stage(const SendStage &stage)
{
    switch (stage.kind) {
    case SendStage::Kind::LookingUpPair:
        return tr("Asking whether a chat with this entity pair exists already…", "@info:progress");
    case SendStage::Kind::WaitingForTurn: {
        const int seconds = int(std::ceil(double(stage.wait.count()) / 1000));
        if (stage.asked && seconds > 0)
            return tr("The portal asks us to wait %n seconds", "@info:progress", seconds);
        return seconds > 0
            ? tr("Waiting for the portal’s pace: about %n seconds", "@info:progress", seconds)
            : tr("Waiting for the portal’s pace…", "@info:progress");
    }
    case SendStage::Kind::Writing:
        return tr("Noting it in the journal…", "@info:progress");
    case SendStage::Kind::Connecting:
        return tr("Connecting to the portal…", "@info:progress");
    case SendStage::Kind::Sending: {
        const qint64 percent = stage.totalBytes > 0 ? stage.sentBytes * 100 / stage.totalBytes : 0;
        return tr("Sending: %1 %", "@info:progress").arg(QLocale().toString(percent));
    }
    case SendStage::Kind::Answering:
        return tr("Waiting for the portal’s answer…", "@info:progress");
    }
    Q_UNREACHABLE();
}

QString EntryWords::cancelMeaning(const SendStage &stage)
{
    const bool leftAlready = stage.kind == SendStage::Kind::Answering
        || (stage.kind == SendStage::Kind::Sending && stage.sentBytes > 0);
    return leftAlready
        ? tr("Cancel stops waiting; then we check whether the chat was made.", "@info")
        : tr("Nothing has been sent yet: after Cancel there is no chat.", "@info");
}

QString EntryWords::createdLine(const Entry &entry)
{
    const ChatRequest::Checked checked = ChatRequest::fromDraft(entry.draft, entry.sender);
    const int invited = checked.request ? int(checked.request->users().size())
                                        : int(entry.draft.participants.size());
    const QString number =
        entry.state.chat ? QString::number(entry.state.chat->value()) : QString();
    return tr("%1 · chat %2 · %n people invited", "@info title · number · count", invited)
        .arg(title(entry.draft), number);
}

QString EntryWords::createdRemark(const Entry &entry)
{
    QStringList remarks;
    if (wasLookedUp(entry) && entry.state.ownPair)
        remarks += tr("A chat with this entity pair now exists. Others may use the pair too, so "
                      "look whether it is yours.",
                      "@info");
    if (entry.state.twin)
        remarks += tr("An earlier sending was delivered late and made chat %1 as well.", "@info")
                       .arg(entry.state.twin->value());
    return remarks.join(u'\n');
}

QString EntryWords::knownBy(const Moment &by)
{
    if (!by)
        return {};
    return tr("If the portal answers, it will be known by %1, or you will be asked.",
              "@info a time of day")
        .arg(QLocale().toString(by->toLocalTime().time(), u"HH:mm:ss"_s));
}

QString EntryWords::whyUnknown(const Entry &entry)
{
    if (entry.state.cancelled || !entry.state.failure)
        return {};
    return Texts::explain(*entry.state.failure).whatHappened;
}

QString EntryWords::moveRemark(const Entry &entry)
{
    const EntryState &state = entry.state;
    if (state.phase != EntryPhase::NotSent || !state.newBase || !state.failure
        || state.failure->host != hostLabelOf(*state.newBase))
        return {};
    return tr("The portal had said that it is found at %1 now. Nothing has changed here: it is "
              "still known by its old address. Connect it again to go on to the new one; a "
              "certificate that is shown there can be compared and trusted then.",
              "@info an address")
        .arg(state.failure->host);
}

QString EntryWords::checking(const Entry &entry)
{
    if (entry.state.phase == EntryPhase::WaitingForConnection)
        return tr("Whether the chat was made can be asked as soon as %1 is connected again.",
                  "@info a portal")
            .arg(hostLabelOf(entry.portal));
    if (entry.state.cancelled)
        return tr("You stopped waiting; we are checking. The request had left already, so the "
                  "portal may have made the chat.",
                  "@info");
    return tr("The request had left, but no answer came that says what became of it, so the "
              "portal may have made the chat. We ask the portal for it and send nothing again.",
              "@info");
}

QString EntryWords::lookUpTrouble(const Entry &entry)
{
    if (!entry.state.lookUpFailure)
        return {};
    return tr("The latest attempt to ask the portal failed: “%1”.", "@info what is wrong")
        .arg(Texts::explain(*entry.state.lookUpFailure).title);
}

QString EntryWords::notice(const Entry &entry, const Moment &by)
{
    QString now = phaseNotice(entry, by);
    if (!wasInterrupted(entry))
        return now;
    return tr("A chat was being created when the program ended. %1", "@info what is known now")
        .arg(now);
}

QString EntryWords::phaseNotice(const Entry &entry, const Moment &by)
{
    const QString chat = title(entry.draft);
    const QString phase = Texts::phaseName(entry.state.phase);
    switch (entry.state.phase) {
    case EntryPhase::Created:
        return tr("%1 is created: chat %2.", "@info title, number")
            .arg(chat)
            .arg(entry.state.chat ? entry.state.chat->value() : 0);
    case EntryPhase::NotCreated:
        return tr("%1: there is no such chat in the portal, that is certain.", "@info title")
            .arg(chat);
    case EntryPhase::Refused:
    case EntryPhase::NotSent:
        return entry.state.failure
            ? tr("%1: %2", "@info title, what happened")
                  .arg(chat, Texts::explain(*entry.state.failure).whatHappened)
            : tr("%1: %2", "@info title, what happened").arg(chat, phase);
    case EntryPhase::WaitingForConnection:
        return tr("%1: %2", "@info title, what happened").arg(chat, checking(entry));
    case EntryPhase::Checking:
        return tr("%1: %2. %3", "@info title, state, until when")
            .arg(chat, phase, knownBy(by))
            .trimmed();
    default:
        return tr("%1: %2", "@info title, state").arg(chat, phase);
    }
}

bool EntryWords::wasInterrupted(const Entry &entry)
{
    return std::any_of(entry.story.cbegin(), entry.story.cend(), [](const StoryLine &line) {
        return line.kind == StoryLine::Kind::Restarted;
    });
}

bool EntryWords::wasLookedUp(const Entry &entry)
{
    return std::any_of(entry.story.cbegin(), entry.story.cend(), [](const StoryLine &line) {
        return line.kind == StoryLine::Kind::LookUpFound;
    });
}
