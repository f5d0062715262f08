// SPDX-License-Identifier: Apache-2.0
#include "peopleindex.h"

#include "smallcompany.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        names.append(person.name);
    return names;
}

} // namespace

class TestPeopleIndex final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsByNumber();
    void replacesWhoHasTheSameNumber();
    void forgetsWhoIsRemoved();
    void everyWordMustMatch();
    void suggestsNeitherBotsNorPeopleWhoLeft();
    void recentChoicesComeFirstAmongEquals();
    void findsByEmail();
    void findsByNameInAnyOrder();
    void findsDepartmentsByName();
    void membersComeWithOrWithoutSubDepartments();
    void aCircleOfDepartmentsHasAnEnd();
    void findsWhoWasMeant_data();
    void findsWhoWasMeant();
    void aLetterThatIsAMarkOnTheOtherLayoutCounts();
    void doesNotForgiveTooMuch_data();
    void doesNotForgiveTooMuch();
    void aShortWordIsNotForgivenOnTheOtherLayout();
    void doubledLettersMakeNoLongWord_data();
    void doubledLettersMakeNoLongWord();
    void forgivesAnErrorAtAnyPlace_data();
    void forgivesAnErrorAtAnyPlace();
    void findsThePreferredBehindManyOthers();
    void betterMatchesComeFirst();
    void keepsItsOrderWhilePeopleComeAndGo();

private:
    PeopleIndex m_index;
};

void TestPeopleIndex::init()
{
    m_index = {};
    m_index.put(record(1, u"Анна"_s, u"Королёва"_s));
    m_index.put(record(2, u"Иван"_s, u"Петров"_s));
    m_index.put(record(3, u"Иван"_s, u"Петров"_s));
}

void TestPeopleIndex::findsByNumber()
{
    QCOMPARE(m_index.find(PersonId(2)), std::optional(record(2, u"Иван"_s, u"Петров"_s)));
    QCOMPARE(m_index.find(PersonId(9)), std::nullopt);
}

void TestPeopleIndex::replacesWhoHasTheSameNumber()
{
    const PersonRecord married = record(1, u"Анна"_s, u"Белова"_s);
    m_index.put(married);
    QCOMPARE(m_index.size(), 3);
    QCOMPARE(m_index.find(PersonId(1)), std::optional(married));
    QVERIFY(m_index.search(u"королева"_s, 10).isEmpty());
    QVERIFY(m_index.withName(u"Анна Королёва"_s).isEmpty());
    QCOMPARE(m_index.search(u"белова"_s, 10).size(), 1);
}

void TestPeopleIndex::forgetsWhoIsRemoved()
{
    m_index.remove(PersonId(1));
    m_index.remove(PersonId(1));
    QCOMPARE(m_index.size(), 2);
    QVERIFY(m_index.search(u"анна"_s, 10).isEmpty());
    QVERIFY(m_index.withEmail(u"person1@demo.example"_s).isEmpty());
}

void TestPeopleIndex::everyWordMustMatch()
{
    QCOMPARE(m_index.search(u"петр ив"_s, 10).size(), 2);
    QVERIFY(m_index.search(u"петров анна"_s, 10).isEmpty());
    QVERIFY(m_index.search(u" "_s, 10).isEmpty());
    QCOMPARE(m_index.search(u"петр ив"_s, 1).size(), 1);
}

void TestPeopleIndex::suggestsNeitherBotsNorPeopleWhoLeft()
{
    PersonRecord gone = record(1, u"Анна"_s, u"Королёва"_s);
    gone.person.active = false;
    m_index.put(gone);
    PersonRecord bot = record(2, u"Иван"_s, u"Петров"_s);
    bot.person.kind = PersonKind::Bot;
    m_index.put(bot);
    QVERIFY(m_index.search(u"анна"_s, 10).isEmpty());
    QCOMPARE(m_index.search(u"петров"_s, 10), QList<Person>{m_index.find(PersonId(3))->person});
    QCOMPARE(m_index.find(PersonId(1)), std::optional(gone));
}

void TestPeopleIndex::recentChoicesComeFirstAmongEquals()
{
    RecentChoices recent;
    recent.note(PersonId(3));
    QCOMPARE(m_index.search(u"петров"_s, 10, recent).constFirst().id, PersonId(3));
    recent.note(PersonId(2));
    recent.note(PersonId(2));
    QCOMPARE(m_index.search(u"петров"_s, 10, recent).constFirst().id, PersonId(2));
}

void TestPeopleIndex::findsByEmail()
{
    QCOMPARE(namesOf(m_index.withEmail(u"Person1@Demo.Example"_s)), {u"Анна Королёва"_s});
    QVERIFY(m_index.withEmail(u"person1@demo"_s).isEmpty());
    QVERIFY(m_index.withEmail({}).isEmpty());
}

