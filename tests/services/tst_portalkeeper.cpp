// SPDX-License-Identifier: Apache-2.0
#include "connections.h"
#include "memorysecrets.h"
#include "portalbench.h"
#include "portalkeeper.h"
#include "profilestore.h"
#include "sampledata.h"
#include "storagethread.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const KeychainTrouble noKeychain{KeychainTrouble::Kind::Missing, u"No such service"_s};

//! One run of the program, as far as its portals go.
struct Run {
    enum class Keychain { Open, Closed };

    Run(const QString &file, MemorySecrets &secrets, Keychain keychain = Keychain::Open)
        : store(file, thread)
        , keeper(connections, store, secrets)
    {
        keeper.start();
        if (keychain == Keychain::Open)
            keeper.openKeychain();
    }

    void settle() { thread.waitForDone(); }

    StorageThread thread;
    Connections connections{{.now = steadyNow, .wallTime = &QDateTime::currentDateTimeUtc}};
    ProfileStore store;
    PortalKeeper keeper;
};

ConnectionId addTo(Connections &connections, const QString &address, const PortalRoute &route = {})
{
    const auto webhook = WebhookAddress::parse(address);
    return connections.add(
        {*webhook, Secret(u"client-"_s + webhook->hostLabel()), route},
        {.portal = webhook->portal(), .me = sampleSender().me, .scopes = {u"imbot"_s}, .bots = {}},
        {BotId(39), u"Helper"_s});
}

} // namespace

class TestPortalKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsEverythingAgain();
    void goesOnSpeakingToThePortal();
    void asksOnlyForTheSecretsWithoutAKeychain();
    void takesTheWebhookThatWasEnteredAgain();
    void waitsForAPersonToUnlockTheKeychain();
    void leavesTheKeychainAloneUntilItMayBeOpened();
    void forgetsAPortalWithItsSecrets();
    void remembersNamePlanAndChoice();
    void beginsANewFileForADamagedOne();
    void leavesTheFileOfANewerProgramAlone();
    void followsAMovedPortalIntoTheNextRun();
    void findsTheChatsOfAPortalThatMovedAndWasForgotten();
    void removesAllSecrets();

private:
    [[nodiscard]] QByteArray contents() const;
    void write(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    MemorySecrets m_secrets;
};

void TestPortalKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"portals.json"_s);
    m_secrets.kept.clear();
    m_secrets.trouble.reset();
    m_secrets.silent = false;
    m_secrets.reads = 0;
}

QByteArray TestPortalKeeper::contents() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPortalKeeper::write(const QByteArray &text) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestPortalKeeper::findsEverythingAgain()
{
    const ProxySettings proxy{u"proxy.acme"_s, 3128, u"anna"_s, Secret(u"opensesame"_s)};
    PortalProfiles before;
    std::optional<PortalSecrets> secrets;
    {
        Run first(m_file, m_secrets);
        const QSignalSpy begun(&first.connections, &Connections::changed);
        QTRY_VERIFY(!begun.isEmpty());
        std::ignore = addTo(first.connections, u"https://one.example/rest/1/abcdef0123/"_s);
        const ConnectionId id =
            addTo(first.connections, u"https://two.example/rest/7/0123456789/"_s, {{}, proxy});
        before = first.connections.profiles();
        secrets = first.connections.secrets(id);
        QTRY_COMPARE(m_secrets.kept.size(), 2);
        first.settle();
    }
    for (const char *secret : {"abcdef0123", "0123456789", "opensesame", "client-"})
        QVERIFY2(!contents().contains(secret), secret);

    Run second(m_file, m_secrets);
    QTRY_VERIFY(second.connections.current()
                && second.connections.client(second.connections.current()->id));
    const ConnectionId current = second.connections.current()->id;
    QTRY_VERIFY(second.connections.profiles() == before);
    QCOMPARE(current, before.current);
    QVERIFY(second.connections.secrets(current) == secrets);
    QCOMPARE(second.connections.client(current)->access().route.proxy->password,
             Secret(u"opensesame"_s));
    QVERIFY(!second.keeper.trouble());
}

void TestPortalKeeper::goesOnSpeakingToThePortal()
{
    PortalBench bench;
    {
        Run first(m_file, m_secrets);
        std::ignore = addTo(first.connections, bench.access().webhook.whole().reveal());
        QTRY_COMPARE(m_secrets.kept.size(), 1);
        first.settle();
    }
    Run second(m_file, m_secrets);
    const QSignalSpy available(&second.connections, &Connections::available);
    QTRY_COMPARE(available.size(), 1);
    const auto report = bench.answerOf<ProbeReport>([&second, this](auto done) {
        second.connections.client(second.connections.current()->id)->probe(this, done);
    });
    QVERIFY(report && report->has_value());
}

