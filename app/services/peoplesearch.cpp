// SPDX-License-Identifier: Apache-2.0
#include "peoplesearch.h"

#include "codepoints.h"
#include "connections.h"
#include "peopleasking.h"
#include "peoplekeys.h"
#include "portalclient.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int mostSuggestions = 50;
constexpr int mostDepartments = 2;
constexpr int rememberedSearches = 200;
//! Of the portal's full-text search; below it the condition is dropped and everybody comes back.
//! Source: REST reference, sections 6.1 and 6.2.
constexpr qsizetype shortestText = 3;

bool isNumber(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isTooShort(const QString &text)
{
    return codePointCount(text) < shortestText && !isNumber(text);
}

bool saysTooShort(const Failure &failure)
{
    return failure.code.compare("FIND_SHORT"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

PeopleSearch::PeopleSearch(Connections &connections, PeopleDirectory &directory, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_directory(directory)
    , m_found(rememberedSearches)
{
    m_looking.setSingleShot(true);
    m_asking.setSingleShot(true);
    connect(&m_looking, &QTimer::timeout, this, &PeopleSearch::look);
    connect(&m_asking, &QTimer::timeout, this, &PeopleSearch::ask);
    connect(&m_directory, &PeopleDirectory::changed, this, &PeopleSearch::peopleChanged);
    connect(&m_directory, &PeopleDirectory::progressed, this, &PeopleSearch::progressed);
    connect(&m_connections, &Connections::currentChanged, this, [this] {
        cancel();
        m_found.clear();
        m_avatars.clear();
    });
}

PeopleSearch::~PeopleSearch() = default;

void PeopleSearch::setPause(milliseconds pause)
{
    m_pause = pause;
}

void PeopleSearch::search(const QString &text)
{
    cancel();
    m_text = text.simplified();
    if (!m_text.isEmpty())
        m_looking.start(milliseconds(0));
}

void PeopleSearch::cancel()
{
    m_looking.stop();
    m_asking.stop();
    m_call.reset();
}

void PeopleSearch::noteChoice(PersonId person)
{
    m_directory.noteChoice(person);
}

PeopleAsking *PeopleSearch::makeAsking(QObject *parent)
{
    return new PeopleAsking(m_connections, m_directory, parent);
}

QList<Person> PeopleSearch::membersOf(const DepartmentOffer &offer) const
{
    if (offer.isTooLarge)
        return {};
    using enum PeopleIndex::SubDepartments;
    return m_directory.people().members(offer.department.id,
                                        offer.withSubDepartments ? Included : Without);
}

QString PeopleSearch::departmentOf(PersonId person) const
{
    const std::optional<PersonRecord> record = m_directory.people().find(person);
    if (!record)
        return {};
    for (const DepartmentId id : record->departments) {
        if (const std::optional<Department> known = m_directory.people().findDepartment(id))
            return known->name;
    }
    return {};
}

QString PeopleSearch::avatarOf(PersonId person) const
{
    const std::optional<PersonRecord> record = m_directory.people().find(person);
    return record ? record->avatar : m_avatars.value(person);
}

QList<Person> PeopleSearch::upToDate(QList<Person> people) const
{
    for (Person &person : people) {
        if (const std::optional<PersonRecord> record = m_directory.people().find(person.id))
            person.active = record->person.active;
    }
    return people;
}

std::optional<PeopleDirectory::Progress> PeopleSearch::progress() const
{
    return m_directory.progress();
}

void PeopleSearch::look()
{
    m_departments.clear();
    if (!m_connections.current())
        return answer({}, Advice::NoConnection);
    const QList<Person> people = known();
    m_departments = departmentOffers(m_directory.people(), m_text, mostDepartments);
    if (m_directory.isComplete() && hasFound(people))
        return answer(people);
    lookFurther(people); // somebody may have been hired a minute ago
}

void PeopleSearch::lookFurther(const QList<Person> &people)
{
    const Connection &connection = *m_connections.current();
    if (!m_connections.client(connection.id))
        return answer(people, hasFound(people) ? Advice::None : Advice::NoConnection);
    if (!mayFindPeople(connection.scopes))
        return answer(people, Advice::NotAllowed);
    if (isTooShort(m_text)) {
        const bool wouldHelp = !hasFound(people) && !m_directory.isComplete();
        return answer(people, wouldHelp ? Advice::TypeMore : Advice::None);
    }
    if (const QList<Person> *found = m_found.object(m_text))
        return answer(withKnown(*found));
    m_asking.start(m_pause);
    if (hasFound(people))
        answer(people);
}

void PeopleSearch::ask()
{
    const Connection *connection = m_connections.current();
    if (!connection || !m_connections.client(connection->id))
        return;
    m_call = std::make_unique<QObject>();
    m_connections.client(connection->id)
        ->searchPeople(m_text, mostSuggestions, connection->scopes, m_call.get(),
                       [this](const Result<QList<PersonRecord>> &people) { take(people); });
    Q_EMIT started(m_text);
}

void PeopleSearch::take(const Result<QList<PersonRecord>> &people)
{
    m_call.reset();
    if (people) {
        const QList<Person> found = remembered(*people);
        m_found.insert(m_text, new QList<Person>(found));
        return answer(withKnown(found));
    }
    const QList<Person> alone = known();
    if (saysTooShort(people.error()))
        answer(alone, hasFound(alone) ? Advice::None : Advice::TypeMore);
    else
        answer(alone, Advice::None, people.error());
}

QList<Person> PeopleSearch::remembered(const QList<PersonRecord> &found)
{
    QList<Person> people;
    for (const PersonRecord &record : found) {
        people.append(record.person);
        m_avatars.insert(record.person.id, record.avatar);
    }
    return people;
}

QList<Person> PeopleSearch::known() const
{
    return m_directory.people().search(m_text, mostSuggestions, m_directory.recent());
}

//! Those whom the directory knows first: it ranks them. Whoever left since the portal was asked is
//! left out.
QList<Person> PeopleSearch::withKnown(const QList<Person> &found) const
{
    QList<Person> people = known();
    QSet<PersonId> listed;
    for (const Person &person : std::as_const(people))
        listed.insert(person.id);
    for (const Person &person : found) {
        const std::optional<PersonRecord> record = m_directory.people().find(person.id);
        const bool hasLeft = record && !record->person.active;
        if (!hasLeft && !listed.contains(person.id) && people.size() < mostSuggestions)
            people.append(person);
    }
    return people;
}

void PeopleSearch::answer(const QList<Person> &people, Advice advice,
                          const std::optional<Failure> &failure)
{
    Q_EMIT answered({.text = m_text,
                     .people = people,
                     .departments = m_departments,
                     .advice = advice,
                     .failure = failure,
                     .progress = progress(),
                     .isPortalOnly = m_directory.isForbidden()});
}