void TestPeopleIndex::findsByNameInAnyOrder()
{
    PersonRecord full = record(4, u"Пётр"_s, u"Ильин"_s);
    full.secondName = u"Семёнович"_s;
    m_index.put(full);
    for (const QString &name : {u"Пётр Ильин"_s, u"ильин петр"_s, u"Ильин Пётр Семенович"_s})
        QCOMPARE(namesOf(m_index.withName(name)), {u"Пётр Ильин"_s});
    QCOMPARE(m_index.withName(u"Петров Иван"_s).size(), 2);
    QVERIFY(m_index.withName(u"Петров"_s).isEmpty());
    QVERIFY(m_index.withName(u"Петров Петров"_s).isEmpty());
    QVERIFY(m_index.withName({}).isEmpty());
}

void TestPeopleIndex::findsDepartmentsByName()
{
    m_index.putDepartment({DepartmentId(3), u"Sales department"_s, {}});
    m_index.putDepartment({DepartmentId(4), u"Отдел продаж"_s, DepartmentId(3)});
    QCOMPARE(m_index.searchDepartments(u"dep sal"_s, 5).size(), 1);
    QCOMPARE(m_index.searchDepartments(u"ПРОД"_s, 5).constFirst().id, DepartmentId(4));
    QVERIFY(m_index.searchDepartments({}, 5).isEmpty());
    m_index.removeDepartment(DepartmentId(4));
    QVERIFY(m_index.searchDepartments(u"прод"_s, 5).isEmpty());
}

void TestPeopleIndex::membersComeWithOrWithoutSubDepartments()
{
    using enum PeopleIndex::SubDepartments;
    m_index.putDepartment({DepartmentId(2), u"Top"_s, {}});
    m_index.putDepartment({DepartmentId(3), u"Middle"_s, DepartmentId(2)});
    PersonRecord boss = record(9, u"Big"_s, u"Boss"_s);
    boss.departments = {DepartmentId(2), DepartmentId(3)};
    m_index.put(boss);
    PersonRecord gone = record(1, u"Анна"_s, u"Королёва"_s);
    gone.person.active = false;
    m_index.put(gone);
    QCOMPARE(namesOf(m_index.members(DepartmentId(2), Without)), {u"Big Boss"_s});
    QCOMPARE(m_index.members(DepartmentId(2), Included).size(), 3);
}

void TestPeopleIndex::aCircleOfDepartmentsHasAnEnd()
{
    m_index.putDepartment({DepartmentId(2), u"Hen"_s, DepartmentId(3)});
    m_index.putDepartment({DepartmentId(3), u"Egg"_s, DepartmentId(2)});
    QCOMPARE(m_index.members(DepartmentId(2), PeopleIndex::SubDepartments::Included).size(), 3);
}

