// SPDX-License-Identifier: Apache-2.0
#include "storednames.h"

#include <algorithm>
#include <iterator>

namespace {

template <typename Enum> struct Name {
    Enum value;
    const char *text;
};

//! All names of a type.
template <typename Enum> struct Names;

template <> struct Names<EntryPhase> {
    using enum EntryPhase;
    static constexpr Name<EntryPhase> all[] = {
        {LookingUpPair, "looking-up-pair"},
        {Sending, "sending"},
        {Checking, "checking"},
        {WaitingForConnection, "waiting-for-connection"},
        {NeedsDecision, "needs-decision"},
        {Created, "created"},
        {Refused, "refused"},
        {NotSent, "not-sent"},
        {NotCreated, "not-created"},
        {Dismissed, "dismissed"},
    };
};

template <> struct Names<DecisionReason> {
    using enum DecisionReason;
    static constexpr Name<DecisionReason> all[] = {
        {PairAlreadyUsed, "pair-already-used"}, {PairLookUpFailed, "pair-look-up-failed"},
        {LimitPersists, "limit-persists"},      {AddressMoved, "address-moved"},
        {CannotBeProven, "cannot-be-proven"},   {LookUpsFailed, "look-ups-failed"},
    };
};

template <> struct Names<Decision> {
    using enum Decision;
    static constexpr Name<Decision> all[] = {
        {CheckNow, "check-now"},     {SendAgain, "send-again"}, {ItExists, "it-exists"},
        {FollowMove, "follow-move"}, {Dismiss, "dismiss"},      {StopWaiting, "stop-waiting"},
    };
};

template <> struct Names<ChatStep::Kind> {
    using enum ChatStep::Kind;
    static constexpr Name<ChatStep::Kind> all[] = {
        {People, "people"}, {Message, "message"}, {Owner, "owner"}};
};

template <> struct Names<ChatStep::Status> {
    using enum ChatStep::Status;
    static constexpr Name<ChatStep::Status> all[] = {
        {Waiting, "waiting"}, {UnderWay, "under-way"}, {SoAlready, "so-already"},
        {Done, "done"},       {Unseen, "unseen"},      {TooLate, "too-late"},
        {Failed, "failed"},   {Offered, "offered"},    {InDoubt, "in-doubt"},
    };
};

template <> struct Names<StoryLine::Kind> {
    using enum StoryLine::Kind;
    static constexpr Name<StoryLine::Kind> all[] = {
        {Journalled, "journalled"},
        {Sent, "sent"},
        {Deferred, "deferred"},
        {AnswerLost, "answer-lost"},
        {Refused, "refused"},
        {NotSent, "not-sent"},
        {Moved, "moved"},
        {LookUpNone, "look-up-none"},
        {LookUpFound, "look-up-found"},
        {LookUpFailed, "look-up-failed"},
        {Created, "created"},
        {NotCreated, "not-created"},
        {Restarted, "restarted"},
        {PersonDecided, "person-decided"},
        {LateTwinFound, "late-twin-found"},
        {PeopleAdded, "people-added"},
        {MessageWanted, "message-wanted"},
        {MessagePosted, "message-posted"},
        {MessageNotPosted, "message-not-posted"},
        {MessageInDoubt, "message-in-doubt"},
    };
};

template <> struct Names<Failure::Kind> {
    using enum Failure::Kind;
    static constexpr Name<Failure::Kind> all[] = {
        {Offline, "offline"},
        {HostNotFound, "host-not-found"},
        {ConnectionRefused, "connection-refused"},
        {ConnectTimeout, "connect-timeout"},
        {TlsFailed, "tls-failed"},
        {CertificateRejected, "certificate-rejected"},
        {CertificateChanged, "certificate-changed"},
        {ProxyFailed, "proxy-failed"},
        {ProxyDenied, "proxy-denied"},
        {Cancelled, "cancelled"},
        {NoConnection, "no-connection"},
        {InsecureAddress, "insecure-address"},
        {PortalRefused, "portal-refused"},
        {PortalLimit, "portal-limit"},
        {ConnectionLost, "connection-lost"},
        {AnswerTimeout, "answer-timeout"},
        {HttpError, "http-error"},
        {NotJson, "not-json"},
        {EmptyAnswer, "empty-answer"},
        {BrokenJson, "broken-json"},
        {AnswerTooLarge, "answer-too-large"},
        {UnexpectedResult, "unexpected-result"},
        {Redirected, "redirected"},
        {PictureTooLarge, "picture-too-large"},
        {StoreFailed, "store-failed"},
    };
};

template <> struct Names<Failure::StoreTrouble> {
    using enum Failure::StoreTrouble;
    static constexpr Name<Failure::StoreTrouble> all[] = {
        {Other, "other"}, {Locked, "locked"},   {ReadOnly, "read-only"},
        {Full, "full"},   {Damaged, "damaged"}, {Newer, "newer"},
    };
};

template <> struct Names<ChatColor> {
    using enum ChatColor;
    static constexpr Name<ChatColor> all[] = {
        {Red, "red"},
        {Green, "green"},
        {Mint, "mint"},
        {LightBlue, "light-blue"},
        {DarkBlue, "dark-blue"},
        {Purple, "purple"},
        {Aqua, "aqua"},
        {Pink, "pink"},
        {Lime, "lime"},
        {Brown, "brown"},
        {Azure, "azure"},
        {Khaki, "khaki"},
        {Sand, "sand"},
        {Marengo, "marengo"},
        {Gray, "gray"},
        {Graphite, "graphite"},
    };
};

template <> struct Names<ChatType> {
    using enum ChatType;
    static constexpr Name<ChatType> all[] = {
        {Private, "private"},
        {Open, "open"},
    };
};

template <> struct Names<PersonKind> {
    using enum PersonKind;
    static constexpr Name<PersonKind> all[] = {
        {Employee, "employee"},
        {Extranet, "extranet"},
        {Bot, "bot"},
    };
};

template <> struct Names<PortalPlan> {
    using enum PortalPlan;
    static constexpr Name<PortalPlan> all[] = {{Usual, "usual"}, {Enterprise, "enterprise"}};
};

template <typename Enum> QString nameOf(Enum value)
{
    const auto *found = std::ranges::find(Names<Enum>::all, value, &Name<Enum>::value);
    Q_ASSERT(found != std::end(Names<Enum>::all));
    return QString::fromLatin1(found->text);
}

} // namespace

