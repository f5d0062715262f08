// SPDX-License-Identifier: Apache-2.0
#include "aftercreate.h"

#include <algorithm>

using Kind = ChatStep::Kind;
using Status = ChatStep::Status;

namespace {

QList<PersonId> missingFrom(const QList<PersonId> &present, const QList<PersonId> &wanted)
{
    QList<PersonId> missing;
    std::ranges::copy_if(wanted, std::back_inserter(missing),
                         [&present](PersonId person) { return !present.contains(person); });
    return missing;
}

} // namespace

namespace AfterCreate {

QList<ChatStep> planned(const ChatRequest &request, Known known)
{
    QList<ChatStep> steps;
    if (known == Known::ByKey)
        steps.append({Kind::People, Status::Waiting, {}, {}});
    if (known != Known::ByAnswer && !request.message().isEmpty())
        steps.append({Kind::Message, Status::Offered, {}, {}});
    // Last, since the bot can do less once the chat is no longer its own.
    const auto owner = request.owner();
    if (owner && (known == Known::ByAnswer || known == Known::ByKey))
        steps.append({Kind::Owner, Status::Waiting, {*owner}, {}});
    return steps;
}

ChatStep withMembers(ChatStep step, const QList<PersonId> &invited, const QList<PersonId> &members,
                     bool inTime)
{
    step.people = missingFrom(members, invited);
    if (members.isEmpty())
        step.status = Status::Unseen;
    else if (step.people.isEmpty())
        step.status = Status::SoAlready;
    else
        step.status = inTime ? Status::UnderWay : Status::TooLate;
    return step;
}

ChatStep withOwner(ChatStep step, const Result<PersonId> &owner)
{
    const bool soAlready = owner && step.people.contains(*owner);
    step.status = soAlready ? Status::SoAlready : Status::UnderWay;
    return step;
}

bool mayPost(const ChatStep &step)
{
    return step.kind == Kind::Message
        && (step.status == Status::Offered || step.status == Status::Failed
            || step.status == Status::InDoubt);
}

ChatStep beingPosted(ChatStep step)
{
    step.status = Status::UnderWay;
    step.failure.reset();
    return step;
}

ChatStep afterPosting(ChatStep step, const PostResult &posted)
{
    if (posted) {
        step.status = Status::Done;
        return step;
    }
    step.status = posted.error().inDoubt ? Status::InDoubt : Status::Failed;
    step.failure = posted.error().failure;
    return step;
}

ChatStep leftUnderWay(ChatStep step)
{
    step.status = Status::InDoubt;
    return step;
}

ChatStep afterSending(ChatStep step, const Result<bool> &sent, const Result<QList<PersonId>> &found)
{
    if (!sent)
        step.failure = sent.error();
    // What is there counts more than what was answered.
    const QList<PersonId> missing =
        found && !found->isEmpty() ? missingFrom(*found, step.people) : QList<PersonId>();
    const bool isThere = found && !found->isEmpty() ? missing.isEmpty() : sent.has_value();
    step.status = isThere ? Status::Done : Status::Failed;
    if (isThere)
        step.failure.reset();
    else if (!missing.isEmpty())
        step.people = missing;
    return step;
}

} // namespace AfterCreate
