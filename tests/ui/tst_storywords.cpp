// SPDX-License-Identifier: Apache-2.0
#include "storywords.h"
#include "whenwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day, int hour, int minute, int second)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute, second));
}

StoryLine told(StoryLine::Kind kind, const QDateTime &when)
{
    return {when, kind, {}, {}, {}};
}

} // namespace

class TestStoryWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhenInShort_data();
    void saysWhenInShort();
    void tellsAStoryLineByLine();
    void saysWhatThePersonDecided();
    void hasWordsForEveryKind();
};

void TestStoryWords::saysWhenInShort_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << at(22, 14, 2, 11) << u"today 14:02"_s;
    QTest::newRow("yesterday") << at(21, 9, 30, 0) << u"yesterday 09:30"_s;
    QTest::newRow("this year") << at(20, 17, 45, 0) << u"20 Nov 17:45"_s;
    QTest::newRow("earlier") << at(22, 1, 0, 0).addYears(-1) << u"22 Nov 2025"_s;
}

void TestStoryWords::saysWhenInShort()
{
    QFETCH(const QDateTime, when);
    QFETCH(const QString, words);
    QCOMPARE(WhenWords::shortly(when, at(22, 15, 0, 0)), words);
    QCOMPARE(WhenWords::shortly(when.toUTC(), at(22, 15, 0, 0)), words);
}

void TestStoryWords::tellsAStoryLineByLine()
{
    QList<StoryLine> story{told(StoryLine::Kind::Sent, at(21, 23, 59, 58)),
                           told(StoryLine::Kind::AnswerLost, at(22, 14, 2, 12)),
                           told(StoryLine::Kind::LookUpFound, at(22, 14, 4, 31))};
    story.last().chat = ChatId(2725);
    QCOMPARE(StoryWords::story(story, at(22, 15, 0, 0)),
             u"21 Nov 23:59:58  sent\n14:02:12  answer lost\n"
             "14:04:31  looked up: found chat 2725"_s);
}

void TestStoryWords::saysWhatThePersonDecided()
{
    StoryLine line = told(StoryLine::Kind::PersonDecided, at(22, 14, 0, 0));
    line.decision = Decision::ItExists;
    QCOMPARE(StoryWords::event(line), u"you: the chat exists"_s);
}

void TestStoryWords::hasWordsForEveryKind()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(StoryLine::Kind::MessageInDoubt); ++kind)
        words += StoryWords::event(told(StoryLine::Kind(kind), at(22, 14, 0, 0)));
    QCOMPARE(words.size(), int(StoryLine::Kind::MessageInDoubt) + 1);
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(TestStoryWords)
#include "tst_storywords.moc"
