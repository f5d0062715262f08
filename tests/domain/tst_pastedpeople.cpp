// SPDX-License-Identifier: Apache-2.0
#include "pastedpeople.h"

#include "manypeople.h"
#include "peopleindex.h"
#include "smallcompany.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Reason = PastedDoubt::Reason;

PastedPeople recognized(const PeopleIndex &index, const QString &pasted, bool isComplete = true)
{
    return recognizedPeople(pastedLines(pasted), index,
                            {.portal = u"acme.example"_s, .isComplete = isComplete});
}

QString idsOf(const QList<Person> &people)
{
    QStringList ids;
    for (const Person &person : people)
        ids.append(QString::number(person.id.value()));
    return ids.join(u' ');
}

QString textsOf(const QList<PastedDoubt> &doubts)
{
    QStringList texts;
    for (const PastedDoubt &doubt : doubts)
        texts.append(doubt.text);
    return texts.join(u" | "_s);
}

} // namespace

class TestPastedPeople final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_index = company(); }

    void recognizesWaysOfNamingPeople_data();
    void recognizesWaysOfNamingPeople();
    void listsWhatIsNotClear_data();
    void listsWhatIsNotClear();
    void offersWhoMayBeMeant_data();
    void offersWhoMayBeMeant();
    void leavesNamesOpenUntilEverybodyIsRead();
    void wantsThePortalAskedForStrangers_data();
    void wantsThePortalAskedForStrangers();
    void believesThePortalThatNobodyHasIt();
    void tellsOneNameFromAList_data();
    void tellsOneNameFromAList();
    void addsEachOnce();
    void guessesNobodyOfThousands();

private:
    PeopleIndex m_index;
};

