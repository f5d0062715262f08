// SPDX-License-Identifier: Apache-2.0
#include "entrycodec.h"

#include "failurecodec.h"
#include "jsonfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

void putFailure(QJsonObject &json, const QString &key, const std::optional<Failure> &failure)
{
    if (failure)
        json.insert(key, failureToJson(*failure));
}

std::optional<Failure> takeFailure(const QJsonObject &json, const QString &key)
{
    return failureFromJson(json.value(key).toObject());
}

struct Flag {
    const char *name;
    bool EntryState::*member;
};

constexpr Flag flags[] = {
    {"ownPair", &EntryState::ownPair},
    {"pairWasFree", &EntryState::pairWasFree},
    {"cancelled", &EntryState::cancelled},
    {"mayHaveRun", &EntryState::mayHaveRun},
    {"refused", &EntryState::refused},
    {"moved", &EntryState::moved},
    {"tryingNewAddress", &EntryState::tryingNewAddress},
    {"foundByLookUp", &EntryState::foundByLookUp},
};

QJsonObject stepToJson(const ChatStep &step)
{
    QJsonArray people;
    for (const PersonId person : step.people)
        people.append(person.value());
    QJsonObject json{{u"kind"_s, storedName(step.kind)},
                     {u"status"_s, storedName(step.status)},
                     {u"people"_s, people}};
    putFailure(json, u"failure"_s, step.failure);
    return json;
}

//! Nothing where the step is one that only a newer program knows.
std::optional<ChatStep> stepFromJson(const QJsonObject &json)
{
    const auto kind = takeEnum<ChatStep::Kind>(json, u"kind"_s);
    const auto status = takeEnum<ChatStep::Status>(json, u"status"_s);
    if (!kind || !status)
        return std::nullopt;
    ChatStep step{*kind, *status, {}, takeFailure(json, u"failure"_s)};
    const QJsonArray people = json.value(u"people"_s).toArray();
    for (const auto &person : people)
        step.people.append(PersonId(person.toInteger()));
    return step;
}

void putSteps(QJsonObject &json, const QList<ChatStep> &steps)
{
    QJsonArray array;
    for (const ChatStep &step : steps)
        array.append(stepToJson(step));
    if (!array.isEmpty())
        json.insert(u"steps"_s, array);
}

QList<ChatStep> takeSteps(const QJsonObject &json)
{
    QList<ChatStep> steps;
    const QJsonArray array = json.value(u"steps"_s).toArray();
    for (const auto &value : array) {
        if (const auto step = stepFromJson(value.toObject()))
            steps.append(*step);
    }
    return steps;
}

} // namespace

QJsonObject stateToJson(const EntryState &state)
{
    QJsonObject json{{u"phase"_s, storedName(state.phase)},
                     {u"sends"_s, state.sends},
                     {u"deferrals"_s, state.deferrals}};
    for (const Flag &flag : flags)
        json.insert(QLatin1String(flag.name), state.*flag.member);
    putId(json, u"chat"_s, state.chat);
    putId(json, u"twin"_s, state.twin);
    putId(json, u"pairHolder"_s, state.pairHolder);
    putEnum(json, u"reason"_s, state.reason);
    putFailure(json, u"failure"_s, state.failure);
    putFailure(json, u"lookUpFailure"_s, state.lookUpFailure);
    if (state.newBase)
        json.insert(u"newBase"_s, state.newBase->toString(QUrl::FullyEncoded));
    putSteps(json, state.steps);
    return json;
}

std::optional<EntryState> stateFromJson(const QJsonObject &json)
{
    const auto phase = takeEnum<EntryPhase>(json, u"phase"_s);
    if (!phase)
        return std::nullopt;
    EntryState state;
    state.phase = *phase;
    state.sends = json.value(u"sends"_s).toInt();
    state.deferrals = json.value(u"deferrals"_s).toInt();
    for (const Flag &flag : flags)
        state.*flag.member = json.value(QLatin1String(flag.name)).toBool();
    state.chat = takeId<ChatId>(json, u"chat"_s);
    state.twin = takeId<ChatId>(json, u"twin"_s);
    state.pairHolder = takeId<ChatId>(json, u"pairHolder"_s);
    state.reason = takeEnum<DecisionReason>(json, u"reason"_s);
    state.failure = takeFailure(json, u"failure"_s);
    state.lookUpFailure = takeFailure(json, u"lookUpFailure"_s);
    if (const QString base = json.value(u"newBase"_s).toString(); !base.isEmpty())
        state.newBase = QUrl(base, QUrl::StrictMode);
    state.steps = takeSteps(json);
    return state;
}

QJsonObject storyLineToJson(const StoryLine &line)
{
    QJsonObject json{{u"at"_s, line.at.toMSecsSinceEpoch()}, {u"kind"_s, storedName(line.kind)}};
    putId(json, u"chat"_s, line.chat);
    putFailure(json, u"failure"_s, line.failure);
    putEnum(json, u"decision"_s, line.decision);
    return json;
}

std::optional<StoryLine> storyLineFromJson(const QJsonObject &json)
{
    const auto kind = takeEnum<StoryLine::Kind>(json, u"kind"_s);
    if (!kind)
        return std::nullopt;
    return StoryLine{takeTime(json, u"at"_s), *kind, takeId<ChatId>(json, u"chat"_s),
                     takeFailure(json, u"failure"_s), takeEnum<Decision>(json, u"decision"_s)};
}
