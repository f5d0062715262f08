// SPDX-License-Identifier: Apache-2.0
#include "methodrunner.h"

#include "methodfamilies.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

// Source: REST reference, 8.1: shorter calls are not counted against the method's allowance of
// time.
constexpr double shortestCountedSeconds = 0.1;
constexpr int operatingWindowSeconds = 600;

double secondsSinceEpoch(std::chrono::system_clock::time_point when)
{
    return std::chrono::duration<double>(when.time_since_epoch()).count();
}

QString isoTime(std::chrono::system_clock::time_point when)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(when.time_since_epoch());
    return QDateTime::fromSecsSinceEpoch(seconds.count()).toOffsetFromUtc(0).toString(Qt::ISODate);
}

} // namespace

MethodRunner::MethodRunner(PortalState &portal)
    : m_portal(portal)
{
    addBasicMethods(m_table);
    addBotMethods(m_table);
    addChatCreation(m_table);
    addChatReading(m_table);
    addChatChanges(m_table);
    addChatMembership(m_table);
    addMessageMethods(m_table);
    addMessengerPeopleMethods(m_table);
    addUserMethods(m_table);
    addDepartmentMethods(m_table);
    if (!portal.isLegacy)
        addSecondVersionMethods(m_table);
}

MethodResult MethodRunner::run(const Method &method, const PhpArray &parameters,
                               const QByteArray &receivedBody)
{
    ++m_callCounts[method.name];
    if (!isWithin(m_portal.scopes, method))
        return refuse(
            u"insufficient_scope"_s,
            u"The request requires higher privileges than provided by the webhook token"_s, 401);
    const std::optional<PlannedRefusal> planned = takePlanned(method.name);
    if (planned && !planned->isAfterRunning)
        return std::unexpected(planned->refusal);
    MethodResult result = runBody(method, parameters, receivedBody);
    return planned ? std::unexpected(planned->refusal) : result;
}

MethodResult MethodRunner::runBody(const Method &method, const PhpArray &parameters,
                                   const QByteArray &receivedBody)
{
    const auto begin = std::chrono::steady_clock::now();
    const Parameters named(parameters, parameterCaseOf(method.name));
    const PhpValue *start = parameters.find(u"start");
    CallContext call{.portal = m_portal,
                     .methods = m_table,
                     .parameters = named,
                     .start = start ? start->toInteger() : 0,
                     .receivedBody = receivedBody};
    MethodResult result = method.body(call);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    if (taken.count() >= shortestCountedSeconds)
        m_operatingSeconds[method.name] += taken.count();
    return result;
}

PhpArray MethodRunner::timeBlock(const QString &method,
                                 std::chrono::system_clock::time_point startedAt) const
{
    const auto now = std::chrono::system_clock::now();
    const double start = secondsSinceEpoch(startedAt);
    const double finish = secondsSinceEpoch(now);
    return {{u"start"_s, static_cast<qint64>(start)},
            {u"finish"_s, finish},
            {u"duration"_s, finish - start},
            {u"processing"_s, static_cast<qint64>(finish - start)},
            {u"date_start"_s, isoTime(startedAt)},
            {u"date_finish"_s, isoTime(now)},
            {u"operating_reset_at"_s, static_cast<qint64>(finish) + operatingWindowSeconds},
            {u"operating"_s, m_operatingSeconds.value(method)}};
}

void MethodRunner::plan(const QString &method, PlannedRefusal refusal)
{
    const Method *known = m_table.find(method);
    m_planned[known ? known->name : method].append(std::move(refusal));
}

void MethodRunner::setOperating(const QString &method, double seconds)
{
    const Method *known = m_table.find(method);
    m_operatingSeconds[known ? known->name : method] = seconds;
}

int MethodRunner::callCountOf(const QString &method) const
{
    const Method *known = m_table.find(method);
    return m_callCounts.value(known ? known->name : method);
}

std::optional<PlannedRefusal> MethodRunner::takePlanned(const QString &method)
{
    const auto queue = m_planned.find(method);
    if (queue == m_planned.end() || queue->isEmpty())
        return std::nullopt;
    PlannedRefusal planned = queue->constFirst();
    if (planned.times > 0)
        --queue->first().times;
    if (queue->constFirst().times == 0)
        queue->removeFirst();
    return planned;
}

} // namespace demo
