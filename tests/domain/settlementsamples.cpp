// SPDX-License-Identifier: Apache-2.0
#include "settlementsamples.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace SettlementSamples {

namespace {

template <typename Change> EntryState changed(EntryState state, Change change)
{
    change(state);
    return state;
}

EntryState inPhase(EntryPhase phase)
{
    EntryState state;
    state.phase = phase;
    state.sends = 1;
    return state;
}

EntryState deciding(DecisionReason reason)
{
    EntryState state = inPhase(EntryPhase::NeedsDecision);
    state.reason = reason;
    return state;
}

EntryState checking()
{
    EntryState state = inPhase(EntryPhase::Checking);
    state.mayHaveRun = true;
    state.settlingSince = t0;
    state.lookUps = 3;
    return state;
}

//! With a look-up under way that was asked \a sinceT0 after t0.
EntryState asking(milliseconds sinceT0, int nones = 0)
{
    EntryState state = checking();
    state.askedAt = t0 + sinceT0;
    state.nones = nones;
    if (nones > 0)
        state.lastNoneAt = t0 + 130s;
    return state;
}

EntryState askingForOwnPair()
{
    return changed(asking(160s, 1), [](EntryState &state) { state.ownPair = true; });
}

EntryState created()
{
    EntryState state = inPhase(EntryPhase::Created);
    state.chat = ChatId(7);
    return state;
}

Failure earlierFailure()
{
    return Failure::of(Failure::Kind::PortalRefused, u"earlier"_s);
}

EntryState createdAtTheSecondGo()
{
    return changed(created(), [](EntryState &state) {
        state.sends = 2;
        state.mayHaveRun = true;
    });
}

EntryState notCreated()
{
    return changed(inPhase(EntryPhase::NotCreated),
                   [](EntryState &state) { state.mayHaveRun = true; });
}

std::vector<Situation> sendingSituations()
{
    const EntryState fresh;
    const EntryState sending = inPhase(EntryPhase::Sending);
    const EntryState trying = changed(sending, [](EntryState &s) {
        s.moved = s.tryingNewAddress = true;
        s.askedAt = t0;
    });
    const EntryState lookingUpPair = changed(inPhase(EntryPhase::LookingUpPair), [](auto &s) {
        s.sends = 0;
        s.ownPair = true;
        s.askedAt = t0;
    });
    return {
        {"new", fresh},
        {"new, own pair", changed(fresh, [](auto &s) { s.ownPair = true; })},
        {"new, stopped", changed(fresh, [](auto &s) { s.cancelled = true; })},
        {"looking up pair", lookingUpPair},
        {"sending", sending},
        {"sending, unproven", sending, 0s, {.lookUpsProven = false}},
        {"sending, stopped", changed(sending, [](auto &s) { s.cancelled = true; })},
        {"sending, deferred 6 times", changed(sending, [](auto &s) { s.deferrals = 6; })},
        {"sending, after a move", changed(sending, [](auto &s) { s.moved = true; })},
        {"sending again",
         changed(sending,
                 [](auto &s) {
                     s.sends = 2;
                     s.mayHaveRun = true;
                     s.failure = earlierFailure();
                 })},
        {"trying new address", trying},
        {"trying new address, pair was free",
         changed(trying, [](auto &s) { s.ownPair = s.pairWasFree = true; })},
        {"trying new address, in doubt", changed(trying, [](auto &s) { s.mayHaveRun = true; })},
    };
}

std::vector<Situation> checkingSituations()
{
    return {
        {"checking", changed(checking(), [](auto &s) { s.wakeAt = t0 + 5s; }), 5s},
        {"checking, too early", changed(checking(), [](auto &s) { s.wakeAt = t0 + 5s; }), 4s},
        {"asking ahead of the plan", changed(asking(4s), [](auto &s) { s.wakeAt = t0 + 5s; }), 5s},
        {"asking early", asking(40s), 41s},
        {"asking early, answered late", asking(129'999ms), 131s},
        {"asking first", asking(130s), 131s},
        {"asking too soon after first", asking(154s, 1), 155s},
        {"asking second, as early as counts", asking(155s, 1), 160s},
        {"asking second", asking(160s, 1), 161s},
        {"asking second, unproven", asking(160s, 1), 161s, {.lookUpsProven = false}},
        {"asking second, pair was free",
         changed(askingForOwnPair(), [](auto &s) { s.pairWasFree = true; }), 161s},
        {"asking second, pair was used",
         changed(askingForOwnPair(), [](auto &s) { s.pairHolder = ChatId(5); }), 161s},
        {"asking second, pair unknown", askingForOwnPair(), 161s},
        {"asking after two sendings", changed(asking(40s), [](auto &s) { s.sends = 2; }), 41s},
        {"asking after refusal",
         changed(asking(0s),
                 [](auto &s) {
                     s.refused = true;
                     s.mayHaveRun = false;
                 }),
         1s},
        {"asking for the last time but one",
         changed(asking(310s), [](auto &s) { s.failedLookUps = 5; }), 311s},
        {"asking for the last time", changed(asking(340s), [](auto &s) { s.failedLookUps = 6; }),
         341s},
        {"waiting for connection",
         changed(checking(),
                 [](auto &s) {
                     s.phase = EntryPhase::WaitingForConnection;
                     s.lookUpFailure = earlierFailure();
                 }),
         50s},
    };
}

std::vector<Situation> closingSituations()
{
    using enum DecisionReason;
    return {
        {"pair already used",
         changed(deciding(PairAlreadyUsed), [](auto &s) { s.pairHolder = ChatId(5); })},
        {"pair look-up failed", deciding(PairLookUpFailed)},
        {"limit persists", changed(deciding(LimitPersists), [](auto &s) { s.deferrals = 6; })},
        {"limit persists, in doubt",
         changed(deciding(LimitPersists), [](auto &s) { s.mayHaveRun = true; })},
        {"address moved", deciding(AddressMoved)},
        {"cannot be proven",
         changed(deciding(CannotBeProven),
                 [](auto &s) {
                     s.mayHaveRun = true;
                     s.nones = 2;
                     s.lastNoneAt = t0;
                     s.cancelled = true;
                     s.moved = true;
                 })},
        {"look-ups failed", changed(deciding(LookUpsFailed), [](auto &s) { s.failedLookUps = 7; })},
        {"look-ups failed after refusal",
         changed(deciding(LookUpsFailed),
                 [](auto &s) {
                     s.failedLookUps = 7;
                     s.refused = true;
                 })},
        {"created", created()},
        {"created, being proven",
         changed(created(), [](auto &s) { s.askedAt = t0; }),
         1s,
         {.lookUpsProven = false}},
        {"created, own pair, being proven",
         changed(created(), [](auto &s) { s.askedAt = t0, s.ownPair = true; }),
         1s,
         {.lookUpsProven = false}},
        {"created at the second go",
         changed(createdAtTheSecondGo(), [](auto &s) { s.wakeAt = t0 + 600s; }), 600s},
        {"created at the second go, asked late",
         changed(createdAtTheSecondGo(), [](auto &s) { s.askedAt = t0 + 600s; }), 601s},
        {"not created", changed(notCreated(), [](auto &s) { s.wakeAt = t0 + 600s; }), 600s},
        {"not created, asked late", changed(notCreated(), [](auto &s) { s.askedAt = t0 + 600s; }),
         601s},
        {"refused", inPhase(EntryPhase::Refused)},
        {"not sent", inPhase(EntryPhase::NotSent)},
        {"dismissed", inPhase(EntryPhase::Dismissed)},
    };
}

const char *nameOf(EntryPhase phase)
{
    static constexpr const char *names[] = {
        "LookingUpPair", "Sending", "Checking", "WaitingForConnection", "NeedsDecision",
        "Created",       "Refused", "NotSent",  "NotCreated",           "Dismissed"};
    return names[static_cast<int>(phase)];
}

const char *nameOf(DecisionReason reason)
{
    static constexpr const char *names[] = {"PairAlreadyUsed", "PairLookUpFailed", "LimitPersists",
                                            "AddressMoved",    "CannotBeProven",   "LookUpsFailed"};
    return names[static_cast<int>(reason)];
}

const char *nameOf(StoryLine::Kind kind)
{
    static constexpr const char *names[] = {
        "Journalled",  "Sent",          "Deferred",      "AnswerLost",       "Refused",
        "NotSent",     "Moved",         "LookUpNone",    "LookUpFound",      "LookUpFailed",
        "Created",     "NotCreated",    "Restarted",     "PersonDecided",    "LateTwinFound",
        "PeopleAdded", "MessageWanted", "MessagePosted", "MessageNotPosted", "MessageInDoubt"};
    return names[static_cast<int>(kind)];
}

const char *nameOf(const Action::Any &action)
{
    static constexpr const char *names[] = {"Send",       "LookUp",      "StopSending",
                                            "FollowMove", "ReturnDraft", "ProveLookUps"};
    return names[action.index()];
}

//! Collects "name=value" for what differs.
class Differences final {
public:
    explicit Differences(Instant now)
        : m_now(now)
    {
    }

    template <typename T> void add(const char *name, const T &before, const T &after)
    {
        if (before != after)
            m_words.append(QLatin1String(name) + textOf(after));
    }
    [[nodiscard]] QString text() const { return m_words.join(u' '); }

private:
    static QString textOf(bool on) { return on ? QString() : u"=no"_s; }
    static QString textOf(int number) { return u"=%1"_s.arg(number); }
    static QString textOf(EntryPhase phase) { return u'=' + QLatin1String(nameOf(phase)); }
    QString textOf(Instant at) const { return u"=%1"_s.arg((at - m_now).count()); }
    QString textOf(ChatId chat) const { return u"=%1"_s.arg(chat.value()); }
    QString textOf(DecisionReason reason) const { return u'=' + QLatin1String(nameOf(reason)); }
    static QString textOf(const Failure &failure)
    {
        switch (failure.kind) {
        case Failure::Kind::Cancelled:
            return u"=cancelled"_s;
        case Failure::Kind::NoConnection:
            return u"=no-connection"_s;
        default:
            return u'=' + failure.description;
        }
    }
    QString textOf(const QUrl &url) const { return u'=' + url.host(); }
    template <typename T> QString textOf(const std::optional<T> &value) const
    {
        return value ? textOf(*value) : u"=none"_s;
    }

    Instant m_now;
    QStringList m_words;
};

} // namespace

std::vector<Situation> situations()
{
    std::vector<Situation> all = sendingSituations();
    for (auto &&more : {checkingSituations(), closingSituations()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<std::pair<const char *, Event::Any>> events()
{
    const Failure why = Failure::of(Failure::Kind::PortalRefused, u"why"_s);
    const QUrl base(u"https://new.example"_s);
    const auto decided = [](Decision decision, std::optional<ChatId> chat = {}) {
        return Event::Decided{decision, chat};
    };
    return {
        {"submitted", Event::Submitted{}},
        {"answer: created", Event::Finished{Outcome::Created{ChatId(7)}}},
        {"answer: refused", Event::Finished{Outcome::Refused{why, false}}},
        {"answer: refused in doubt", Event::Finished{Outcome::Refused{why, true}}},
        {"answer: deferred", Event::Finished{Outcome::Deferred{why}}},
        {"answer: not sent", Event::Finished{Outcome::NotSent{why}}},
        {"answer: moved near", Event::Finished{Outcome::Moved{base, false, why}}},
        {"answer: moved far", Event::Finished{Outcome::Moved{base, true, why}}},
        {"answer: lost", Event::Finished{Outcome::Unknown{why}}},
        {"found none", Event::LookedUp{{}}},
        {"found 7", Event::LookedUp{{ChatId(7)}}},
        {"found 5", Event::LookedUp{{ChatId(5)}}},
        {"found 5 and 7", Event::LookedUp{{ChatId(5), ChatId(7)}}},
        {"look-up failed", Event::LookUpFailed{why}},
        {"woken", Event::Woken{}},
        {"restarted", Event::Restarted{}},
        {"connection gone", Event::ConnectionGone{}},
        {"connection back", Event::ConnectionBack{}},
        {"check now", decided(Decision::CheckNow)},
        {"send again", decided(Decision::SendAgain)},
        {"it exists: 9", decided(Decision::ItExists, ChatId(9))},
        {"it exists: ?", decided(Decision::ItExists)},
        {"it exists: 0", decided(Decision::ItExists, ChatId())},
        {"follow move", decided(Decision::FollowMove)},
        {"dismiss", decided(Decision::Dismiss)},
        {"stop waiting", decided(Decision::StopWaiting)},
    };
}

QString describe(const EntryState &before, const Step &step, Instant now)
{
    const EntryState &after = step.state;
    Differences changes(now);
    changes.add("phase", before.phase, after.phase);
    changes.add("reason", before.reason, after.reason);
    changes.add("ownPair", before.ownPair, after.ownPair);
    changes.add("pairWasFree", before.pairWasFree, after.pairWasFree);
    changes.add("sends", before.sends, after.sends);
    changes.add("deferrals", before.deferrals, after.deferrals);
    changes.add("lookUps", before.lookUps, after.lookUps);
    changes.add("nones", before.nones, after.nones);
    changes.add("failedLookUps", before.failedLookUps, after.failedLookUps);
    changes.add("t0", before.settlingSince, after.settlingSince);
    changes.add("wakeAt", before.wakeAt, after.wakeAt);
    changes.add("askedAt", before.askedAt, after.askedAt);
    changes.add("lastNoneAt", before.lastNoneAt, after.lastNoneAt);
    changes.add("chat", before.chat, after.chat);
    changes.add("twin", before.twin, after.twin);
    changes.add("pairHolder", before.pairHolder, after.pairHolder);
    changes.add("failure", before.failure, after.failure);
    changes.add("lookUpFailure", before.lookUpFailure, after.lookUpFailure);
    changes.add("newBase", before.newBase, after.newBase);
    changes.add("cancelled", before.cancelled, after.cancelled);
    changes.add("mayHaveRun", before.mayHaveRun, after.mayHaveRun);
    changes.add("refused", before.refused, after.refused);
    changes.add("moved", before.moved, after.moved);
    changes.add("tryingNewAddress", before.tryingNewAddress, after.tryingNewAddress);
    changes.add("foundByLookUp", before.foundByLookUp, after.foundByLookUp);
    QStringList actions;
    for (const Action::Any &action : step.actions)
        actions.append(QLatin1String(nameOf(action)));
    QStringList story;
    for (const StoryLine &line : step.story)
        story.append(QLatin1String(nameOf(line.kind)));
    return changes.text() + u" | "_s + actions.join(u' ') + u" | "_s + story.join(u' ');
}

} // namespace SettlementSamples
