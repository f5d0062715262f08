// SPDX-License-Identifier: Apache-2.0
#include "portalbench.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Whole directories from the demo portal, over HTTP.
class TestPeopleReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverybodyInFewCalls();
    void readsThoseWhoLeftApart();
    void readsDepartments();
    void readsNobodyWithoutTheScope();
    void failsWhereTheAnswerIsCut();
    void leavesTheMethodAloneForAsLongAsThePortalWants();
    void canBeCancelled();

private:
    [[nodiscard]] static std::unique_ptr<PortalBench> benchWith(int people)
    {
        return std::make_unique<PortalBench>(FaultProxy::Line::Plain, calmPatience(), people);
    }
    [[nodiscard]] static std::optional<Result<PeopleSlice>> ask(PortalBench &bench,
                                                                const PeopleQuestion &question)
    {
        return bench.answerOf<PeopleSlice>(
            [&](auto done) { bench.client->people(question, &bench.context, done); });
    }
};

void TestPeopleReading::readsEverybodyInFewCalls()
{
    const auto bench = benchWith(1000);
    PeopleQuestion question{.after = {}, .pages = 10};
    QSet<PersonId> seen;
    bool isLast = false;
    for (int calls = 0; calls < 5 && !isLast; ++calls) {
        const auto slice = ask(*bench, question);
        QVERIFY(slice && *slice);
        for (const PersonRecord &record : slice->value().people) {
            QVERIFY(record.person.active);
            QVERIFY(!seen.contains(record.person.id));
            seen.insert(record.person.id);
        }
        question.after = slice->value().last;
        isLast = slice->value().isLast;
    }
    QVERIFY(isLast);
    QVERIFY(seen.size() > 900);
    QCOMPARE(bench->proxy.postsSeen(), 2);
    QCOMPARE(bench->portal.callCount(u"user.get"_s), 20);
}

void TestPeopleReading::readsThoseWhoLeftApart()
{
    const auto bench = benchWith(60);
    const auto before = ask(*bench, {.after = {}, .whom = PeopleQuestion::Whom::Left, .pages = 2});
    QVERIFY(before && *before);
    bench->portal.dismissPerson(40);
    const auto after = ask(*bench, {.after = {}, .whom = PeopleQuestion::Whom::Left, .pages = 2});
    QVERIFY(after && *after);
    QCOMPARE(after->value().people.size(), before->value().people.size() + 1);
    for (const PersonRecord &record : after->value().people)
        QVERIFY(!record.person.active);
}

void TestPeopleReading::readsDepartments()
{
    const auto bench = benchWith(20);
    const auto slice = bench->answerOf<DepartmentSlice>(
        [&](auto done) { bench->client->departments(0, &bench->context, done); });
    QVERIFY(slice && *slice);
    QVERIFY(slice->value().isLast);
    QCOMPARE(slice->value().departments.size(), 11);
    QCOMPARE(slice->value().departments.constFirst().name, u"Chatwright Demo"_s);
    QCOMPARE(bench->proxy.postsSeen(), 1);
}

void TestPeopleReading::readsNobodyWithoutTheScope()
{
    const auto bench = benchWith(20);
    bench->portal.setScopes({u"imbot"_s, u"im"_s});
    const auto slice = ask(*bench, {});
    QVERIFY(slice && !*slice);
    QCOMPARE(slice->error().code, u"insufficient_scope"_s);
}

void TestPeopleReading::failsWhereTheAnswerIsCut()
{
    const auto bench = benchWith(200);
    bench->proxy.setFault(Fault::cutAnswerAfter(5000, Cut::Reset));
    const auto slice = ask(*bench, {});
    QVERIFY(slice && !*slice);
    QCOMPARE(bench->proxy.postsSeen(), 1); // whoever asked tries again
}

void TestPeopleReading::leavesTheMethodAloneForAsLongAsThePortalWants()
{
    const auto bench = benchWith(20);
    bench->portal.setRefusal(u"user.get"_s, {.code = u"OPERATION_TIME_LIMIT"_s, .httpStatus = 429});
    const auto refused = ask(*bench, {.after = {}, .pages = 1});
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, Failure::Kind::PortalLimit);

    bool answered = false;
    bench->client->people({}, &bench->context, [&answered](const auto &) { answered = true; });
    QVERIFY(bench->warmUp()); // others go on
    QVERIFY(!answered);
    QCOMPARE(bench->portal.callCount(u"user.get"_s), 1);
}

void TestPeopleReading::canBeCancelled()
{
    const auto bench = benchWith(2000);
    bench->proxy.setFault(Fault::swallowAnswer());
    bool answered = false;
    Call call =
        bench->client->people({}, &bench->context, [&answered](const auto &) { answered = true; });
    QTRY_COMPARE(bench->proxy.postsSeen(), 1);
    call.cancel();
    bench->proxy.setFault({});
    QVERIFY(bench->warmUp());
    QVERIFY(!answered);
    QVERIFY(!call.isActive());
}

QTEST_GUILESS_MAIN(TestPeopleReading)
#include "tst_peoplereading.moc"
