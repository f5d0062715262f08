// SPDX-License-Identifier: Apache-2.0
#include "matchedparts.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Matches = QList<std::pair<int, int>>;

class TestMatchedParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksWhatWasFound_data();
    void marksWhatWasFound();
};

void TestMatchedParts::marksWhatWasFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Matches>("matches");
    QTest::newRow("first word") << u"Иван Петров"_s << u"ива"_s << Matches{{0, 3}};
    QTest::newRow("second word") << u"Мария Иванова"_s << u"ива"_s << Matches{{6, 3}};
    QTest::newRow("two words") << u"Anna Smirnova"_s << u"smi an"_s << Matches{{5, 3}, {0, 2}};
    QTest::newRow("inside a word") << u"Divan"_s << u"iva"_s << Matches{{1, 3}};
    QTest::newRow("nothing typed") << u"Anna"_s << QString() << Matches{};
    QTest::newRow("not found") << u"Anna"_s << u"boris"_s << Matches{};
    QTest::newRow("markup is text") << u"<b>Ivan</b>"_s << u"ivan"_s << Matches{{3, 4}};
    QTest::newRow("each word once")
        << u"Иван Иванов"_s << u"иван иванов"_s << Matches{{0, 4}, {5, 6}};
    QTest::newRow("other layout") << u"Иван Петров"_s << u"gtn"_s << Matches{{5, 3}};
    QTest::newRow("Latin letters") << u"Щукин"_s << u"shchu"_s << Matches{{0, 2}};
    QTest::newRow("half a cluster") << u"Щукин"_s << u"sh"_s << Matches{{0, 1}};
    QTest::newRow("typing error") << u"Иван Петров"_s << u"пертов"_s << Matches{{5, 6}};
    QTest::newRow("error in a beginning")
        << u"Преображенский"_s << u"приображ"_s << Matches{{0, 8}};
    QTest::newRow("initials") << u"Иван Петров"_s << u"ип"_s << Matches{{0, 1}, {5, 1}};
    QTest::newRow("accents") << u"Королёва"_s << u"королева"_s << Matches{{0, 8}};
    QTest::newRow("apostrophe") << u"O'Brien"_s << u"obrien"_s << Matches{{0, 7}};
    QTest::newRow("hyphen left out") << u"Anna-Maria Lee"_s << u"annamaria"_s << Matches{{0, 10}};
    QTest::newRow("hyphen left out, two words")
        << u"Лев Салтыков-Щедрин"_s << u"салтыковщедрин лев"_s << Matches{{4, 15}, {0, 3}};
    QTest::newRow("error where the hyphen is left out")
        << u"Anna-Maria Lee"_s << u"anamaria"_s << Matches{{0, 10}};
    QTest::newRow("one side of a hyphen") << u"Anna-Maria Lee"_s << u"maria"_s << Matches{{5, 5}};
    QTest::newRow("behind an emoji") << u"🦊 Fox"_s << u"fo"_s << Matches{{3, 2}};
}

void TestMatchedParts::marksWhatWasFound()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    QFETCH(const Matches, matches);
    QCOMPARE(matchesIn(name, typed), matches);
}

QTEST_GUILESS_MAIN(TestMatchedParts)
#include "tst_matchedparts.moc"
