// SPDX-License-Identifier: Apache-2.0
#include "pastedreader.h"

#include "peopleindex.h"
#include "searchtext.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace {

using Number = PastedCell::Number;
using Reason = PastedDoubt::Reason;

QList<Person> invitable(QList<Person> people)
{
    people.removeIf([](const Person &person) { return !canBeInvited(person); });
    return people;
}

bool contains(const QList<Person> &people, PersonId id)
{
    return std::ranges::find(people, id, &Person::id) != people.cend();
}

PastedFinding clearly(const PastedCell &cell, const Person &person)
{
    return {.cell = cell, .clear = person};
}

PastedFinding doubted(const PastedCell &cell, Reason reason, const QList<Person> &choices = {},
                      const QString &query = {})
{
    return {.cell = cell,
            .doubt = {.text = cell.text, .reason = reason, .choices = choices, .query = query}};
}

PastedFinding unavailable(const PastedCell &cell, const Person &person)
{
    return doubted(cell, person.active ? Reason::IsBot : Reason::HasLeft);
}

//! A column's numbers beside names may be those of another program.
bool isOthersNumber(const PastedCell &cell)
{
    return cell.number == Number::Column && !cell.name.isEmpty();
}

//! Whether a word of one is a word of the other.
bool shareAWord(const QString &one, const QString &other)
{
    const QStringList words = searchWordsOf(other);
    return std::ranges::any_of(searchWordsOf(one),
                               [&words](const QString &word) { return words.contains(word); });
}

//! Whether \a finding is about whom \a record is of; a namesake is, from now on.
bool agrees(PastedFinding &finding, const Person &person)
{
    if (finding.clear)
        return finding.clear->id == person.id;
    if (finding.doubt.reason != Reason::Namesakes || !contains(finding.doubt.choices, person.id))
        return false;
    finding.clear = person;
    return true;
}

} // namespace

PastedReader::PastedReader(const PeopleIndex &index, const PastedContext &context)
    : m_index(index)
    , m_context(context)
{
}

QList<PastedFinding> PastedReader::findingsIn(const PastedLine &line) const
{
    QList<PastedFinding> findings;
    QList<PastedCell> numbers;
    for (const PastedCell &cell : joinedNames(line.cells)) {
        if (cell.number != Number::Beside)
            findings.append(read(cell));
        else if (cell.isNumber())
            numbers.append(cell);
        else
            findings += readWithNumber(cell);
    }
    for (const PastedCell &number : std::as_const(numbers))
        findings += numberBeside(number, findings);
    if (line.isRow)
        settleInRow(findings);
    return findings;
}

//! Three cells before two: last name, first name and patronymic.
QList<PastedCell> PastedReader::joinedNames(const QList<PastedCell> &cells) const
{
    QList<PastedCell> joined;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        PastedCell cell = cells.at(at);
        for (qsizetype count = std::min(qsizetype(3), cells.size() - at); count > 1; --count) {
            const QList<PastedCell> run = cells.sliced(at, count);
            QStringList names;
            for (const PastedCell &each : run)
                names.append(each.name);
            if (!arePartsOfName(run) || m_index.withName(names.join(u' ')).isEmpty())
                continue;
            cell.name = names.join(u' ');
            cell.text = cell.name;
            at += count - 1;
            break;
        }
        joined.append(cell);
    }
    return joined;
}

bool PastedReader::arePartsOfName(const QList<PastedCell> &cells) const
{
    const auto isOneWord = [](const PastedCell &cell) { return !cell.name.contains(u' '); };
    return std::ranges::all_of(cells, &PastedCell::isName) && std::ranges::any_of(cells, isOneWord)
        && std::ranges::none_of(cells,
                                [this](const PastedCell &cell) { return isWholeName(cell.name); });
}

bool PastedReader::isWholeName(const QString &name) const
{
    return name.contains(u' ') && !m_index.withName(name).isEmpty();
}

//! A name and a number in one piece: "Agent 47" is a name as a whole, "12 Anna" is not.
QList<PastedFinding> PastedReader::readWithNumber(const PastedCell &cell) const
{
    PastedCell named = cell;
    named.id = {};
    named.number = Number::None;
    if (isWholeName(cell.text))
        named.name = cell.text;
    QList<PastedFinding> findings{read(named)};
    if (named.name == cell.text)
        return findings;
    return findings + numberBeside({.text = cell.text, .id = cell.id}, findings);
}

//! A number that agrees with somebody is no news; one that is nobody's is no ID.
QList<PastedFinding> PastedReader::numberBeside(const PastedCell &number,
                                                QList<PastedFinding> &findings) const
{
    const std::optional<PersonRecord> record = m_index.find(number.id);
    if (!record || !canBeInvited(record->person))
        return {};
    bool isNoNews = false;
    for (PastedFinding &finding : findings)
        isNoNews = agrees(finding, record->person) || isNoNews;
    if (isNoNews)
        return {};
    return {doubted(number, Reason::BesideSomebody, {record->person})};
}