void TestPastedPeople::recognizesWaysOfNamingPeople_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const QString &pasted, const QString &ids) {
        QTest::newRow(name) << pasted << ids;
    };
    row("an ID", u"2"_s, u"2"_s);
    row("IDs with blanks", u"1 2  3"_s, u"1 2 3"_s);
    row("IDs with commas", u"1,2, 3"_s, u"1 2 3"_s);
    row("a column of IDs", u"1\n2\n3\n"_s, u"1 2 3"_s);
    row("a row of IDs", u"1\t2\t3"_s, u"1 2 3"_s);
    row("an ID that says so", u"ID: 3; id=1, ID 2"_s, u"3 1 2"_s);
    row("an e-mail", u"person2@demo.example"_s, u"2"_s);
    row("e-mails with semicolons", u"Person2@DEMO.example; person1@demo.example;"_s, u"2 1"_s);
    row("IDs and e-mails with blanks", u"3 person2@demo.example 1"_s, u"3 2 1"_s);
    row("a name", u"Anna Smirnova"_s, u"1"_s);
    row("a name in the other order", u"Петров Иван"_s, u"2"_s);
    row("a name without its accents", u"zoe LINDQVIST"_s, u"3"_s);
    row("a name with signs", u"О'Брайен Жан-Поль"_s, u"4"_s);
    row("a name with a number in it", u"Agent 47"_s, u"5"_s);
    row("names with commas", u"Anna Smirnova, Петров Иван,Zoë Lindqvist"_s, u"1 2 3"_s);
    row("names with bullets", u"• Anna Smirnova\n• Иван Петров\n- Zoë Lindqvist"_s, u"1 2 3"_s);
    row("a numbered list", u"1. Zoë Lindqvist\n2. Anna Smirnova\n3) Иван Петров"_s, u"3 1 2"_s);
    row("names in a sentence", u"Anna Smirnova и Иван Петров"_s, u"1 2"_s);
    row("names with line ends of other systems", u"Anna Smirnova\r\nИван Петров\rZoë Lindqvist"_s,
        u"1 2 3"_s);
    row("a last name first, with a comma", u"Smirnova, Anna"_s, u"1"_s);
    row("last names first, one to a line", u"Smirnova, Anna\nПетров, Иван"_s, u"1 2"_s);
    row("a mention", u"[USER=2]"_s, u"2"_s);
    row("a mention with a name", u"[USER=2]Иван Петров[/USER]"_s, u"2"_s);
    row("a mention with another name", u"[user=2]Ваня, из логистики[/user] [USER=1]A[/USER]"_s,
        u"2 1"_s);
    row("a profile", u"https://acme.example/company/personal/user/2/"_s, u"2"_s);
    row("profiles", u"acme.example/company/personal/user/2/?x=1, /company/personal/user/3/"_s,
        u"2 3"_s);
    row("a profile behind a name", u"Anna Smirnova https://acme.example/company/personal/user/1/"_s,
        u"1"_s);
    row("a mail's header",
        u"To: Anna Smirnova <person1@demo.example>, \"Петров, Иван\" <person2@demo.example>; "
        u"Lindqvist, Zoë <person3@demo.example>"_s,
        u"1 2 3"_s);
    row("an address for which the mail has another name", u"Anya <person1@demo.example>"_s, u"1"_s);
    row("mailto", u"<mailto:person1@demo.example>"_s, u"1"_s);
    row("name and address without brackets", u"Иван Петров person2@demo.example"_s, u"2"_s);
    row("a name for somebody without an address", u"Мария Безпочты <maria@home.example>"_s,
        u"23"_s);
    row("a vCard",
        u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Smirnova;Anna;;;\r\nFN:Anna Smirnova\r\n"
        u"TEL:+7 495 123-45-67\r\nEMAIL;TYPE=WORK:person1@demo.ex\r\n ample\r\nEND:VCARD\r\n"_s,
        u"1"_s);
    row("vCards",
        u"BEGIN:VCARD\nN:Петров;Иван\nEND:VCARD\nBEGIN:VCARD\nFN:x\nitem1.EMAIL:person3@demo."
        u"example"
        u"\nEND:VCARD\nAnna Smirnova"_s,
        u"2 3 1"_s);
    row("a vCard of an old telephone",
        u"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9F=D0=B5=D1=82=\n"
        u"=D1=80=D0=BE=D0=B2;=D0=98=D0=B2=D0=B0=D0=BD\nEND:VCARD"_s,
        u"2"_s);
    row("a sheet with titles",
        u"№\tФИО\tДолжность\tE-mail\n1\tИван Петров\tЮрист\tperson2@demo.example\n"
        u"2\tZoë Lindqvist\tEngineer\t\n"_s,
        u"2 3"_s);
    row("a sheet with IDs", u"ID\tИмя\tФамилия\n12\tПётр\tСидоров\n3\tZoë\tLindqvist"_s, u"12 3"_s);
    row("comma-separated values",
        u"Last name,First name,Phone\r\n\"Smirnova\",\"Anna\",12\r\nПетров,Иван,3\r\n"_s, u"1 2"_s);
    row("semicolon-separated values", u"Фамилия;Имя\nПетров;Иван\n"_s, u"2"_s);
    row("a column with its title", u"Сотрудник\nИван Петров\nperson1@demo.example"_s, u"2 1"_s);
    row("a row without titles", u"7\tИван Петров\tperson2@demo.example\t+7 495 123-45-67"_s,
        u"2"_s);
    row("rows with a count", u"2\tZoë Lindqvist\n3\tAnna Smirnova\n4\tИван Петров"_s, u"3 1 2"_s);
    row("counted lines with semicolons", u"1;Zoë Lindqvist\n2;Anna Smirnova"_s, u"3 1"_s);
    row("a name over two cells", u"Петров\tИван"_s, u"2"_s);
    row("name, position and department", u"Anna Smirnova\tEngineer\tLogistics"_s, u"1"_s);
    row("an ID that tells namesakes apart", u"12\tПётр Сидоров"_s, u"12"_s);
    row("an address that tells namesakes apart", u"Пётр Сидоров\tperson11@demo.example"_s, u"11"_s);
    row("a date and a telephone beside", u"Иван Петров 12.11.2026 +7 (495) 123-45-67"_s, u"2"_s);
    row("blanks that are none", u"Anna\u00a0Smirnova\u200b\u2028Иван Петров"_s, u"1 2"_s);
    row("everything together",
        u"1, [USER=2]Иван[/USER]\n• Zoë Lindqvist;person4@demo.example\tAgent 47"_s,
        u"1 2 3 4 5"_s);
}

