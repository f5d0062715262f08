// SPDX-License-Identifier: Apache-2.0
#include "storewords.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStoreWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhichComputerKeepsTheData()
    {
        const Failure here = Failure::ofStore(Failure::StoreTrouble::Locked, u"/home/me/lock"_s);
        QVERIFY(StoreWords::sentences(here).contains("on this computer"_L1));
        QVERIFY(StoreWords::sentences(here).contains(u"“/home/me/lock”"_s));
        Failure there = here;
        there.host = u"desk-7"_s;
        QVERIFY(StoreWords::sentences(there).contains(u"on the computer “desk-7”"_s));
        QVERIFY(StoreWords::sentences(there).contains("remove the lock file"_L1));
        QVERIFY(!StoreWords::sentences(here).contains("remove the lock file"_L1));
    }

    void hasASentenceForEveryTrouble()
    {
        QSet<QString> sentences;
        for (int trouble = 0; trouble <= int(Failure::StoreTrouble::Newer); ++trouble)
            sentences +=
                StoreWords::sentences(Failure::ofStore(Failure::StoreTrouble(trouble), {}));
        QCOMPARE(sentences.size(), int(Failure::StoreTrouble::Newer) + 1);
    }
};

QTEST_GUILESS_MAIN(TestStoreWords)
#include "tst_storewords.moc"
