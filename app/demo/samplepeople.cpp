// SPDX-License-Identifier: Apache-2.0
#include "samplepeople.h"

#include <QRandomGenerator>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr int firstSampleId = foreignBotId + 1;

struct Sample {
    QStringView firstName;
    QStringView lastName;
    QStringView position;
    int department = 0;
    PersonKind kind = PersonKind::Employee;
    bool isActive = true;
};

constexpr auto extranet = PersonKind::Extranet;
constexpr auto employee = PersonKind::Employee;

// People that a program must get right: accents, ё, namesakes told apart only by position and
// department, people who left, people from outside, names that are markup, right-to-left or emoji.
constexpr std::array samples = {
    Sample{u"Ann", u"Lee", u"Engineer", 3},
    Sample{u"Ann", u"Lee", u"Accountant", 5},
    Sample{u"Anna", u"Leeson", u"Translator", 9},
    Sample{u"Zoë", u"Brontë", u"Designer", 9},
    Sample{u"Łukasz", u"Wójcik", u"Engineer", 3},
    Sample{u"Иван", u"Петров", u"Инженер", 4},
    Sample{u"Иван", u"Петров", u"Кладовщик", 7},
    Sample{u"Алёна", u"Королёва", u"Бухгалтер", 5},
    Sample{u"Елена", u"Королева", u"Логист", 7},
    Sample{u"Фёдор", u"Щёголев", u"Начальник склада", 7},
    Sample{u"Юлия", u"Йорданова", u"Переводчик", 9},
    Sample{u"José", u"Muñoz García", u"Sales manager", 8},
    Sample{u"Jürgen", u"Groß", u"Quality engineer", 3},
    Sample{u"Søren", u"Ångström", u"Physicist", 3},
    Sample{u"O'Brien", u"McDonald-Smith", u"Lawyer", 6},
    Sample{u"Paul", u"Gone", u"Former engineer", 3, employee, false},
    Sample{u"Мария", u"Ушедшая", u"Бывший бухгалтер", 5, employee, false},
    Sample{u"Ann", u"Lee", u"Left the company", 8, employee, false},
    Sample{u"Gwen", u"Guest", u"Partner", 0, extranet},
    Sample{u"Олег", u"Внешний", u"Подрядчик", 0, extranet},
    Sample{u"<b>Bob</b> & \"Co\"", u"<script>alert(1)</script>", u"<i>Tester</i>", 3},
    Sample{u"&lt;Eve&gt;", u"%1 %n %%", u"Tester &amp; writer", 3},
    Sample{u"ליאור", u"כהן", u"מהנדס", 3},
    Sample{u"محمد", u"الأحمد", u"مهندس", 4},
    Sample{u"🦊 Fox", u"👩‍🚀🏳️‍🌈", u"Space 🚀 pilot", 9},
    Sample{u"小明", u"王", u"工程师", 3},
    Sample{u"Nguyễn", u"Thị Hồng Ánh", u"Analyst", 6},
    Sample{u"X", u"", u"", 2},
    Sample{u"[b]Max[/b]", u"[url=https://example.org]Link[/url]", u"[user=1]Boss[/user]", 8},
};

constexpr auto firstNamesLatin = std::to_array<QStringView>(
    {u"Adam",  u"Alice", u"Bruno",  u"Clara", u"David", u"Emma",  u"Felix",  u"Grace", u"Hugo",
     u"Irene", u"Jonas", u"Karin",  u"Leo",   u"Maria", u"Nora",  u"Oscar",  u"Paula", u"Quentin",
     u"Rosa",  u"Simon", u"Teresa", u"Uwe",   u"Vera",  u"Willy", u"Ximena", u"Yann",  u"Zlata"});
constexpr auto lastNamesLatin = std::to_array<QStringView>(
    {u"Adams",   u"Becker", u"Costa",    u"Dubois", u"Evans",  u"Fischer", u"Garcia",
     u"Hansen",  u"Ibsen",  u"Jensen",   u"Keller", u"Larsen", u"Moreau",  u"Novak",
     u"Olsen",   u"Parker", u"Quinn",    u"Rossi",  u"Silva",  u"Taylor",  u"Ulrich",
     u"Vermeer", u"Walker", u"Xanthaki", u"Young",  u"Zeman",  u"Kowalska"});
constexpr auto firstNamesRussian = std::to_array<QStringView>(
    {u"Александр", u"Борис", u"Виктор", u"Григорий", u"Дмитрий", u"Егор", u"Игорь", u"Кирилл",
     u"Леонид", u"Михаил", u"Никита", u"Пётр", u"Роман", u"Сергей", u"Тимур", u"Артём", u"Семён",
     u"Юрий", u"Ярослав"});
constexpr auto lastNamesRussian = std::to_array<QStringView>(
    {u"Андреев",  u"Белов",   u"Воробьёв", u"Гусев",   u"Денисов", u"Ершов",    u"Жуков",
     u"Зайцев",   u"Ильин",   u"Козлов",   u"Лебедев", u"Морозов", u"Новиков",  u"Орлов",
     u"Соловьёв", u"Тихонов", u"Фомин",    u"Хохлов",  u"Чернов",  u"Шестаков", u"Яковлев"});