//! Whom an address or a number names, a name in the same row is of too; and their position and
//! department are nobody's names.
void PastedReader::settleInRow(QList<PastedFinding> &findings) const
{
    constexpr qsizetype mostCells = 30;
    if (findings.size() > mostCells)
        return;
    const QList<PastedFinding> before = findings;
    for (const PastedFinding &known : before) {
        if (!known.clear)
            continue;
        for (PastedFinding &finding : findings)
            std::ignore = !known.cell.isName() && agrees(finding, *known.clear);
        findings.removeIf([this, &known](const PastedFinding &finding) {
            return !finding.clear && finding.cell.isName()
                && describes(finding.cell.name, *known.clear);
        });
    }
}

bool PastedReader::describes(const QString &words, const Person &person) const
{
    const QString folded = foldedForSearch(words);
    if (folded == foldedForSearch(person.position))
        return true;
    const std::optional<PersonRecord> record = m_index.find(person.id);
    return record && std::ranges::any_of(record->departments, [this, &folded](DepartmentId id) {
               const std::optional<Department> department = m_index.findDepartment(id);
               return department && folded == foldedForSearch(department->name);
           });
}

PastedFinding PastedReader::read(const PastedCell &cell) const
{
    if (cell.saysNothing())
        return doubted(cell, Reason::Unreadable);
    if (!cell.portal.isEmpty() && !m_context.portal.isEmpty() && cell.portal != m_context.portal)
        return doubted(cell, Reason::OtherPortal);
    const QList<Person> pointed = pointedAt(cell);
    if (!pointed.isEmpty())
        return readPointed(cell, pointed);
    PastedFinding finding = readUnknown(cell);
    if (!finding.clear)
        noteUnasked(cell, finding.doubt);
    return finding;
}

//! Nobody known here has its number or its addresses.
PastedFinding PastedReader::readUnknown(const PastedCell &cell) const
{
    if (!cell.emails.isEmpty())
        return readUnknownEmail(cell);
    if (cell.id.isValid() && !isOthersNumber(cell))
        return doubted(cell, Reason::NoSuchId, {}, cell.name);
    return readName(cell);
}

void PastedReader::noteUnasked(const PastedCell &cell, PastedDoubt &doubt) const
{
    const PeopleKeys &nobodys = m_context.nobodys;
    for (const QString &email : cell.emails) {
        if (!nobodys.emails.contains(emailKey(email)))
            doubt.unaskedEmails.append(email);
    }
    if (cell.id.isValid() && !isOthersNumber(cell) && !nobodys.ids.contains(cell.id))
        doubt.unaskedId = cell.id;
}

//! By number and by address: several where they do not agree.
QList<Person> PastedReader::pointedAt(const PastedCell &cell) const
{
    QList<Person> pointed;
    for (const QString &email : cell.emails) {
        for (const Person &person : m_index.withEmail(email))
            pointed = withPerson(std::move(pointed), person);
    }
    const std::optional<PersonRecord> record = m_index.find(cell.id);
    return record ? withPerson(std::move(pointed), record->person) : pointed;
}

PastedFinding PastedReader::readPointed(const PastedCell &cell, const QList<Person> &pointed) const
{
    const QList<Person> possible = invitable(pointed);
    if (possible.isEmpty())
        return unavailable(cell, pointed.constFirst());
    if (possible.size() > 1)
        return doubted(cell, Reason::Disagreement, possible);
    const Person &person = possible.constFirst();
    if (!contradicts(cell, person))
        return clearly(cell, person);
    QList<Person> choices = possible;
    for (const Person &other : invitable(m_index.withName(cell.name)))
        choices = withPerson(std::move(choices), other);
    return doubted(cell, Reason::Disagreement, choices);
}

//! A name that is somebody else's speaks against \a person. One that is nobody's does not, since
//! people are called many things; but a column's numbers may be those of another program.
bool PastedReader::contradicts(const PastedCell &cell, const Person &person) const
{
    if (cell.name.isEmpty())
        return false;
    const QList<Person> called = m_index.withName(cell.name);
    if (!called.isEmpty())
        return !contains(called, person.id);
    return cell.number == Number::Column && cell.emails.isEmpty()
        && !shareAWord(cell.name, person.name);
}

//! The name beside it is not enough where the portal knows another address for it.
PastedFinding PastedReader::readUnknownEmail(const PastedCell &cell) const
{
    const QString local = cell.emails.constFirst().section(u'@', 0, 0);
    if (cell.name.isEmpty())
        return doubted(cell, Reason::NoSuchEmail, {}, local);
    PastedFinding named = readName(cell);
    if (!named.clear)
        return named;
    const std::optional<PersonRecord> record = m_index.find(named.clear->id);
    if (record && record->email.isEmpty())
        return named;
    return doubted(cell, Reason::Disagreement, {*named.clear});
}

PastedFinding PastedReader::readName(const PastedCell &cell) const
{
    const bool isOneWord = wordPlacesOf(cell.name).size() == 1;
    const QList<Person> called = isOneWord ? QList<Person>() : m_index.withName(cell.name);
    const QList<Person> possible = invitable(called);
    if (called.isEmpty())
        return doubted(cell, Reason::NotExact, {}, cell.name);
    if (possible.isEmpty())
        return unavailable(cell, called.constFirst());
    if (possible.size() > 1)
        return doubted(cell, Reason::Namesakes, possible);
    if (!m_context.isComplete)
        return doubted(cell, Reason::NotAllRead, possible);
    return clearly(cell, possible.constFirst());
}
