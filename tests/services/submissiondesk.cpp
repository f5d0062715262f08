// SPDX-License-Identifier: Apache-2.0
#include "submissiondesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Settlement::Plan shortPlan()
{
    Settlement::Plan plan;
    plan.lookUpsAt = {50ms, 200ms, 600ms, 900ms};
    plan.noneCountsFrom = 600ms;
    plan.betweenNones = 200ms;
    plan.retryFailedLookUp = 100ms;
    plan.failedLookUpsAllowed = 2;
    plan.lateLookUpAfter = 500ms;
    return plan;
}

SubmissionDesk::SubmissionDesk(const DemoPortalOptions &options, FaultProxy::Line line)
    : portal(options)
    , journalFile(folder.filePath(u"journal.sqlite"_s))
{
    if (!portal.start())
        qFatal("the demo portal does not start");
    proxy = std::make_unique<FaultProxy>(portal.baseUrl().port(), line);
    if (line == FaultProxy::Line::Tls)
        proxy->trustCertificate();
}

SubmissionDesk::~SubmissionDesk()
{
    killProgram();
}

Clock SubmissionDesk::clock() const
{
    return {
        .now =
            [] {
                return Instant(std::chrono::duration_cast<std::chrono::milliseconds>(
                    std::chrono::steady_clock::now().time_since_epoch()));
            },
        .wallTime =
            [this] { return QDateTime::currentDateTimeUtc().addMSecs(wallClockMoved.count()); }};
}

void SubmissionDesk::startProgram(const Settlement::Plan &plan)
{
    thread = std::make_unique<StorageThread>();
    journal = std::make_unique<Journal>(journalFile, *thread);
    connections = std::make_unique<Connections>(clock());
    connections->setPatience(patience);
    connections->setAllowance(allowance);
    submission = std::make_unique<Submission>(*connections, *journal, clock(), plan);
    QObject::connect(submission.get(), &Submission::draftReturned, submission.get(),
                     [this](EntryId, const ChatDraft &draft) { returnedDrafts.append(draft); });
    QObject::connect(submission.get(), &Submission::journalSetAside, submission.get(),
                     [this](const QString &path) { journalsSetAside.append(path); });
    started.reset();
    submission->start(submission.get(), [this](const Result<void> &result) { started = result; });
    if (!QTest::qWaitFor([this] { return started.has_value(); }))
        qFatal("the journal does not open");
}

void SubmissionDesk::killProgram()
{
    submission.reset();
    connections.reset();
    journal.reset();
    thread.reset();
}

void SubmissionDesk::connectPortal() const
{
    const auto webhook = WebhookAddress::parse(proxy->addressOf(portal.webhookAddress()));
    const Person me{PersonId(portal.callerId()), u"Me"_s, {}, PersonKind::Employee, true};
    const Bot bot{BotId(portal.defaultBotId()), u"Bot"_s};
    const ProbeReport report{webhook->portal(), me, {u"imbot"_s, u"im"_s}, {bot}, true};
    connections->add({*webhook, Secret(portal.clientId())}, report, bot);
}

ChatDraft SubmissionDesk::draft() const
{
    ChatDraft draft;
    draft.title = u"Shift 12"_s;
    draft.participants = {{PersonId(portal.callerId()), u"Me"_s, {}, PersonKind::Employee, true}};
    return draft;
}

void SubmissionDesk::proveLookUps() const
{
    ChatDraft first = draft();
    first.title = u"First"_s;
    const EntryId id = submission->submit(first);
    QTRY_COMPARE(phase(id), EntryPhase::Created);
    QTRY_VERIFY(!entry(id).state.askedAt);
}

std::optional<EntryPhase> SubmissionDesk::phase(EntryId id) const
{
    const Entry *found = submission->entry(id);
    return found ? std::optional(found->state.phase) : std::nullopt;
}

QList<DemoChat> SubmissionDesk::chatsTitled(const QString &title) const
{
    QList<DemoChat> titled;
    const QList<DemoChat> all = portal.chats();
    std::ranges::copy_if(all, std::back_inserter(titled),
                         [&title](const DemoChat &each) { return each.title == title; });
    return titled;
}

int SubmissionDesk::createsSeen() const
{
    return proxy->postsSeen(u"imbot.chat.add"_s);
}