constexpr auto positionsLatin = std::to_array<QStringView>(
    {u"Engineer", u"Analyst", u"Designer", u"Sales manager", u"Lawyer", u"Support specialist"});
constexpr auto positionsRussian = std::to_array<QStringView>(
    {u"Инженер", u"Бухгалтер", u"Кладовщик", u"Логист", u"Менеджер", u"Водитель"});

void addDepartments(PeopleBook &book)
{
    const auto add = [&book](int id, int parent, QStringView name) {
        book.add(Department{.id = id, .parent = parent, .name = name.toString(), .sort = id * 100});
    };
    add(1, 0, u"Chatwright Demo");
    add(2, 1, u"Management");
    add(3, 1, u"Engineering");
    add(4, 3, u"Разработка");
    add(5, 1, u"Бухгалтерия");
    add(6, 2, u"Legal");
    add(7, 1, u"Склад");
    add(8, 1, u"Sales");
    add(9, 8, u"Marketing & <Design>");
    add(10, 7, u"Ночная смена");
    add(11, 1, u"Empty department");
}

Person botNamed(int id, const QString &name, const QString &position)
{
    return {.id = id, .firstName = name, .position = position, .kind = PersonKind::Bot};
}

void addReservedPeople(PeopleBook &book)
{
    book.add({.id = restUserId,
              .firstName = u"Dana"_s,
              .lastName = u"Demo"_s,
              .position = u"Administrator"_s,
              .email = u"dana@demo.example"_s,
              .gender = u'F',
              .departments = {2}});
    book.add(botNamed(supportDeskBotId, u"Support Desk"_s, u"Chat-bot"_s));
    book.add(botNamed(warehouseBotId, u"Робот склада"_s, u"Чат-бот"_s));
    book.add(botNamed(releaseBotId, u"Release Bot"_s, u"Chat-bot"_s));
}

Person personFrom(const Sample &sample, int id)
{
    Person person{.id = id,
                  .firstName = sample.firstName.toString(),
                  .lastName = sample.lastName.toString(),
                  .position = sample.position.toString(),
                  .email = u"person%1@demo.example"_s.arg(id),
                  .kind = sample.kind,
                  .isActive = sample.isActive};
    if (sample.department > 0)
        person.departments = {sample.department};
    return person;
}

Person personWithLongName(int id)
{
    return {.id = id,
            .firstName = u"Wolfeschlegelsteinhausen"_s.repeated(13).left(300),
            .lastName = u"Очень длинная фамилия "_s.repeated(14).left(300),
            .position = u"Chief executive officer of everything "_s.repeated(8).trimmed(),
            .departments = {2, 3, 8}};
}

template <std::size_t Count>
QString pick(const std::array<QStringView, Count> &choices, QRandomGenerator &random)
{
    return choices[static_cast<std::size_t>(random.bounded(static_cast<int>(Count)))].toString();
}

Person randomPerson(int id, QRandomGenerator &random)
{
    const bool isRussian = random.bounded(5) < 2;
    Person person{
        .id = id,
        .firstName = isRussian ? pick(firstNamesRussian, random) : pick(firstNamesLatin, random),
        .lastName = isRussian ? pick(lastNamesRussian, random) : pick(lastNamesLatin, random),
        .position = isRussian ? pick(positionsRussian, random) : pick(positionsLatin, random),
        .email = u"person%1@demo.example"_s.arg(id),
        .phone = u"+000 %1"_s.arg(1000000 + id),
        .birthday = QDate(1960 + random.bounded(45), 1, 1).addDays(random.bounded(365)),
        .departments = {2 + random.bounded(9)}};
    if (random.bounded(25) == 0) {
        person.kind = PersonKind::Extranet;
        person.departments.clear();
    }
    person.isActive = random.bounded(20) != 0;
    return person;
}

void appointHeads(PeopleBook &book)
{
    book.setHead(1, restUserId);
    for (const Person &person : book.people()) {
        for (const int id : person.departments) {
            const Department *department = book.findDepartment(id);
            if (person.isActive && department && department->head == 0)
                book.setHead(id, person.id);
        }
    }
}

} // namespace

PeopleBook samplePeople(int count, quint32 seed, ForeignBot foreignBot)
{
    PeopleBook book;
    addDepartments(book);
    addReservedPeople(book);
    if (foreignBot == ForeignBot::Present)
        book.add(botNamed(foreignBotId, u"Somebody Else's Bot"_s, u"Chat-bot"_s));
    QRandomGenerator random(seed);
    const auto sampleCount = static_cast<int>(samples.size());
    for (int index = 0; index < count - 1; ++index) {
        const int id = firstSampleId + index;
        if (index < sampleCount)
            book.add(personFrom(samples[static_cast<std::size_t>(index)], id));
        else if (index == sampleCount)
            book.add(personWithLongName(id));
        else
            book.add(randomPerson(id, random));
    }
    appointHeads(book);
    return book;
}

} // namespace demo
