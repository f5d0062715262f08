// SPDX-License-Identifier: Apache-2.0
#include "peoplereading.h"

#include "exchange.h"
#include "wirenames.h"

#include <QFutureWatcher>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Where a portal refuses user.get for the time that it has run, and does not say for how long.
//! Source: REST reference, section 8.3.
constexpr std::chrono::milliseconds usualBlock = 60s;

} // namespace

PeopleReading::PeopleReading(const PortalLink &link, PeopleQuestion question, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_question(question)
{
}

void PeopleReading::start()
{
    // Under the name of the method that does the work: its time is what the portal counts.
    std::ignore = m_link.pacer.acquire(
        m_link.priority, this, [this](const Ticket &) { ask(); }, userGetMethod);
}

void PeopleReading::ask()
{
    const QByteArray body =
        QJsonDocument(batchParameters(peopleCommands(m_question))).toJson(QJsonDocument::Compact);
    auto *exchange =
        new Exchange(m_link.access, {u"batch"_s, body}, m_link.patience, &m_link.network, this);
    connect(exchange, &Exchange::finished, this, [this, exchange](const RawAnswer &answer) {
        exchange->deleteLater();
        read(answer);
    });
    exchange->start();
}

void PeopleReading::read(const RawAnswer &answer)
{
    using Watcher = QFutureWatcher<Result<PeopleSlice>>;
    auto *watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher, answer] {
        watcher->deleteLater();
        const Result<PeopleSlice> slice = watcher->result();
        notePacer(answer, slice);
        Q_EMIT finished(slice);
    });
    watcher->setFuture(QtConcurrent::run(
        [answer, question = m_question] { return readPeople(answer, question); }));
}

void PeopleReading::notePacer(const RawAnswer &answer, const Result<PeopleSlice> &slice)
{
    Pacer &pacer = m_link.pacer;
    const Failure *failure = slice ? nullptr : &slice.error();
    const bool isRefusedInside = failure && failure->kind == Failure::Kind::PortalLimit
        && failure->method == userGetMethod
        && failure->code.compare("OPERATION_TIME_LIMIT"_L1, Qt::CaseInsensitive) == 0;
    if (slice)
        pacer.noteOperating(userGetMethod, slice->operating);
    if (isRefusedInside)
        return pacer.noteRefusal(userGetMethod, failure->retryAfter.value_or(usualBlock));
    notePace(pacer, answer, failure, {});
}
