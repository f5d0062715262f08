// SPDX-License-Identifier: Apache-2.0
#include "demoportalarguments.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDemoArguments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllOptions();
    void hasDefaults();
    void takesZeroAsNoLimit();
    void refusesWrongOptions_data();
    void refusesWrongOptions();
    void givesHelpAndVersionWithoutFailure_data();
    void givesHelpAndVersionWithoutFailure();
};

void TestDemoArguments::readsAllOptions()
{
    const auto options = readDemoPortalArguments({u"portal"_s, u"--port"_s, u"8080"_s,
                                                  u"--people=5000"_s, u"--legacy"_s, u"--latency"_s,
                                                  u"250"_s, u"--limit"_s, u"250,5"_s});
    QVERIFY(options.has_value());
    QCOMPARE(options->port, 8080);
    QCOMPARE(options->people, 5000);
    QVERIFY(options->legacy);
    QCOMPARE(options->latency, std::chrono::milliseconds(250));
    QCOMPARE(options->limit->capacity, 250.0);
    QCOMPARE(options->limit->drainPerSecond, 5.0);
}

void TestDemoArguments::hasDefaults()
{
    const auto options = readDemoPortalArguments({u"portal"_s});
    QVERIFY(options.has_value());
    QCOMPARE(options->port, 0);
    QCOMPARE(options->people, 200);
    QVERIFY(!options->legacy);
    QCOMPARE(options->limit->capacity, 50.0);
    QCOMPARE(options->limit->drainPerSecond, 2.0);
}

void TestDemoArguments::takesZeroAsNoLimit()
{
    const auto options = readDemoPortalArguments({u"portal"_s, u"--limit=0"_s});
    QVERIFY(options.has_value());
    QVERIFY(!options->limit);
}

void TestDemoArguments::refusesWrongOptions_data()
{
    QTest::addColumn<QString>("argument");

    for (const auto *argument :
         {u"--port=70000", u"--port=x", u"--people=0", u"--people=100001", u"--latency=-1",
          u"--limit=50", u"--limit=x,y", u"--limit=0,2", u"--limit=50,0", u"--nonsense"})
        QTest::newRow(qPrintable(QStringView(argument).toString()))
            << QStringView(argument).toString();
}

void TestDemoArguments::refusesWrongOptions()
{
    QFETCH(QString, argument);

    const auto options = readDemoPortalArguments({u"portal"_s, argument});
    QVERIFY(!options.has_value());
    QVERIFY(options.error().isFailure);
    QVERIFY(!options.error().text.isEmpty());
}

void TestDemoArguments::givesHelpAndVersionWithoutFailure_data()
{
    QTest::addColumn<QString>("argument");

    QTest::newRow("help") << u"--help"_s;
    QTest::newRow("version") << u"--version"_s;
}

void TestDemoArguments::givesHelpAndVersionWithoutFailure()
{
    QFETCH(QString, argument);

    const auto options = readDemoPortalArguments({u"portal"_s, argument});
    QVERIFY(!options.has_value());
    QVERIFY(!options.error().isFailure);
}

QTEST_GUILESS_MAIN(TestDemoArguments)
#include "tst_demoarguments.moc"
