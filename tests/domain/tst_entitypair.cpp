// SPDX-License-Identifier: Apache-2.0
#include "entitypair.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestEntityPair final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAKeyOfEntryAndSending();
    void keepsTheKeyWithinThePortalsLimit();
    void saysHowATypeMayBeUsed_data();
    void saysHowATypeMayBeUsed();
};

void TestEntityPair::makesAKeyOfEntryAndSending()
{
    const EntryId entry(QUuid(u"{7F0C9F0E-5B1E-4F37-9A64-0C2F1C8B6F11}"_s));

    const EntityPair first = EntityPair::ownKey(entry, 1);
    const EntityPair second = EntityPair::ownKey(entry, 2);

    QCOMPARE(first.type, u"CHAT"_s);
    QCOMPARE(first.id, u"chatwright|7f0c9f0e-5b1e-4f37-9a64-0c2f1c8b6f11|1"_s);
    QCOMPARE(second.id, u"chatwright|7f0c9f0e-5b1e-4f37-9a64-0c2f1c8b6f11|2"_s);
    QCOMPARE(useOfEntityType(first.type), EntityTypeUse::Free);
}

void TestEntityPair::keepsTheKeyWithinThePortalsLimit()
{
    const EntityPair key = EntityPair::ownKey(EntryId::create(), std::numeric_limits<int>::max());

    QVERIFY(key.id.size() <= 255);
    QVERIFY(key != EntityPair::ownKey(EntryId::create(), std::numeric_limits<int>::max()));
}

void TestEntityPair::saysHowATypeMayBeUsed_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<EntityTypeUse>("use");

    for (const char *type :
         {"GENERAL", "GENERAL_CHANNEL", "LINES", "LIVECHAT", "VIDEOCONF", "FAVORITE", "PERSONAL",
          "AI_ASSISTANT_PRIVATE", "ANNOUNCEMENT", "SUPPORT24_NOTIFIER", "SUPPORT24_QUESTION",
          "NETWORK_DIALOG", "SONET_GROUP", "lines", "VideoConf"})
        QTest::newRow(type) << QString::fromLatin1(type) << EntityTypeUse::Reserved;
    for (const char *type :
         {"CRM", "CALL", "TASKS", "TASKS_TASK", "CALENDAR", "MAIL", "crm", "Tasks_Task"})
        QTest::newRow(type) << QString::fromLatin1(type) << EntityTypeUse::OfModule;
    for (const char *type : {"CHAT", "", "0", "CRMX", "LINES_2", "MY_TYPE", "GENERAL CHANNEL"})
        QTest::addRow("free: %s", type) << QString::fromLatin1(type) << EntityTypeUse::Free;
}

void TestEntityPair::saysHowATypeMayBeUsed()
{
    QFETCH(const QString, type);
    QFETCH(const EntityTypeUse, use);

    QCOMPARE(useOfEntityType(type), use);
}

QTEST_GUILESS_MAIN(TestEntityPair)
#include "tst_entitypair.moc"