void TestPastedPeople::recognizesWaysOfNamingPeople()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, ids);
    const PastedPeople people = recognized(m_index, pasted);
    QCOMPARE(textsOf(people.doubts), QString());
    QCOMPARE(idsOf(people.clear), ids);
}

void TestPastedPeople::listsWhatIsNotClear_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("choices");
    const auto row = [](const char *name, const QString &pasted, Reason reason, const QString &text,
                        const QString &choices) {
        QTest::newRow(name) << pasted << reason << text << choices;
    };
    row("namesakes", u"Сидоров Пётр"_s, Reason::Namesakes, u"Сидоров Пётр"_s, u"11 12"_s);
    row("namesakes beside somebody else's address", u"Пётр Сидоров, person12@demo.example"_s,
        Reason::Namesakes, u"Пётр Сидоров"_s, u"11 12"_s);
    row("a last name alone", u"Петров"_s, Reason::NotExact, u"Петров"_s, {});
    row("a typing error", u"Anna Smimova"_s, Reason::NotExact, u"Anna Smimova"_s, {});
    row("an unknown ID", u"404"_s, Reason::NoSuchId, u"404"_s, {});
    row("an endless number", u"123456789012345678"_s, Reason::NoSuchId, u"123456789012345678"_s,
        {});
    row("an unknown address", u"nobody@demo.example"_s, Reason::NoSuchEmail,
        u"nobody@demo.example"_s, {});
    row("somebody who left", u"Олег Уволен"_s, Reason::HasLeft, u"Олег Уволен"_s, {});
    row("somebody who left, by ID", u"21"_s, Reason::HasLeft, u"21"_s, {});
    row("a bot", u"[USER=22]Support Desk[/USER]"_s, Reason::IsBot,
        u"[USER=22]Support Desk[/USER]"_s, {});
    row("another portal", u"https://other.example/company/personal/user/2/"_s, Reason::OtherPortal,
        u"https://other.example/company/personal/user/2/"_s, {});
    row("a mention of somebody with somebody else's name", u"[USER=2]Anna Smirnova[/USER]"_s,
        Reason::Disagreement, u"[USER=2]Anna Smirnova[/USER]"_s, u"2 1"_s);
    row("an address of somebody else", u"Иван Петров <person1@demo.example>"_s,
        Reason::Disagreement, u"Иван Петров person1@demo.example"_s, u"1 2"_s);
    row("another address than the portal's", u"Иван Петров <ivan@home.example>"_s,
        Reason::Disagreement, u"Иван Петров ivan@home.example"_s, u"2"_s);
    row("IDs of another program", u"ID;Name\n1;Карл Неизвестный"_s, Reason::Disagreement,
        u"1;Карл Неизвестный"_s, u"1"_s);
    row("a telephone", u"8 (495) 123-45-67"_s, Reason::Unreadable, u"8 (495) 123-45-67"_s, {});
    row("a telephone in groups", u"8 495 123 45 67"_s, Reason::Unreadable, u"8 495 123 45 67"_s,
        {});
    row("a date", u"12.11.2026"_s, Reason::Unreadable, u"12.11.2026"_s, {});
    row("a telephone of nobody", u"2\t+7 495 123-45-67"_s, Reason::Unreadable,
        u"+7 495 123-45-67"_s, {});
}

void TestPastedPeople::listsWhatIsNotClear()
{
    QFETCH(const QString, pasted);
    QFETCH(const Reason, reason);
    QFETCH(const QString, text);
    QFETCH(const QString, choices);
    const PastedPeople people = recognized(m_index, pasted);
    QVERIFY(!people.doubts.isEmpty());
    QCOMPARE(people.doubts.constFirst().text, text);
    QCOMPARE(people.doubts.constFirst().reason, reason);
    QCOMPARE(idsOf(people.doubts.constFirst().choices), choices);
}

