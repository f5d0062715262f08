// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <vector>

namespace demo {

enum class PersonKind { Employee, Extranet, Bot };

struct Person {
    int id = 0;
    QString firstName;
    QString lastName = {};
    QString position = {};
    QString email = {};
    QString phone = {};
    QChar gender = u'M';
    QDate birthday = {};
    QList<int> departments = {};
    PersonKind kind = PersonKind::Employee;
    bool isActive = true;
    QString avatar = {}; //!< the address of their picture; empty: none

    [[nodiscard]] QString fullName() const;
};

struct Department {
    int id = 0;
    int parent = 0; //!< 0 for the company itself
    QString name = {};
    int head = 0; //!< 0 where there is none
    int sort = 500;
};

//! \a text as the portal's database compares it: without case, accents and the dots of ё.
[[nodiscard]] QString foldedText(const QString &text);

//! Everybody the portal knows, bots included, by ascending id; and the departments.
class PeopleBook final {
public:
    //! Ids must ascend; the departments must be there already, since their names are searched too.
    void add(Person person);
    void add(Department department) { m_departments.push_back(std::move(department)); }
    void setHead(int departmentId, int personId);
    void dismiss(int id);
    void rename(int id, const QString &name);
    void setAvatar(int id, const QString &address);

    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    [[nodiscard]] const std::vector<Department> &departments() const { return m_departments; }
    [[nodiscard]] const Person *find(qint64 id) const;
    //! Empty where there is nobody with this id.
    [[nodiscard]] QString nameOf(qint64 id) const;
    //! An id that nobody has yet.
    [[nodiscard]] int nextId() const { return m_people.empty() ? 1 : m_people.back().id + 1; }
    [[nodiscard]] const Person *findActive(qint64 id) const;
    [[nodiscard]] const Department *findDepartment(qint64 id) const;
    //! "IT / Company": the department and what it belongs to.
    [[nodiscard]] QString fullNameOf(const Department &department) const;

    //! True where every word of \a folded begins a word of the person's name, position or
    //! department.
    [[nodiscard]] bool matches(const Person &person, const QStringList &foldedWords) const;

private:
    [[nodiscard]] qsizetype indexOf(qint64 id) const;
    [[nodiscard]] QString searchTextOf(const Person &person) const;

    std::vector<Person> m_people;
    std::vector<QString> m_searchTexts; //!< beside m_people: folded words, a space before each
    std::vector<Department> m_departments;
};

//! The words of a search, folded, each with the space before it that marks the beginning of a word.
[[nodiscard]] QStringList searchWordsOf(const QString &find);

} // namespace demo