void TestPeopleIndex::findsWhoWasMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *what, const QString &name, const QString &typed) {
        QTest::newRow(what) << name << typed;
    };
    row("umlauts spelled out", u"Eero Hämäläinen"_s, u"haemaelaeinen"_s);
    row("umlauts spelled out, misspelt", u"Jörg Hämäläinen"_s, u"joerg haemaelaeiner"_s);
    row("umlauts left out", u"Jörg Müller"_s, u"muller jorg"_s);
    row("umlaut spelled out, short", u"Götz Kühn"_s, u"goetz kuehn"_s);
    row("Polish letters", u"Сергей Щербицкий"_s, u"siergiej szczerbickij"_s);
    row("part of a word", u"Иван Петров"_s, u"етро"_s);
    row("wrong layout", u"Иван Петров"_s, u"gtnhjd bdfy"_s);
    row("wrong layout with punctuation", u"Юлия Жукова"_s, u".kbz ;erjdf"_s);
    row("wrong layout, Latin name", u"Ivan Petrov"_s, u"шмфт"_s);
    row("wrong layout and other letters", u"Иван Петров"_s, u"шмфт зуекщм"_s);
    row("Latin letters", u"Щербакова Юлия"_s, u"shcherbakova yuliya"_s);
    row("Latin letters, short", u"Щербакова Юлия"_s, u"sherbakova julia"_s);
    row("Latin letters, half a cluster", u"Щербакова Юлия"_s, u"shc"_s);
    row("Latin letters, passport", u"Юрий Цветаев"_s, u"iurii tsvetaev"_s);
    row("Latin letters, ISO 9", u"Юрий Жемчужный"_s, u"ûrij žemčužnyj"_s);
    row("Latin letters, informal", u"Хачатурян Яков"_s, u"hachaturian jakov"_s);
    row("Cyrillic letters", u"Jakob Schneider"_s, u"якоб шнейдер"_s);
    row("other ё", u"Алёна Королёва"_s, u"алена королева"_s);
    row("accents", u"Łukasz Wójcik"_s, u"lukasz wojcik"_s);
    row("sharp s", u"Jürgen Groß"_s, u"gross"_s);
    row("apostrophe", u"O'Brien Ann"_s, u"obrien"_s);
    row("a letter missing", u"Иван Петров"_s, u"иван перов"_s);
    row("a letter too many", u"Иван Петров"_s, u"петтров"_s);
    row("a wrong letter", u"Иван Петров"_s, u"питров"_s);
    row("the first letter wrong", u"Иван Петров"_s, u"бетров"_s);
    row("two exchanged", u"Иван Петров"_s, u"пертов"_s);
    row("wrong in half a long word", u"Константин Преображенский"_s, u"приображ"_s);
    row("misspelt in Latin letters", u"Щербакова Юлия"_s, u"shchebrakova"_s);
    row("misspelt inside one sound", u"Щербакова Юлия"_s, u"shhcerbakova"_s);
    row("hyphen left out", u"Иван Ким-Петров"_s, u"иван кимпетров"_s);
    row("hyphen missed", u"Иван Ким-Петров"_s, u"иван ким0петров"_s);
    row("two hyphens left out", u"Пётр Семёнов-Тян-Шанский"_s, u"семеновтяншанский"_s);
    row("a hard sign in quotes", u"Pod”yacheva Юлия"_s, u"подъячева"_s);
    row("misspelt inside another spelling", u"Ольга Троицкая"_s, u"ol'ag toickaya"_s);
    row("the last letter but one missing", u"Иван Жуков"_s, u"жукв"_s);
    row("j for ж between vowels, wrong layout", u"Анна Рыжова"_s, u"кшощмф фттф"_s);
    row("a last c that is a k", u"Emre Koç"_s, u"эмре кок"_s);
    row("misspelt in the wrong layout", u"Иван Петров"_s, u"gtnjd"_s);
    row("initial and name", u"Иван Петров"_s, u"И. Петров"_s);
    row("Latin initial and name", u"Юрий Петров"_s, u"y petrov"_s);
    row("initials", u"Иван Петров"_s, u"ип"_s);
    row("Latin initials", u"Иван Петров"_s, u"ip"_s);
    row("patronymic", u"Иван Петров"_s, u"иван сергеевич"_s);
    row("number", u"Иван Петров"_s, u" 17 "_s);
    row("e-mail", u"Иван Петров"_s, u"PERSON17@demo.example"_s);
    row("emoji", u"🦊 Fox"_s, u"🦊"_s);
    row("markup", u"<b>Ivan</b>"_s, u"<b>ivan"_s);
    row("right to left", u"ליאור כהן"_s, u"כהן"_s);
    row("very long", u"Wolfeschlegelsteinhausen"_s.repeated(13), u"wolfeschlegelsteinhausen"_s);
}

void TestPeopleIndex::findsWhoWasMeant()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    PersonRecord wanted = record(17, name.section(u' ', 0, 0), name.section(u' ', 1));
    wanted.secondName = u"Сергеевич"_s;
    m_index = {};
    m_index.put(record(1, u"Роман"_s, u"Яшин"_s));
    m_index.put(wanted);
    QCOMPARE(namesOf(m_index.search(typed, 10)), {wanted.person.name});
}

void TestPeopleIndex::aLetterThatIsAMarkOnTheOtherLayoutCounts()
{
    m_index = {};
    m_index.put(record(1, u"Сергей"_s, u"Гусев"_s));
    m_index.put(record(2, u"Юлия"_s, u"Гусева"_s));
    QCOMPARE(namesOf(m_index.search(u"гусев ю"_s, 10)), {u"Юлия Гусева"_s});
}

void TestPeopleIndex::doesNotForgiveTooMuch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("an error in a short word") << u"анва"_s;
    QTest::newRow("two errors") << u"бертов"_s;
    QTest::newRow("one word for two initials") << u"аа"_s;
    QTest::newRow("punctuation alone") << u"--"_s;
}

void TestPeopleIndex::doesNotForgiveTooMuch()
{
    QFETCH(const QString, typed);
    QCOMPARE(namesOf(m_index.search(typed, 10)), QStringList());
}

void TestPeopleIndex::aShortWordIsNotForgivenOnTheOtherLayout()
{
    m_index.put(record(4, u"O'Brien"_s, u"McDonald-Smith"_s));
    // On the other layout it is шмфт, with Latin letters shmft, one error away from Smith.
    QCOMPARE(namesOf(m_index.search(u"ivan"_s, 10)),
             QStringList({u"Иван Петров"_s, u"Иван Петров"_s}));
}