void TestPastedPeople::offersWhoMayBeMeant_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("choices");
    QTest::newRow("a last name alone") << u"Сидоров"_s << u"11 12"_s;
    QTest::newRow("a typing error") << u"Anna Smirnva"_s << u"1"_s;
    QTest::newRow("other letters") << u"Ivan Petrov"_s << u"2"_s;
    QTest::newRow("a patronymic that the portal does not know") << u"Петров Иван Ильич"_s << u"2"_s;
    QTest::newRow("an address elsewhere") << u"anna.smirnova@home.example"_s << u"1"_s;
    QTest::newRow("a number beside somebody") << u"3\tИван Петров"_s << u"3"_s;
    QTest::newRow("a manager's name in somebody's row")
        << u"Иван Петров\tperson2@demo.example\tAnna Smirnova"_s << u"1"_s;
    QTest::newRow("a manager in every row")
        << u"person2@demo.example\tAnna Smirnova\nperson3@demo.example\tПетров"_s << u"1"_s;
    QTest::newRow("nobody") << u"Qwertz Zuiop"_s << QString();
    QTest::newRow("somebody who left") << u"Олег Уволен"_s << QString();
}

void TestPastedPeople::offersWhoMayBeMeant()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, choices);
    const PastedPeople people = recognized(m_index, pasted);
    QCOMPARE(people.doubts.size(), 1);
    QCOMPARE(idsOf(choicesFor(people.doubts.constFirst(), m_index)), choices);
}

//! A namesake may be among those who have not been read.
void TestPastedPeople::leavesNamesOpenUntilEverybodyIsRead()
{
    const PastedPeople people = recognized(m_index, u"1, Иван Петров"_s, false);
    QCOMPARE(idsOf(people.clear), u"1"_s);
    QCOMPARE(people.doubts.size(), 1);
    QCOMPARE(people.doubts.constFirst().reason, Reason::NotAllRead);
    QCOMPARE(idsOf(people.doubts.constFirst().choices), u"2"_s);
}

void TestPastedPeople::wantsThePortalAskedForStrangers_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<PeopleKeys>("keys");
    const auto email = [](const QString &address) { return PeopleKeys{.emails = {address}}; };
    QTest::newRow("an ID") << u"404"_s << PeopleKeys{.ids = {PersonId(404)}};
    QTest::newRow("an ID in a list") << u"1, 404, 2"_s << PeopleKeys{.ids = {PersonId(404)}};
    QTest::newRow("a mention") << u"[USER=404]Karl[/USER]"_s << PeopleKeys{.ids = {PersonId(404)}};
    QTest::newRow("an address") << u"New@Demo.example"_s << email(u"new@demo.example"_s);
    QTest::newRow("an address with somebody's name")
        << u"Иван Петров <ivan@home.example>"_s << email(u"ivan@home.example"_s);
    QTest::newRow("an address with a stranger's name")
        << u"Karl Neu <karl@home.example>"_s << email(u"karl@home.example"_s);
    QTest::newRow("all that is known")
        << u"1, person2@demo.example, Пётр Сидоров, 21"_s << PeopleKeys();
    QTest::newRow("another portal's")
        << u"https://other.example/company/personal/user/404/"_s << PeopleKeys();
    QTest::newRow("another program's numbers")
        << u"ID;Name\n404;Карл Неизвестный"_s << PeopleKeys();
    QTest::newRow("a number beside a name") << u"404\tИван Петров"_s << PeopleKeys();
}

void TestPastedPeople::wantsThePortalAskedForStrangers()
{
    QFETCH(const QString, pasted);
    QFETCH(const PeopleKeys, keys);
    QCOMPARE(unaskedKeys(recognized(m_index, pasted).doubts), keys);
}

