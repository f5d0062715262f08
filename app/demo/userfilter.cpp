// SPDX-License-Identifier: Apache-2.0
#include "userfilter.h"

#include "characters.h"
#include "personshape.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

// The longer ones first, since the shorter ones begin them.
constexpr std::array comparisons = {"!@"_L1, "!%"_L1, "=%"_L1, ">="_L1, "<="_L1, "!="_L1,
                                    "!"_L1,  "@"_L1,  "%"_L1,  ">"_L1,  "<"_L1,  "="_L1};
constexpr qsizetype shortestSearch = 3;

QString comparisonOf(const QString &key)
{
    const auto found = std::ranges::find_if(
        comparisons, [&key](QLatin1String comparison) { return key.startsWith(comparison); });
    return found == comparisons.end() ? QString() : QString(*found);
}

using Texts = QStringList;
using FieldReader = Texts (*)(const Person &person);

Texts departmentTexts(const Person &person)
{
    Texts texts;
    for (const int id : person.departments)
        texts.append(QString::number(id));
    return texts;
}

QString userTypeOf(const Person &person)
{
    return person.kind == PersonKind::Extranet ? u"extranet"_s : u"employee"_s;
}

FieldReader readerOf(const QString &field)
{
    struct Field {
        QLatin1String name;
        FieldReader read = nullptr;
    };
    static constexpr std::array fields = {
        Field{"ID"_L1, [](const Person &person) { return Texts{QString::number(person.id)}; }},
        Field{"ACTIVE"_L1,
              [](const Person &person) { return Texts{person.isActive ? u"1"_s : u""_s}; }},
        Field{"NAME"_L1, [](const Person &person) { return Texts{person.firstName}; }},
        Field{"LAST_NAME"_L1, [](const Person &person) { return Texts{person.lastName}; }},
        Field{"WORK_POSITION"_L1, [](const Person &person) { return Texts{person.position}; }},
        Field{"EMAIL"_L1, [](const Person &person) { return Texts{person.email}; }},
        Field{"USER_TYPE"_L1, [](const Person &person) { return Texts{userTypeOf(person)}; }},
        Field{"UF_DEPARTMENT"_L1, departmentTexts},
    };
    const auto found =
        std::ranges::find_if(fields, [&field](const Field &each) { return field == each.name; });
    return found == fields.end() ? nullptr : found->read;
}

//! Y and N are how the portal itself writes what is true and what is not.
QString flagText(const PhpValue &value)
{
    return value.isTruthy() && value.toText() != "N"_L1 ? u"1"_s : u""_s;
}

Texts wantedTexts(const QString &field, const PhpValue &value)
{
    if (field == "ACTIVE"_L1)
        return {flagText(value)};
    Texts texts;
    if (!value.array())
        return {foldedText(value.toText())};
    for (const auto &[key, element] : *value.array())
        texts.append(foldedText(element.toText()));
    return texts;
}

bool isOrdered(const QString &comparison, qint64 own, qint64 wanted)
{
    if (comparison == ">"_L1)
        return own > wanted;
    if (comparison == ">="_L1)
        return own >= wanted;
    return comparison == "<"_L1 ? own < wanted : own <= wanted;
}

bool isOrdering(const QString &comparison)
{
    return comparison.startsWith(u'>') || comparison.startsWith(u'<');
}

bool agrees(const QString &comparison, const QString &own, const QString &wanted)
{
    if (isOrdering(comparison))
        return isOrdered(comparison, own.toLongLong(), wanted.toLongLong());
    const QString folded = foldedText(own);
    if (comparison.endsWith(u'%'))
        return folded.contains(QString(wanted).remove(u'%'));
    return folded == wanted;
}

} // namespace

UserFilter::UserFilter(const PhpArray &filter, const PeopleBook &people, const QStringList &scopes)
{
    const bool seesContacts = seesContactsWith(scopes);
    for (const auto &[key, value] : filter) {
        const QString comparison = comparisonOf(key);
        const QString field = key.sliced(comparison.size()).toUpper();
        if (field == "FIND"_L1 || field == "NAME_SEARCH"_L1)
            addSearch(value.toText().trimmed(), people);
        else if (field != "EMAIL"_L1 || seesContacts)
            addField(comparison, field, value);
    }
}

bool UserFilter::matches(const Person &person) const
{
    return std::ranges::all_of(m_conditions,
                               [&person](const Condition &condition) { return condition(person); });
}

void UserFilter::addSearch(const QString &text, const PeopleBook &people)
{
    if (!text.isEmpty() && isNumber(text)) {
        const qint64 id = text.toLongLong();
        m_conditions.emplace_back([id](const Person &person) { return person.id == id; });
    } else if (text.size() >= shortestSearch) {
        const QStringList words = searchWordsOf(text);
        m_conditions.emplace_back(
            [words, &people](const Person &person) { return people.matches(person, words); });
    }
}

void UserFilter::addField(const QString &comparison, const QString &field, const PhpValue &value)
{
    const FieldReader read = readerOf(field);
    if (!read)
        return;
    if (field == "ID"_L1 && comparison == ">"_L1)
        m_idAbove = std::max(m_idAbove, value.toInteger());
    const Texts wanted = wantedTexts(field, value);
    const bool isNegated = comparison.startsWith(u'!');
    m_conditions.emplace_back([read, wanted, comparison, isNegated](const Person &person) {
        const Texts own = read(person);
        const bool isFound = std::ranges::any_of(own, [&](const QString &text) {
            return std::ranges::any_of(
                wanted, [&](const QString &want) { return agrees(comparison, text, want); });
        });
        return isFound != isNegated;
    });
}

} // namespace demo
