// SPDX-License-Identifier: Apache-2.0
#include "manypeople.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct Gendered {
    QStringList men;
    QStringList women;
};

//! The names a company is made of.
struct Names {
    Gendered first{
        u"Александр Сергей Дмитрий Андрей Алексей Максим Евгений Иван Михаил Николай Владимир "
        u"Пётр Юрий Артём Семён Фёдор Игорь Олег Илья Яков Вячеслав Тимофей Григорий Эдуард "
        u"Лев Глеб Захар Жан Хасан Цырен Шамиль Емельян Айрат Рустам"_s.split(u' '),
        u"Анна Мария Елена Ольга Татьяна Наталья Юлия Екатерина Ирина Светлана Алёна Ксения "
        u"Любовь Надежда Яна Зоя Жанна Эльвира Полина Софья Дарья Вера Людмила Евгения Майя "
        u"Гульнара Аида Фатима Цветана Щедра"_s.split(u' ')};
    Gendered latinFirst{
        u"John Michael Peter Thomas Lukas Jürgen Søren Pierre José Carlos William Jakob"_s.split(
            u' '),
        u"Anna Maria Zoë Clara Julia Emma Charlotte Ingrid Chiara Beatrix Sofia Grace"_s.split(
            u' ')};
    QStringList common =
        u"Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов "
        u"Волков Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев "
        u"Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов Воробьёв "
        u"Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов "
        u"Поляков Сорокин Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов "
        u"Филиппов Комаров Давыдов Беляев Герасимов Богданов Осипов Сидоров Матвеев Титов "
        u"Марков Миронов Крылов Куликов Карпов Власов Мельников Денисов Гаврилов Тихонов "
        u"Казаков Афанасьев Данилов Савельев Тимофеев Фомин Чернов Абрамов Мартынов Ефимов "
        u"Федотов Щербаков Назаров Калинин Исаев Чернышёв Быков Маслов Родионов Коновалов "
        u"Лазарев Воронин Климов Филатов Пономарёв Голубев Кудрявцев Прохоров Наумов Потапов "
        u"Журавлёв Овчинников Трофимов Леонов Соболев Ермаков Колесников Гончаров Емельянов "
        u"Никифоров Грачёв Котов Гришин Ефремов Архипов Громов Кириллов Малышев Панов Моисеев "
        u"Румянцев Акимов Кондратьев Бирюков Горбунов Анисимов Ерёмин Тихомиров Галкин "
        u"Лукьянов Михеев Скворцов Юдин Белоусов Нестеров Симонов Прокофьев Харитонов Князев "
        u"Цветков Левин Митрофанов Воронов Аксёнов Софронов Мальцев Логинов Горшков Савин "
        u"Краснов Майоров Демидов Елисеев Рыбаков Сафонов Плотников Дёмин Хохлов Фадеев "
        u"Молчанов Игнатов Литвинов Ершов Ушаков Дементьев Рябов Мухин Калашников Леонтьев "
        u"Лобанов Кузин Корнеев Евдокимов Бородин Платонов Некрасов Балашов Бобров Жданов Блинов "
        u"Игнатьев Коротков Муравьёв Крюков Беляков Богомолов Дроздов Лавров Зуев Петухов "
        u"Ларин Никулин Серов Терентьев Зотов Устинов Фокин Самойлов Константинов Сахаров "
        u"Шишкин Самсонов Черкасов Чистяков Носов Спиридонов Карасёв Авдеев Воронцов Зверев "
        u"Щукин Хрущёв Шолохов Ежов Цыганков Чайкин Юсупов Жаров Эскин"_s.split(u' ');
    QStringList latinLast =
        u"Smith Johnson Müller Schmidt Fischer Weber Wagner Becker Schneider Hoffmann Novák "
        u"Kowalski Wiśniewski Łukasik Andersson Johansson Lindqvist Ångström Martinez García "
        u"Rossi Bianchi Dubois Moreau Lefèvre O'Brien McDonald Jackson Wright Phillips Cooper "
        u"Richardson Watson Brooks Kelly Sanders Price Bennett Ximenez Quinn Vandenberg"_s.split(
            u' ');
    QStringList syllables =
        u"ба бе бо ва ви во га го гу да де ду жа жи жу за зе зо ка ки ко ку ла ле ли лу ма ме ми "
        u"му на не но ну па пи по пу ра ре ри ру са се си су та те ти ту фа фи ха хо ху ца це "
        u"ча че чу ша ше шу ща щу ю я э ё бы ры сы кры гро стра бла тре дру скво"_s.split(u' ');
};

class Company {
public:
    PersonRecord hire(qint64 id)
    {
        const bool isWoman = m_random.bounded(2) == 0;
        const int kind = m_random.bounded(100);
        PersonRecord record{
            .person = {PersonId(id), {}, pick(m_positions), PersonKind::Employee, true},
            .firstName = pick(of(kind < 15 ? m_names.latinFirst : m_names.first, isWoman)),
            .lastName = kind < 15 ? pick(m_names.latinLast) : russianLast(kind < 75, isWoman),
            .secondName = {},
            .email = u"person%1@company.example"_s.arg(id),
            .departments = {DepartmentId(1 + m_random.bounded(300))}};
        record.person.name = record.firstName + u' ' + record.lastName;
        return record;
    }

private:
    static const QStringList &of(const Gendered &names, bool isWoman)
    {
        return isWoman ? names.women : names.men;
    }

    const QString &pick(const QStringList &choices)
    {
        return choices.at(m_random.bounded(int(choices.size())));
    }

    QString russianLast(bool isCommon, bool isWoman)
    {
        if (isCommon)
            return pick(m_names.common) + (isWoman ? u"а"_s : QString());
        QString stem;
        for (int syllables = 2 + m_random.bounded(2); syllables > 0; --syllables)
            stem += pick(m_names.syllables);
        stem[0] = stem.at(0).toUpper();
        return stem + pick(isWoman ? m_womenEndings : m_menEndings);
    }

    Names m_names;
    QStringList m_positions =
        u"Инженер,Ведущий инженер,Бухгалтер,Кладовщик,Engineer,Designer"_s.split(u',');
    QStringList m_menEndings = u"нов ров шин лин нский цкий ренко льчук дян ладзе"_s.split(u' ');
    QStringList m_womenEndings =
        u"нова рова шина лина нская цкая ренко льчук дян ладзе"_s.split(u' ');
    QRandomGenerator m_random{42};
};

} // namespace

QList<PersonRecord> manyPeople(int count)
{
    Company company;
    QList<PersonRecord> people;
    people.reserve(count);
    for (int id = 1; id <= count; ++id)
        people.append(company.hire(id));
    return people;
}
