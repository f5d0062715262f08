// SPDX-License-Identifier: Apache-2.0
#include "profilecodec.h"
#include "profilestore.h"
#include "storagethread.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

PortalProfile sampleProfile(const QString &portal)
{
    PortalProfile profile;
    profile.connection.id = ConnectionId::create();
    profile.connection.portal = QUrl(portal);
    profile.connection.name = u"Моя компания"_s;
    profile.connection.sender = {{BotId(39), u"Helper"_s},
                                 {PersonId(1), u"Anna"_s, u"Chief"_s, PersonKind::Employee, true}};
    profile.connection.scopes = {u"imbot"_s, u"im"_s};
    return profile;
}

PortalProfile fullProfile()
{
    PortalProfile profile = sampleProfile(u"https://acme.bitrix24.com"_s);
    profile.plan = PortalPlan::Enterprise;
    profile.timeBound = std::chrono::seconds(300);
    profile.route.proxy = ProxySettings{u"proxy.acme"_s, 3128, u"anna"_s, {}};
    profile.route.trusted = CertificateFingerprint::of(QByteArray(32, '\xA5'));
    return profile;
}

} // namespace

class TestProfileStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven();
    void hasNothingBeforeAnythingWasWritten();
    void writesNoPassword();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void takesAWholeFileOrNone();
    void keepsADamagedFile();
    void saysThatTheFolderCannotBeWritten();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"portals.json"_s); }
    [[nodiscard]] std::optional<Result<PortalProfiles>> load(const QString &file);
    [[nodiscard]] std::optional<Result<void>> save(const QString &file,
                                                   const PortalProfiles &profiles);

    QTemporaryDir m_folder;
    StorageThread m_thread;
};

std::optional<Result<PortalProfiles>> TestProfileStore::load(const QString &file)
{
    std::optional<Result<PortalProfiles>> answer;
    const ProfileStore store(file, m_thread);
    store.load(this, [&answer](const Result<PortalProfiles> &loaded) { answer = loaded; });
    std::ignore = QTest::qWaitFor([&answer] { return answer.has_value(); });
    return answer;
}

std::optional<Result<void>> TestProfileStore::save(const QString &file,
                                                   const PortalProfiles &profiles)
{
    std::optional<Result<void>> answer;
    const ProfileStore store(file, m_thread);
    store.save(profiles, this, [&answer](const Result<void> &saved) { answer = saved; });
    std::ignore = QTest::qWaitFor([&answer] { return answer.has_value(); });
    return answer;
}

void TestProfileStore::givesBackWhatItWasGiven()
{
    const PortalProfiles profiles{{fullProfile(), sampleProfile(u"http://127.0.0.1:8090/sub"_s)},
                                  ConnectionId::create()};
    const auto saved = save(path(), profiles);
    QVERIFY(saved && saved->has_value());
    const auto loaded = load(path());
    QVERIFY(loaded && loaded->has_value());
    QVERIFY(loaded->value() == profiles);
}

void TestProfileStore::hasNothingBeforeAnythingWasWritten()
{
    const auto loaded = load(m_folder.filePath(u"none.json"_s));
    QVERIFY(loaded && loaded->has_value());
    QVERIFY(loaded->value() == PortalProfiles());
}

void TestProfileStore::writesNoPassword()
{
    PortalProfile profile = fullProfile();
    profile.route.proxy->password = Secret(u"opensesame"_s);
    QVERIFY(!textFromProfiles({{profile}, {}}).contains("opensesame"));
}

void TestProfileStore::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Failure::StoreTrouble>("trouble");

    using enum Failure::StoreTrouble;
    const QByteArray whole = textFromProfiles({{fullProfile()}, {}});
    QTest::newRow("empty") << QByteArray() << Damaged;
    QTest::newRow("zeros, as after a power cut") << QByteArray(300, '\0') << Damaged;
    QTest::newRow("cut off") << whole.chopped(20) << Damaged;
    QTest::newRow("other JSON") << QByteArray("{}") << Damaged;
    QTest::newRow("no address") << QByteArray(whole).replace("https://acme.bitrix24.com", "")
                                << Damaged;
    QTest::newRow("half a fingerprint") << QByteArray(whole).replace("a5a5a5a5", "") << Damaged;
    QTest::newRow("a proxy without a port") << QByteArray(whole).replace("3128", "0") << Damaged;
    QTest::newRow("of a newer program")
        << QByteArray(whole).replace("\"version\": 1", "\"version\": 2") << Newer;
}

void TestProfileStore::refusesWhatItCannotRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Failure::StoreTrouble, trouble);

    const Result<PortalProfiles> read = profilesFromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Failure::Kind::StoreFailed);
    QCOMPARE(read.error().storeTrouble, trouble);
}

void TestProfileStore::takesAWholeFileOrNone()
{
    QVERIFY(save(path(), {{fullProfile()}, {}}));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), [this] {
        const auto loaded = load(path());
        return loaded && loaded->has_value() ? textFromProfiles(loaded->value()) : QByteArray();
    }());
    QCOMPARE(QDir(m_folder.path()).entryList({u"portals.json*"_s}, QDir::Files).size(), 1);
}

void TestProfileStore::keepsADamagedFile()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not ours");
    file.close();
    std::optional<Result<QString>> aside;
    const ProfileStore store(path(), m_thread);
    store.setAside(this, [&aside](const Result<QString> &moved) { aside = moved; });
    QTRY_VERIFY(aside);

    QVERIFY(aside->has_value());
    QVERIFY(!QFile::exists(path()));
    QFile kept(aside->value());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("not ours"));
}

void TestProfileStore::saysThatTheFolderCannotBeWritten()
{
    const auto saved = save(m_folder.filePath(u"gone/portals.json"_s), {});
    QVERIFY(saved && !saved->has_value());
    QCOMPARE(saved->error().kind, Failure::Kind::StoreFailed);
    QVERIFY(!saved->error().description.isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
