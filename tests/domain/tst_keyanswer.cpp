// SPDX-License-Identifier: Apache-2.0
#include "keyanswer.h"
#include "smallcompany.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! What a portal's pages say of those who were asked for.
class TestKeyAnswer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoIsFoundAndWhoIsNobody();
    void takesAnAddressInAnyCase();
    void takesNothingFromAPageThatPassedOverTheCondition();
    void leavesOpenWhomAFullPageMayLack();
    void findsInOnePageWhomAnotherLacks();
    void isNoAnswerForWhomNoPageWasAskedFor();
    void asksOnlyWhatTheScopesAllow_data();
    void asksOnlyWhatTheScopesAllow();

private:
    [[nodiscard]] static QList<qint64> idsOf(const QList<PersonRecord> &people)
    {
        QList<qint64> ids;
        for (const PersonRecord &each : people)
            ids.append(each.person.id.value());
        return ids;
    }
};

void TestKeyAnswer::tellsWhoIsFoundAndWhoIsNobody()
{
    const KeyAnswer answer = meaningOf({{.asked = {.ids = {PersonId(1), PersonId(404)}},
                                         .people = {record(1, u"Anna"_s, u"Smirnova"_s)}}});
    QCOMPARE(idsOf(answer.found), QList<qint64>{1});
    QCOMPARE(answer.nobodys, (PeopleKeys{.ids = {PersonId(404)}}));
    QVERIFY(answer.unread.isEmpty());
}

void TestKeyAnswer::takesAnAddressInAnyCase()
{
    PersonRecord loud = record(1, u"Anna"_s, u"Smirnova"_s);
    loud.email = u"PERSON1@Demo.Example"_s;
    const KeyAnswer answer = meaningOf(
        {{.asked = {.emails = {emailKey(u" Person1@demo.example "_s)}}, .people = {loud}}});
    QCOMPARE(idsOf(answer.found), QList<qint64>{1});
    QVERIFY(answer.nobodys.isEmpty());
}

//! As with an address where the webhook may not see any: everybody is answered.
void TestKeyAnswer::takesNothingFromAPageThatPassedOverTheCondition()
{
    const KeyAnswer answer = meaningOf(
        {{.asked = {.emails = {u"nobody@demo.example"_s}},
          .people = {record(1, u"Anna"_s, u"Smirnova"_s), record(2, u"Ivan"_s, u"Petrov"_s)},
          .isFull = true}});
    QCOMPARE(answer, KeyAnswer());
}

void TestKeyAnswer::leavesOpenWhomAFullPageMayLack()
{
    const KeyAnswer answer =
        meaningOf({{.asked = {.emails = {u"person1@demo.example"_s, u"zoe@demo.example"_s}},
                    .people = {record(1, u"Anna"_s, u"Smirnova"_s)},
                    .isFull = true}});
    QCOMPARE(idsOf(answer.found), QList<qint64>{1});
    QVERIFY(answer.nobodys.isEmpty());
    QCOMPARE(answer.unread, (PeopleKeys{.emails = {u"zoe@demo.example"_s}}));
}

//! A bot is in the messenger's page only.
void TestKeyAnswer::findsInOnePageWhomAnotherLacks()
{
    const PeopleKeys asked{.ids = {PersonId(1), PersonId(22), PersonId(404)}};
    PersonRecord bot = record(22, u"Support"_s, u"Desk"_s);
    bot.person.kind = PersonKind::Bot;
    PersonRecord brief = record(1, u"Anna"_s, u"Smirnova"_s);
    brief.email.clear();
    const PersonRecord whole = record(1, u"Anna"_s, u"Smirnova"_s);
    const KeyAnswer answer =
        meaningOf({{.asked = asked, .people = {whole}}, {.asked = asked, .people = {brief, bot}}});
    QCOMPARE(answer.found, (QList<PersonRecord>{whole, bot}));
    QCOMPARE(answer.nobodys, (PeopleKeys{.ids = {PersonId(404)}}));
}

void TestKeyAnswer::isNoAnswerForWhomNoPageWasAskedFor()
{
    QCOMPARE(meaningOf({}), KeyAnswer());
}

void TestKeyAnswer::asksOnlyWhatTheScopesAllow_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("ids");
    QTest::addColumn<bool>("emails");
    QTest::newRow("user") << u"user"_s << true << true;
    QTest::newRow("user_basic") << u"user_basic"_s << true << true;
    QTest::newRow("user_brief") << u"user_brief"_s << true << false;
    QTest::newRow("im") << u"im"_s << true << false;
    QTest::newRow("another") << u"imbot"_s << false << false;
}

void TestKeyAnswer::asksOnlyWhatTheScopesAllow()
{
    QFETCH(const QString, scope);
    QFETCH(const bool, ids);
    QFETCH(const bool, emails);
    const PeopleKeys all{.ids = {PersonId(1)}, .emails = {u"a@demo.example"_s}};
    const PeopleKeys askable = askableKeys(all, {scope});
    QCOMPARE(askable.ids == all.ids, ids);
    QCOMPARE(askable.emails == all.emails, emails);
    QCOMPARE(askable.size(), (ids ? 1 : 0) + (emails ? 1 : 0));
}

QTEST_APPLESS_MAIN(TestKeyAnswer)
#include "tst_keyanswer.moc"
