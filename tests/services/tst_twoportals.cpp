// SPDX-License-Identifier: Apache-2.0
#include "pacer.h"
#include "submissiondesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Two portals with work under way in both: nothing of one gets into the other.
class TestTwoPortals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesEachChatInItsOwnPortal();
    void settlesEachLostAnswerInItsOwnPortal();
    void holdsOnlyThePortalThatAsksForIt();
    void goesOnWhereTheOtherIsRevoked();

private:
    [[nodiscard]] EntryId submit(ConnectionId portal, const QString &title) const;
    [[nodiscard]] static bool hasHeard(const FaultProxy &proxy, const QString &words);
    [[nodiscard]] static QStringList titlesIn(const DemoPortal &portal);

    std::unique_ptr<SubmissionDesk> m_desk; // the first portal
    std::unique_ptr<DemoPortal> m_otherPortal;
    std::unique_ptr<FaultProxy> m_otherProxy;
    ConnectionId m_first;
    ConnectionId m_second;
};

void TestTwoPortals::init()
{
    m_desk = std::make_unique<SubmissionDesk>();
    m_desk->startProgram();
    m_desk->connectPortal();
    m_first = m_desk->connections->current()->id;
    m_otherPortal = std::make_unique<DemoPortal>();
    QVERIFY(m_otherPortal->start());
    m_otherProxy = std::make_unique<FaultProxy>(m_otherPortal->baseUrl().port());
    const auto webhook =
        WebhookAddress::parse(m_otherProxy->addressOf(m_otherPortal->webhookAddress()));
    const Person me{PersonId(m_otherPortal->callerId()), u"Me"_s, {}, PersonKind::Employee, true};
    const Bot bot{BotId(m_otherPortal->defaultBotId()), u"Other"_s};
    m_second = m_desk->connections->add(
        {*webhook, Secret(m_otherPortal->clientId())},
        {.portal = webhook->portal(), .me = me, .scopes = {u"imbot"_s}, .bots = {bot}}, bot);
    QVERIFY(m_otherPortal->clientId() != m_desk->portal.clientId());
}

void TestTwoPortals::cleanup()
{
    m_desk.reset();
    m_otherProxy.reset();
    m_otherPortal.reset();
}

EntryId TestTwoPortals::submit(ConnectionId portal, const QString &title) const
{
    m_desk->connections->choose(portal);
    ChatDraft draft = m_desk->draft();
    draft.title = title;
    return m_desk->submission->submit(draft);
}

bool TestTwoPortals::hasHeard(const FaultProxy &proxy, const QString &words)
{
    const QByteArray bytes = words.toUtf8();
    return std::ranges::any_of(proxy.requestBodies(),
                               [&bytes](const QByteArray &body) { return body.contains(bytes); })
        || std::ranges::any_of(proxy.requestHeads(),
                               [&bytes](const QByteArray &head) { return head.contains(bytes); });
}

QStringList TestTwoPortals::titlesIn(const DemoPortal &portal)
{
    QStringList titles;
    const QList<DemoChat> chats = portal.chats();
    for (const DemoChat &chat : chats)
        titles += chat.title;
    return titles;
}

void TestTwoPortals::makesEachChatInItsOwnPortal()
{
    const Fault slow = Fault::delayAnswer(300ms).onlyFor(u"imbot.chat.add"_s);
    m_desk->proxy->setFault(slow);
    m_otherProxy->setFault(slow);
    const EntryId here = submit(m_first, u"Here"_s);
    const EntryId there = submit(m_second, u"There"_s);
    m_desk->connections->choose(m_first); // while both are under way
    QTRY_VERIFY(m_desk->createsSeen() == 1 && m_otherProxy->postsSeen(u"imbot.chat.add"_s) == 1);
    QCOMPARE(m_desk->phase(here), EntryPhase::Sending);
    QCOMPARE(m_desk->phase(there), EntryPhase::Sending);
    QTRY_COMPARE(m_desk->phase(here), EntryPhase::Created);
    QTRY_COMPARE(m_desk->phase(there), EntryPhase::Created);

    QCOMPARE(titlesIn(m_desk->portal), QStringList{u"Here"_s});
    QCOMPARE(titlesIn(*m_otherPortal), QStringList{u"There"_s});
    QCOMPARE(m_desk->entry(here).connection, m_first);
    QCOMPARE(m_desk->entry(there).connection, m_second);
    QCOMPARE(m_desk->entry(there).sender.bot.name, u"Other"_s);
    QVERIFY(hasHeard(*m_desk->proxy, m_desk->portal.clientId()));
    QVERIFY(hasHeard(*m_otherProxy, m_otherPortal->clientId()));
    QVERIFY(!hasHeard(*m_desk->proxy, m_otherPortal->clientId()));
    QVERIFY(!hasHeard(*m_otherProxy, m_desk->portal.clientId()));
}

void TestTwoPortals::settlesEachLostAnswerInItsOwnPortal()
{
    const Fault lost = Fault::cutAnswerAfter(0, Cut::Reset).onlyFor(u"imbot.chat.add"_s);
    m_desk->proxy->setFault(lost);
    m_otherProxy->setFault(lost);
    const EntryId here = submit(m_first, u"Here"_s);
    const EntryId there = submit(m_second, u"There"_s);
    QTRY_COMPARE(m_desk->phase(here), EntryPhase::Created);
    QTRY_COMPARE(m_desk->phase(there), EntryPhase::Created);

    QCOMPARE(titlesIn(m_desk->portal), QStringList{u"Here"_s});
    QCOMPARE(titlesIn(*m_otherPortal), QStringList{u"There"_s});
    QVERIFY(!hasHeard(*m_desk->proxy, there.text()));
    QVERIFY(!hasHeard(*m_otherProxy, here.text()));
}

void TestTwoPortals::holdsOnlyThePortalThatAsksForIt()
{
    const Connections &connections = *m_desk->connections;
    QVERIFY(connections.pacer(m_first) != connections.pacer(m_second));
    const QSignalSpy paused(&connections, &Connections::paused);
    connections.pacer(m_first)->noteRefusal(1min);
    const EntryId here = submit(m_first, u"Here"_s);
    const EntryId there = submit(m_second, u"There"_s);
    QTRY_COMPARE(m_desk->phase(there), EntryPhase::Created);

    QCOMPARE(m_desk->phase(here), EntryPhase::Sending);
    QCOMPARE(m_desk->createsSeen(), 0);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.constFirst().constFirst().value<ConnectionId>(), m_first);
}

void TestTwoPortals::goesOnWhereTheOtherIsRevoked()
{
    m_desk->portal.revokeWebhook();
    const EntryId here = submit(m_first, u"Here"_s);
    const EntryId there = submit(m_second, u"There"_s);
    QTRY_COMPARE(m_desk->phase(here), EntryPhase::Refused);
    QTRY_COMPARE(m_desk->phase(there), EntryPhase::Created);

    QCOMPARE(m_desk->entry(here).state.failure->code, u"INVALID_CREDENTIALS"_s);
    QCOMPARE(titlesIn(m_desk->portal), QStringList());
}

QTEST_GUILESS_MAIN(TestTwoPortals)
#include "tst_twoportals.moc"
