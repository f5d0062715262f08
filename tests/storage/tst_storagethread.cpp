// SPDX-License-Identifier: Apache-2.0
#include "storagethread.h"

#include <QList>
#include <QTest>
#include <QThread>

#include <algorithm>

class TestStorageThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneInTheOrderItWasAsked()
    {
        StorageThread thread;
        QList<int> done;
        constexpr int pieces = 100;
        for (int piece = 0; piece < pieces; ++piece)
            thread.run([&done, piece] { done += piece; }, this, [] {});
        thread.waitForDone();
        QCOMPARE(done.size(), pieces);
        QVERIFY(std::ranges::is_sorted(done));
    }

    void theThreadStaysTheSameAcrossAWait()
    {
        StorageThread thread;
        int visits = 0;
        const auto count = [&visits] {
            thread_local int visitsOfThisThread = 0;
            visits = ++visitsOfThisThread;
        };
        thread.run(count, this, [] { });
        thread.waitForDone();
        thread.run(count, this, [] { });
        thread.waitForDone();
        QCOMPARE(visits, 2);
    }

    void whatWasBegunIsDoneBeforeItEnds()
    {
        bool done = false;
        {
            StorageThread thread;
            thread.run([] { QThread::msleep(20); }, this, [] {});
            thread.run([&done] { done = true; }, this, [] {});
        }
        QVERIFY(done);
    }

    void nobodyIsCalledBackWhoHasGone()
    {
        StorageThread thread;
        bool told = false;
        {
            QObject gone;
            thread.run([] {}, &gone, [&told] { told = true; });
        }
        bool later = false;
        thread.run([] {}, this, [&later] { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestStorageThread)
#include "tst_storagethread.moc"