void TestPastedPeople::believesThePortalThatNobodyHasIt()
{
    const PastedPeople people =
        recognizedPeople(pastedLines(u"404, 405, new@demo.example"_s), m_index,
                         {.nobodys = {.ids = {PersonId(404)}, .emails = {u"new@demo.example"_s}}});
    QCOMPARE(people.doubts.size(), 3);
    QCOMPARE(people.doubts.at(0).reason, Reason::NoSuchId);
    QVERIFY(people.doubts.at(0).isAsked());
    QVERIFY(!people.doubts.at(1).isAsked());
    QCOMPARE(people.doubts.at(2).reason, Reason::NoSuchEmail);
    QVERIFY(people.doubts.at(2).isAsked());
}

void TestPastedPeople::tellsOneNameFromAList_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("isName");
    QTest::newRow("a name") << u"Иван Петров"_s << true;
    QTest::newRow("a name with its line end") << u"Иван Петров\n"_s << true;
    QTest::newRow("a part of one") << u"ив"_s << true;
    QTest::newRow("blanks") << u"  "_s << true;
    QTest::newRow("two names") << u"Иван Петров, Анна"_s << false;
    QTest::newRow("two lines") << u"Иван\nАнна"_s << false;
    QTest::newRow("an address") << u"anna@demo.example"_s << false;
    QTest::newRow("a number") << u"12"_s << false;
    QTest::newRow("a mention") << u"[USER=12]Anna[/USER]"_s << false;
}

void TestPastedPeople::tellsOneNameFromAList()
{
    QFETCH(const QString, pasted);
    QTEST(isPlainName(pasted), "isName");
}

void TestPastedPeople::addsEachOnce()
{
    const PastedPeople people =
        recognized(m_index, u"1\nAnna Smirnova\nperson1@demo.example\n[USER=1]"_s);
    QCOMPARE(idsOf(people.clear), u"1"_s);
    QVERIFY(people.doubts.isEmpty());
}

//! 5,000 mixed: everybody who is added was meant, and whoever was named for certain is added.
void TestPastedPeople::guessesNobodyOfThousands()
{
    const QList<PersonRecord> all = manyPeople(20'000);
    PeopleIndex index;
    QHash<QString, int> namesakes;
    for (const PersonRecord &each : all) {
        index.put(each);
        ++namesakes[each.person.name];
    }
    QRandomGenerator random(5);
    const std::array separators{u", "_s, u"; "_s, u"\n"_s, u"\n• "_s, u"\r\n"_s, u";"_s};
    QString pasted;
    QSet<qint64> meant;
    for (int count = 0; count < 5000; ++count) {
        const PersonRecord &each = all.at(random.bounded(int(all.size())));
        const qint64 id = each.person.id.value();
        const bool isUnique = namesakes.value(each.person.name) == 1;
        const std::array ways{QString::number(id),
                              each.email,
                              u"[USER=%1]%2[/USER]"_s.arg(id).arg(each.person.name),
                              u"/company/personal/user/%1/"_s.arg(id),
                              each.person.name + u" <"_s + each.email + u'>',
                              each.lastName + u' ' + each.firstName,
                              each.person.name,
                              u"Никто Нигде%1"_s.arg(count)};
        const int way = random.bounded(int(ways.size()));
        if (way < 5 || (way < 7 && isUnique))
            meant.insert(id);
        pasted +=
            ways.at(size_t(way)) + separators.at(size_t(random.bounded(int(separators.size()))));
    }
    const PastedPeople people =
        recognizedPeople(pastedLines(pasted), index, {.portal = {}, .isComplete = true});
    QSet<qint64> added;
    for (const Person &person : people.clear)
        added.insert(person.id.value());
    QCOMPARE((added - meant).size(), 0);
    // By chance two neighbouring lines may look like a sheet; then numbers are asked about.
    QSet<qint64> offered;
    for (const PastedDoubt &doubt : people.doubts) {
        for (const Person &person : doubt.choices)
            offered.insert(person.id.value());
    }
    QCOMPARE((meant - added - offered).size(), 0);
    QVERIFY((meant - added).size() < meant.size() / 100);
    QVERIFY(people.doubts.size() > 500);
}

QTEST_GUILESS_MAIN(TestPastedPeople)
#include "tst_pastedpeople.moc"