void TestPortalKeeper::asksOnlyForTheSecretsWithoutAKeychain()
{
    m_secrets.trouble = noKeychain;
    PortalProfiles before;
    {
        Run first(m_file, m_secrets);
        const QSignalSpy trouble(&first.keeper, &PortalKeeper::troubleChanged);
        std::ignore = addTo(first.connections, u"https://one.example/rest/1/abcdef0123/"_s);
        QTRY_COMPARE(trouble.size(), 1);
        QVERIFY(first.keeper.trouble() == noKeychain);
        QVERIFY(first.connections.client(first.connections.current()->id)); // for this session
        before = first.connections.profiles();
        first.settle();
    }
    Run second(m_file, m_secrets);
    QTRY_VERIFY(second.connections.current());
    QTRY_COMPARE(second.connections.current()->access, Connection::Access::Missing);
    QVERIFY(!second.connections.client(before.current));
    QVERIFY(second.keeper.trouble() == noKeychain);
    Connection known = *second.connections.current();
    known.access = Connection::Access::AtHand;
    QVERIFY(known == before.all.constFirst().connection);
}

void TestPortalKeeper::takesTheWebhookThatWasEnteredAgain()
{
    const QString address = u"https://one.example/rest/1/abcdef0123/"_s;
    {
        Run first(m_file, m_secrets);
        first.connections.rename(addTo(first.connections, address), u"Mine"_s);
        QTRY_COMPARE(m_secrets.kept.size(), 1);
        first.settle();
    }
    m_secrets.kept.clear();
    Run second(m_file, m_secrets);
    QTRY_VERIFY(second.connections.current()
                && second.connections.current()->access == Connection::Access::Missing);
    const ConnectionId id = second.connections.current()->id;
    QCOMPARE(addTo(second.connections, address), id);
    QCOMPARE(second.connections.current()->access, Connection::Access::AtHand);
    QCOMPARE(second.connections.current()->name, u"Mine"_s);
    QTRY_VERIFY(m_secrets.kept.contains(id));
}

void TestPortalKeeper::waitsForAPersonToUnlockTheKeychain()
{
    const QString address = u"https://one.example/rest/1/abcdef0123/"_s;
    {
        Run first(m_file, m_secrets);
        std::ignore = addTo(first.connections, address);
        QTRY_COMPARE(m_secrets.kept.size(), 1);
        first.settle();
    }
    m_secrets.silent = true;
    Run second(m_file, m_secrets);
    QTRY_VERIFY(second.connections.current());
    QCOMPARE(second.connections.current()->access, Connection::Access::BeingRead);
    std::ignore = addTo(second.connections, address); // the person was quicker
    QCOMPARE(second.connections.current()->access, Connection::Access::AtHand);
    second.connections.restoreSecrets(second.connections.current()->id, std::nullopt);
    QCOMPARE(second.connections.current()->access, Connection::Access::AtHand);
}

void TestPortalKeeper::leavesTheKeychainAloneUntilItMayBeOpened()
{
    {
        Run first(m_file, m_secrets);
        std::ignore = addTo(first.connections, u"https://one.example/rest/1/abcdef0123/"_s);
        QTRY_COMPARE(m_secrets.kept.size(), 1);
        first.settle();
    }
    Run second(m_file, m_secrets, Run::Keychain::Closed);
    QTRY_VERIFY(second.connections.current());
    QCOMPARE(m_secrets.reads, 0);
    second.keeper.openKeychain();
    QTRY_COMPARE(second.connections.current()->access, Connection::Access::AtHand);
    second.keeper.openKeychain();
    QCOMPARE(m_secrets.reads, 1);
}

void TestPortalKeeper::forgetsAPortalWithItsSecrets()
{
    {
        Run first(m_file, m_secrets);
        const ConnectionId one =
            addTo(first.connections, u"https://one.example/rest/1/abcdef0123/"_s);
        const ConnectionId two =
            addTo(first.connections, u"https://two.example/rest/7/0123456789/"_s);
        QTRY_COMPARE(m_secrets.kept.size(), 2);
        first.connections.forget(two);
        QCOMPARE(first.connections.current()->id, one);
        QTRY_COMPARE(m_secrets.kept.size(), 1);
        QVERIFY(m_secrets.kept.contains(one));
        first.settle();
    }
    QVERIFY(!contents().contains("two.example"));
    Run second(m_file, m_secrets);
    QTRY_COMPARE(second.connections.all().size(), 1);
}

