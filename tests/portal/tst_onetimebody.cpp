// SPDX-License-Identifier: Apache-2.0
#include "onetimebody.h"

#include <QSignalSpy>
#include <QTest>

class TestOneTimeBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yieldsItsBytesOnce();
    void cannotBeRewound();
    void knowsWhatWasTakenAndNoMore();
    void yieldsNothingAfterItIsClosed();
};

void TestOneTimeBody::yieldsItsBytesOnce()
{
    OneTimeBody body("0123456789");
    QCOMPARE(body.totalBytes(), 10);
    QVERIFY(body.isSequential());
    QCOMPARE(body.readAll(), "0123456789");
    QVERIFY(body.atEnd());
    char more = 0;
    QCOMPARE(body.read(&more, 1), -1);
}

void TestOneTimeBody::cannotBeRewound()
{
    OneTimeBody body("0123456789");
    QCOMPARE(body.read(4), "0123");
    QVERIFY(!body.reset());
    QCOMPARE(body.read(4), "4567");
}

void TestOneTimeBody::knowsWhatWasTakenAndNoMore()
{
    OneTimeBody body(QByteArray(100'000, 'x'));
    const QSignalSpy first(&body, &OneTimeBody::firstByteYielded);
    const QSignalSpy yielded(&body, &OneTimeBody::yielded);
    QCOMPARE(body.yieldedBytes(), 0);

    QCOMPARE(body.read(1).size(), 1);
    QCOMPARE(body.yieldedBytes(), 1);
    QCOMPARE(body.bytesAvailable(), 99'999);
    QCOMPARE(body.read(500).size(), 500);
    QCOMPARE(body.yieldedBytes(), 501);
    QCOMPARE(first.size(), 1);
    QCOMPARE(yielded.last().first().toLongLong(), 501);
}

void TestOneTimeBody::yieldsNothingAfterItIsClosed()
{
    OneTimeBody body("0123456789");
    body.close();
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (OneTimeBody): device not open");
    QVERIFY(body.read(5).isEmpty());
    QCOMPARE(body.yieldedBytes(), 0);
    QCOMPARE(body.bytesAvailable(), 0);
}

QTEST_GUILESS_MAIN(TestOneTimeBody)
#include "tst_onetimebody.moc"
