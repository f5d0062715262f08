// SPDX-License-Identifier: Apache-2.0
#include "isolated.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestIsolated final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesAloneWhatIsReadAsItsSurroundings_data();
    void leavesAloneWhatIsReadAsItsSurroundings();
    void keepsASentenceInItsOwnDirection();
    void isolatesEachNameByItself();
};

void TestIsolated::leavesAloneWhatIsReadAsItsSurroundings_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("Latin") << u"VIP delivery"_s;
    QTest::newRow("Cyrillic") << u"Доставка"_s;
    QTest::newRow("emoji") << u"🎉 1308"_s;
}

void TestIsolated::leavesAloneWhatIsReadAsItsSurroundings()
{
    QFETCH(const QString, text);
    QCOMPARE(isolated(text), text);
}

void TestIsolated::keepsASentenceInItsOwnDirection()
{
    const QString title = u"تسليم الطلب"_s;
    QVERIFY(u"%1 is created"_s.arg(title).isRightToLeft());
    QVERIFY(!u"%1 is created"_s.arg(isolated(title)).isRightToLeft());
    QCOMPARE(isolated(title).size(), title.size() + 2);
    const QString oldTurkic = QString::fromUcs4(U"\U00010C00", 1); // beyond 16 bits
    QCOMPARE(isolated(oldTurkic).size(), oldTurkic.size() + 2);
}

void TestIsolated::isolatesEachNameByItself()
{
    const QString hebrew = u"דנה"_s;
    QCOMPARE(isolatedNames({u"Anna"_s, hebrew}), u"Anna, "_s + isolated(hebrew));
    QCOMPARE(isolatedNames({}), QString());
}

QTEST_GUILESS_MAIN(TestIsolated)
#include "tst_isolated.moc"