void TestPeopleIndex::doubledLettersMakeNoLongWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("on the other layout") << u"zzqqxx"_s;
    QTest::newRow("in Cyrillic") << u"яяиичч"_s;
    QTest::newRow("only two of them") << u"ччннаа"_s;
}

//! Three sounds, of which one would be forgiven.
void TestPeopleIndex::doubledLettersMakeNoLongWord()
{
    QFETCH(const QString, typed);
    m_index.put(record(4, u"Alice"_s, u"Anderson"_s));
    m_index.put(record(5, u"Раиса"_s, u"Язич"_s));
    m_index.put(record(6, u"Яна"_s, u"Черцына"_s));
    QCOMPARE(namesOf(m_index.search(typed, 10)), QStringList());
}

void TestPeopleIndex::forgivesAnErrorAtAnyPlace_data()
{
    QTest::addColumn<QString>("typed");
    const QString name = u"королёва"_s;
    const auto row = [](const char *error, qsizetype at, const QString &typed) {
        QTest::addRow("%s, %d", error, int(at)) << typed;
    };
    for (qsizetype at = 0; at < name.size(); ++at) {
        row("one too many", at, QString(name).insert(at, u'щ'));
        row("one missing", at, QString(name).remove(at, 1));
        row("one wrong", at, QString(name).replace(at, 1, u'щ'));
        if (at > 0) {
            const QString pair = QString(name.at(at)) + name.at(at - 1);
            row("two exchanged", at, QString(name).replace(at - 1, 2, pair));
        }
    }
}

void TestPeopleIndex::forgivesAnErrorAtAnyPlace()
{
    QFETCH(const QString, typed);
    QCOMPARE(namesOf(m_index.search(typed, 10)), {u"Анна Королёва"_s});
}

void TestPeopleIndex::findsThePreferredBehindManyOthers()
{
    for (int id = 10; id < 40; ++id)
        m_index.put(record(id, u"Илья"_s, u"Иванов"_s));
    RecentChoices recent;
    recent.note(PersonId(39));
    const QList<Person> found = m_index.search(u"и"_s, 5, recent);
    QCOMPARE(found.size(), 5);
    QCOMPARE(found.constFirst().id, PersonId(39));
    QCOMPARE(std::ranges::count(found, PersonId(39), &Person::id), 1);
}

void TestPeopleIndex::betterMatchesComeFirst()
{
    m_index = {};
    const QStringList names{u"Анна Ковалёвская"_s, u"Анна Перековалёва"_s, u"Анна Новалёва"_s,
                            u"Анна Ковалёва"_s};
    for (int at = 0; at < names.size(); ++at)
        m_index.put(
            record(at + 1, names.at(at).section(u' ', 0, 0), names.at(at).section(u' ', 1)));
    m_index.put(record(77, u"Number"_s, u"Seventyseven"_s));
    m_index.put(record(5, u"77"_s, u"Club"_s));
    QCOMPARE(namesOf(m_index.search(u"ковалева"_s, 10)),
             QStringList({u"Анна Ковалёва"_s, u"Анна Перековалёва"_s, u"Анна Новалёва"_s,
                          u"Анна Ковалёвская"_s}));
    QCOMPARE(m_index.search(u"77"_s, 10).constFirst().id, PersonId(77));
}

void TestPeopleIndex::keepsItsOrderWhilePeopleComeAndGo()
{
    m_index = {};
    for (int round = 0; round < 20; ++round) {
        for (int id = 1; id <= 50; ++id)
            m_index.put(record(id, u"Имя%1"_s.arg(round), u"Фамилия%1"_s.arg(id)));
        for (int id = round; id <= 50; id += 7)
            m_index.remove(PersonId(id));
    }
    for (int id = 1; id <= 50; ++id) {
        const bool isThere = m_index.find(PersonId(id)).has_value();
        const QString name = u"Имя19 Фамилия%1"_s.arg(id);
        QCOMPARE(namesOf(m_index.search(u"фамилия%1 имя19"_s.arg(id), 1)).contains(name), isThere);
        QCOMPARE(namesOf(m_index.withName(name)), isThere ? QStringList(name) : QStringList());
    }
    QVERIFY(m_index.search(u"имя18"_s, 10).isEmpty()
            || !namesOf(m_index.search(u"имя18"_s, 10)).constFirst().contains(u"Имя18"_s));
}

QTEST_GUILESS_MAIN(TestPeopleIndex)
#include "tst_peopleindex.moc"
