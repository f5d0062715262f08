// SPDX-License-Identifier: Apache-2.0
#include "methodtime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start(1h);
const QString create = u"imbot.chat.add"_s;
const QString search = u"user.search"_s;

} // namespace

class TestMethodTime final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsUnknownMethodsGo()
    {
        const MethodTime time;
        QCOMPARE(time.nextFree(create, start), start);
    }

    void letsMethodsGoThatHaveRunALittle()
    {
        MethodTime time;
        time.take(create, start);
        time.note(create, 300s);
        QCOMPARE(time.nextFree(create, start), start);
    }

    void callsRarelyWhatHasRunForLong()
    {
        MethodTime time;
        time.take(create, start);
        time.note(create, 301s);
        QCOMPARE(time.nextFree(create, start + 1s), start + 5s);
        QCOMPARE(time.nextFree(create, start + 6s), start + 6s);
        QCOMPARE(time.nextFree(search, start + 1s), start + 1s);
        time.note(create, 200s);
        QCOMPARE(time.nextFree(create, start + 1s), start + 1s);
    }

    void blocksOnlyTheMethodThatWasRefused()
    {
        MethodTime time;
        time.refuse(create, 91s, start);
        QCOMPARE(time.nextFree(create, start), start + 91s);
        QVERIFY(time.isRefusedAt(create, start + 90s));
        QVERIFY(!time.isRefusedAt(create, start + 91s));
        QCOMPARE(time.nextFree(search, start), start);
        QVERIFY(!time.isRefusedAt(search, start));
    }

    void doesNotBelieveAWaitBeyondThePortalsWindow()
    {
        MethodTime time;
        time.refuse(create, 2h, start);
        QCOMPARE(time.nextFree(create, start), start + 11min);
    }
};

QTEST_GUILESS_MAIN(TestMethodTime)
#include "tst_methodtime.moc"
