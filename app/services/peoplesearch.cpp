// SPDX-License-Identifier: Apache-2.0
#include "peoplesearch.h"

#include "codepoints.h"
#include "connections.h"
#include "portalclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int mostSuggestions = 50;
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

bool maySearch(const QStringList &scopes)
{
    const QStringList enough{u"im"_s, u"user"_s, u"user_basic"_s, u"user_brief"_s};
    return std::any_of(enough.cbegin(), enough.cend(),
                       [&scopes](const QString &scope) { return scopes.contains(scope); });
}

bool saysTooShort(const Failure &failure)
{
    return failure.code.compare("FIND_SHORT"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

PeopleSearch::PeopleSearch(Connections &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_known(rememberedSearches)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PeopleSearch::ask);
    connect(&m_connections, &Connections::currentChanged, this, [this] {
        cancel();
        m_known.clear();
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
    if (m_text.isEmpty())
        return;
    const bool needsPortal = !isTooShort(m_text) && !m_known.contains(m_text);
    m_timer.start(needsPortal ? m_pause : milliseconds(0));
}

void PeopleSearch::cancel()
{
    m_timer.stop();
    m_asking.reset();
}

void PeopleSearch::ask()
{
    const Connection *connection = m_connections.current();
    if (!connection)
        return answer({}, Advice::NoConnection);
    if (!maySearch(connection->scopes))
        return answer({}, Advice::NotAllowed);
    if (isTooShort(m_text))
        return answer({}, Advice::TypeMore);
    if (const QList<Person> *known = m_known.object(m_text))
        return answer(*known);
    askPortal(*connection);
}

void PeopleSearch::askPortal(const Connection &connection)
{
    m_asking = std::make_unique<QObject>();
    m_connections.client(connection.id)
        ->searchPeople(m_text, mostSuggestions, connection.scopes, m_asking.get(),
                       [this](const Result<QList<Person>> &people) { take(people); });
    Q_EMIT started(m_text);
}

void PeopleSearch::take(const Result<QList<Person>> &people)
{
    m_asking.reset();
    if (people) {
        m_known.insert(m_text, new QList<Person>(*people));
        answer(*people);
    } else if (saysTooShort(people.error())) {
        answer({}, Advice::TypeMore);
    } else {
        answer({}, Advice::None, people.error());
    }
}

void PeopleSearch::answer(const QList<Person> &people, Advice advice,
                          const std::optional<Failure> &failure)
{
    Q_EMIT answered({.text = m_text, .people = people, .advice = advice, .failure = failure});
}