void TestPortalKeeper::remembersNamePlanAndChoice()
{
    ConnectionId one;
    {
        Run first(m_file, m_secrets);
        one = addTo(first.connections, u"https://one.example/rest/1/abcdef0123/"_s);
        std::ignore = addTo(first.connections, u"https://two.example/rest/7/0123456789/"_s);
        QTRY_COMPARE(m_secrets.kept.size(), 2);
        first.connections.rename(one, u"  My\nportal "_s);
        first.connections.setPlan(one, PortalPlan::Enterprise);
        first.connections.choose(one);
        first.settle();
    }
    Run second(m_file, m_secrets);
    QTRY_VERIFY(second.connections.current());
    QCOMPARE(second.connections.current()->id, one);
    QCOMPARE(second.connections.current()->label(), u"My portal"_s);
    QCOMPARE(second.connections.profile(one)->plan, PortalPlan::Enterprise);
}

void TestPortalKeeper::beginsANewFileForADamagedOne()
{
    write("{\"version\": 1, \"portals\"");
    Run run(m_file, m_secrets);
    QSignalSpy aside(&run.keeper, &PortalKeeper::profilesSetAside);
    QTRY_COMPARE(aside.size(), 1);
    QVERIFY(QFile::exists(aside.constFirst().constFirst().toString()));
    std::ignore = addTo(run.connections, u"https://one.example/rest/1/abcdef0123/"_s);
    run.settle();
    QVERIFY(contents().contains("one.example"));
}

void TestPortalKeeper::leavesTheFileOfANewerProgramAlone()
{
    const QByteArray newer = "{\"version\": 99, \"portals\": []}";
    write(newer);
    Run run(m_file, m_secrets);
    QSignalSpy notKept(&run.keeper, &PortalKeeper::profilesNotKept);
    QTRY_COMPARE(notKept.size(), 1);
    QCOMPARE(notKept.constFirst().constFirst().value<Failure>().storeTrouble,
             Failure::StoreTrouble::Newer);
    std::ignore = addTo(run.connections, u"https://one.example/rest/1/abcdef0123/"_s);
    run.settle();
    QCOMPARE(contents(), newer);
    QVERIFY(m_secrets.kept.isEmpty());
}

void TestPortalKeeper::followsAMovedPortalIntoTheNextRun()
{
    ConnectionId id;
    {
        Run first(m_file, m_secrets);
        id = addTo(first.connections, u"https://one.example/rest/1/abcdef0123/"_s);
        QTRY_COMPARE(m_secrets.kept.size(), 1);
        first.connections.follow(id, QUrl(u"https://new.example"_s));
        QTRY_VERIFY(m_secrets.kept.value(id).webhook.reveal().startsWith(u"https://new."_s));
        first.settle();
    }
    Run second(m_file, m_secrets);
    QTRY_VERIFY(second.connections.client(id));
    QCOMPARE(second.connections.current()->portal, QUrl(u"https://new.example"_s));
    QCOMPARE(addTo(second.connections, u"https://new.example/rest/1/abcdef0123/"_s), id);
}

void TestPortalKeeper::findsTheChatsOfAPortalThatMovedAndWasForgotten()
{
    ConnectionId id;
    {
        Run first(m_file, m_secrets);
        id = addTo(first.connections, u"https://one.example/rest/1/abcdef0123/"_s);
        QTRY_COMPARE(m_secrets.kept.size(), 1);
        first.connections.follow(id, QUrl(u"https://new.example"_s));
        first.connections.forget(id);
        QTRY_COMPARE(m_secrets.kept.size(), 0);
        first.settle();
    }
    QVERIFY(!contents().contains("abcdef0123"));
    Run second(m_file, m_secrets);
    const QSignalSpy begun(&second.connections, &Connections::changed);
    QTRY_VERIFY(!begun.isEmpty());
    QCOMPARE(addTo(second.connections, u"https://new.example/rest/1/abcdef0123/"_s), id);
}

void TestPortalKeeper::removesAllSecrets()
{
    Run run(m_file, m_secrets);
    std::ignore = addTo(run.connections, u"https://one.example/rest/1/abcdef0123/"_s);
    std::ignore = addTo(run.connections, u"https://two.example/rest/7/0123456789/"_s);
    QTRY_COMPARE(m_secrets.kept.size(), 2);
    m_secrets.bots = {{ConnectionId::create(), u"chatwright-1"_s, Secret(u"one"_s)}};
    std::optional<int> failures;
    run.keeper.removeSecrets(this, [&failures](int count) { failures = count; });
    QTRY_VERIFY(failures);
    QCOMPARE(*failures, 0);
    QVERIFY(m_secrets.kept.isEmpty());
    QVERIFY(m_secrets.bots.isEmpty());

    m_secrets.trouble = KeychainTrouble{KeychainTrouble::Kind::Denied, {}};
    failures.reset();
    run.keeper.removeSecrets(this, [&failures](int count) { failures = count; });
    QTRY_VERIFY(failures);
    QCOMPARE(*failures, 2);
}

QTEST_GUILESS_MAIN(TestPortalKeeper)
#include "tst_portalkeeper.moc"
