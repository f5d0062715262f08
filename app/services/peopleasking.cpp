// SPDX-License-Identifier: Apache-2.0
#include "peopleasking.h"

#include "connections.h"
#include "peopledirectory.h"
#include "portalclient.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

//! The answer is read between two frames, and shows that there is progress.
constexpr qsizetype keysAtOnce = 500;
constexpr qsizetype addressesOneByOne = maxBatchCommands; // one call

template <typename T> QSet<T> takeSome(QSet<T> &all, qsizetype most)
{
    QSet<T> some;
    for (auto each = all.begin(); each != all.end() && some.size() < most;) {
        some.insert(*each);
        each = all.erase(each);
    }
    return some;
}

} // namespace

PeopleAsking::PeopleAsking(Connections &connections, PeopleDirectory &directory, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_directory(directory)
{
    m_starting.setSingleShot(true);
    connect(&m_starting, &QTimer::timeout, this, &PeopleAsking::askNext);
    connect(&m_connections, &Connections::currentChanged, this, &PeopleAsking::forget);
}

PeopleAsking::~PeopleAsking() = default;

void PeopleAsking::ask(const PeopleKeys &keys)
{
    const Connection *connection = m_connections.current();
    if (connection)
        begin(askableKeys(keys, connection->scopes) - m_known);
}

void PeopleAsking::askAgain()
{
    begin(std::exchange(m_missed, {}));
}

void PeopleAsking::stop()
{
    if (isAsking())
        end({});
}

void PeopleAsking::begin(const PeopleKeys &keys)
{
    if (keys.isEmpty())
        return;
    m_known += keys;
    m_open += keys;
    m_all += keys.size();
    if (!std::exchange(m_isAsking, true))
        m_starting.start(0);
    Q_EMIT progressed(m_all - m_open.size() - m_underWay.size() - m_oneByOne.size(), m_all);
}

void PeopleAsking::askNext()
{
    const Connection *connection = m_connections.current();
    PortalClient *client = connection ? m_connections.client(connection->id) : nullptr;
    if (!client)
        return end(Failure::of(Failure::Kind::NoConnection));
    const bool isOneByOne = m_open.isEmpty();
    m_underWay = isOneByOne ? PeopleKeys{.emails = takeSome(m_oneByOne.emails, addressesOneByOne)}
                            : takePortion();
    KeyQuestion question{.keys = m_underWay,
                         .asksUsers = !m_directory.isForbidden(),
                         .asksMessenger = connection->scopes.contains("im"_L1)};
    if (isOneByOne)
        question.addressesAtOnce = 1;
    m_call = std::make_unique<QObject>();
    client->peopleWith(question, m_call.get(), [this, isOneByOne](const Result<KeyPages> &answer) {
        if (answer)
            take(*answer, isOneByOne);
        else
            end(answer.error());
    });
}

PeopleKeys PeopleAsking::takePortion()
{
    PeopleKeys portion{.ids = takeSome(m_open.ids, keysAtOnce)};
    portion.emails = takeSome(m_open.emails, keysAtOnce - portion.ids.size());
    return portion;
}

void PeopleAsking::take(const KeyPages &answer, bool isOneByOne)
{
    const KeyAnswer meaning = meaningOf(answer.pages);
    m_directory.learn(meaning.found);
    m_nobodys += meaning.nobodys;
    PeopleKeys missed = std::exchange(m_underWay, {}) - meaning.nobodys;
    for (const PersonRecord &record : meaning.found)
        missed -= keysOf(record);
    if (!isOneByOne) {
        m_oneByOne += meaning.unread;
        missed -= meaning.unread;
    }
    m_missed += missed;
    if (!missed.isEmpty() && answer.trouble)
        return end(answer.trouble);
    const qsizetype open = m_open.size() + m_oneByOne.size();
    Q_EMIT progressed(m_all - open, m_all);
    if (open > 0)
        askNext();
    else
        end({});
}

void PeopleAsking::end(const std::optional<Failure> &failure)
{
    m_missed += m_underWay;
    m_missed += m_open;
    m_missed += m_oneByOne;
    dropQuestions();
    Q_EMIT finished(failure);
}

//! Another portal's people have nothing to do with this one's.
void PeopleAsking::forget()
{
    const bool wasAsking = isAsking();
    m_known = m_nobodys = m_missed = {};
    dropQuestions();
    if (wasAsking)
        Q_EMIT finished({});
}

void PeopleAsking::dropQuestions()
{
    m_starting.stop();
    m_call.reset();
    m_open = m_oneByOne = m_underWay = {};
    m_all = 0;
    m_isAsking = false;
}