template <typename Enum> std::optional<Enum> fromStoredName(const QString &name)
{
    const auto *found = std::ranges::find_if(Names<Enum>::all, [&name](const Name<Enum> &one) {
        return name == QLatin1String(one.text);
    });
    if (found == std::end(Names<Enum>::all))
        return std::nullopt;
    return found->value;
}

QString storedName(EntryPhase value)
{
    return nameOf(value);
}

QString storedName(DecisionReason value)
{
    return nameOf(value);
}

QString storedName(Decision value)
{
    return nameOf(value);
}

QString storedName(StoryLine::Kind value)
{
    return nameOf(value);
}

QString storedName(ChatStep::Kind value)
{
    return nameOf(value);
}

QString storedName(ChatStep::Status value)
{
    return nameOf(value);
}

QString storedName(Failure::Kind value)
{
    return nameOf(value);
}

QString storedName(Failure::StoreTrouble value)
{
    return nameOf(value);
}

QString storedName(ChatColor value)
{
    return nameOf(value);
}

QString storedName(ChatType value)
{
    return nameOf(value);
}

QString storedName(PersonKind value)
{
    return nameOf(value);
}

QString storedName(PortalPlan value)
{
    return nameOf(value);
}

template std::optional<EntryPhase> fromStoredName(const QString &);
template std::optional<DecisionReason> fromStoredName(const QString &);
template std::optional<Decision> fromStoredName(const QString &);
template std::optional<StoryLine::Kind> fromStoredName(const QString &);
template std::optional<ChatStep::Kind> fromStoredName(const QString &);
template std::optional<ChatStep::Status> fromStoredName(const QString &);
template std::optional<Failure::Kind> fromStoredName(const QString &);
template std::optional<Failure::StoreTrouble> fromStoredName(const QString &);
template std::optional<ChatColor> fromStoredName(const QString &);
template std::optional<ChatType> fromStoredName(const QString &);
template std::optional<PersonKind> fromStoredName(const QString &);
template std::optional<PortalPlan> fromStoredName(const QString &);
