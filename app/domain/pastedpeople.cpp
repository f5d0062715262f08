// SPDX-License-Identifier: Apache-2.0
#include "pastedpeople.h"

#include "pastedreader.h"
#include "peopleindex.h"
#include "searchtext.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace {

using Reason = PastedDoubt::Reason;

//! Puts what was found in the lines together.
class Recognition {
public:
    Recognition(const PeopleIndex &index, const PastedContext &context)
        : m_reader(index, context)
    {
    }

    void take(const PastedLine &line)
    {
        QList<PastedFinding> findings = m_reader.findingsIn(line);
        const std::optional<Person> one =
            line.isRow ? whomRowIsAbout(line, findings) : std::nullopt;
        for (const PastedFinding &finding : std::as_const(findings)) {
            if (finding.clear && (!one || finding.clear->id == one->id))
                add(*finding.clear);
            else if (finding.clear)
                m_people.doubts.append({.text = finding.cell.text,
                                        .reason = Reason::BesideSomebody,
                                        .choices = {*finding.clear}});
            else if (!one || !finding.isBesideThePoint())
                m_people.doubts.append(finding.doubt);
        }
    }

    [[nodiscard]] PastedPeople takePeople() { return std::move(m_people); }

private:
    //! A row is about one person where two of its cells say so, or its only address does. One line
    //! with a tab may be a list as well: there the address must be all that is clear.
    static std::optional<Person> whomRowIsAbout(const PastedLine &row,
                                                const QList<PastedFinding> &findings)
    {
        QSet<PersonId> known;
        std::optional<Person> addressed;
        int addresses = 0;
        for (const PastedFinding &finding : findings) {
            addresses += finding.cell.emails.isEmpty() ? 0 : 1;
            if (!finding.clear)
                continue;
            if (known.contains(finding.clear->id))
                return finding.clear;
            known.insert(finding.clear->id);
            if (!finding.cell.emails.isEmpty())
                addressed = finding.clear;
        }
        const bool isOne = addresses == 1 && (row.isInSheet || known.size() == 1);
        return isOne ? addressed : std::nullopt;
    }

    void add(const Person &person)
    {
        if (m_known.contains(person.id))
            return;
        m_known.insert(person.id);
        m_people.clear.append(person);
    }

    PastedReader m_reader;
    PastedPeople m_people;
    QSet<PersonId> m_known;
};

//! Without one of the words: a patronymic or a title that the portal does not have.
QList<Person> foundWithoutAWord(const QString &query, int limit, const PeopleIndex &index)
{
    QStringList words;
    for (const WordPlace &place : wordPlacesOf(query))
        words.append(place.word);
    constexpr qsizetype shortestQuery = 3;
    constexpr qsizetype longestQuery = 5;
    if (words.size() < shortestQuery || words.size() > longestQuery)
        return {};
    for (qsizetype at = words.size() - 1; at >= 0; --at) {
        QStringList others = words;
        others.removeAt(at);
        if (QList<Person> found = index.search(others.join(u' '), limit); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

PastedPeople recognizedPeople(const QList<PastedLine> &lines, const PeopleIndex &index,
                              const PastedContext &context)
{
    Recognition recognition(index, context);
    for (const PastedLine &line : lines)
        recognition.take(line);
    return recognition.takePeople();
}

PeopleKeys unaskedKeys(const QList<PastedDoubt> &doubts)
{
    PeopleKeys keys;
    for (const PastedDoubt &doubt : doubts) {
        if (doubt.unaskedId.isValid())
            keys.ids.insert(doubt.unaskedId);
        for (const QString &email : doubt.unaskedEmails)
            keys.emails.insert(emailKey(email));
    }
    return keys;
}

QList<Person> choicesFor(const PastedDoubt &doubt, const PeopleIndex &index)
{
    constexpr int mostFound = 20;
    if (doubt.query.isEmpty())
        return doubt.choices;
    QList<Person> choices = doubt.choices;
    QList<Person> found = index.search(doubt.query, mostFound);
    if (found.isEmpty())
        found = foundWithoutAWord(doubt.query, mostFound, index);
    for (const Person &person : std::as_const(found))
        choices = withPerson(std::move(choices), person);
    return choices;
}
