// SPDX-License-Identifier: Apache-2.0
#include "redactedlog.h"

#include <QLoggingCategory>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(sample, "chatwright.sample", QtWarningMsg)

class TestRedactedLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsNoSecretInAnySpelling_data();
    void showsNoSecretInAnySpelling();
    void isSilentUntilItIsAsked();
    void keepsTheLatestLinesOnly();
    void takesLinesFromAnyThread();
};

void TestRedactedLog::showsNoSecretInAnySpelling_data()
{
    QTest::addColumn<QString>("line");

    const QString secret = u"zq81/canary7key42"_s;
    QTest::newRow("plain") << "GET /rest/"_L1 + secret + u'/';
    QTest::newRow("its half") << u"the key canary7key42 is wrong"_s;
    QTest::newRow("in percent") << QString::fromLatin1(
        QUrl::toPercentEncoding(secret, {}, "abcdefghijklmnopqrstuvwxyz"));
    QTest::newRow("in Base64") << QString::fromLatin1(secret.toUtf8().toBase64());
    QTest::newRow("in Base64, moved on") << QString::fromLatin1(("x" + secret.toUtf8()).toBase64());
}

void TestRedactedLog::showsNoSecretInAnySpelling()
{
    QFETCH(const QString, line);

    RedactedLog log;
    log.hide(Secret(u"zq81/canary7key42"_s));
    qWarning("%s", qPrintable(line));
    QCOMPARE(log.recentLines().size(), 1);
    const QString seen = log.recentLines().constFirst();
    QVERIFY2(seen.contains("***"_L1), qPrintable(seen));
    QVERIFY2(!seen.contains(line), qPrintable(seen));
    QVERIFY(!log.redacted(line).contains("canary7"_L1));
}

void TestRedactedLog::isSilentUntilItIsAsked()
{
    RedactedLog log;
    qCDebug(sample, "quiet");
    QVERIFY(log.recentLines().isEmpty());
    RedactedLog::setDetailed(true);
    qCDebug(sample, "loud");
    QCOMPARE(log.recentLines().size(), 1);
    RedactedLog::setDetailed(false);
    qCDebug(sample, "quiet again");
    QCOMPARE(log.recentLines().size(), 1);
}

void TestRedactedLog::keepsTheLatestLinesOnly()
{
    RedactedLog log;
    for (size_t number = 0; number < RedactedLog::keptLines + 5; ++number)
        qWarning("line %zu", number);
    QCOMPARE(log.recentLines().size(), qsizetype(RedactedLog::keptLines));
    QVERIFY(log.recentLines().constFirst().endsWith("line 5"_L1));
}

void TestRedactedLog::takesLinesFromAnyThread()
{
    RedactedLog log;
    log.hide(Secret(u"canary7key42"_s));
    const std::unique_ptr<QThread> other(
        QThread::create([] { qWarning("canary7key42 from elsewhere"); }));
    other->start();
    QVERIFY(other->wait());
    QCOMPARE(log.recentLines().size(), 1);
    QVERIFY(log.recentLines().constFirst().endsWith("*** from elsewhere"_L1));
}

QTEST_GUILESS_MAIN(TestRedactedLog)
#include "tst_redactedlog.moc"
