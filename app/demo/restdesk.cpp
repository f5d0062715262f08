// SPDX-License-Identifier: Apache-2.0
#include "restdesk.h"

#include "batch.h"
#include "formtext.h"
#include "jsontext.h"
#include "samplepeople.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

// Read by the portal itself before a method sees them (REST reference, 1.4).
constexpr std::array reservedNames = {u"auth",           u"access_token", u"aplogin", u"ap",
                                      u"auth_connector", u"state",        u"token"};

//! Broken JSON is not an error: the call goes on with what else there is.
PhpArray bodyParameters(const HttpRequest &request)
{
    if (request.contentType.startsWith("application/json")) {
        const std::optional<PhpValue> json = readJson(request.body);
        return json && json->array() ? *json->array() : PhpArray();
    }
    return readForm(request.body);
}

PhpArray parametersOf(const HttpRequest &request)
{
    PhpArray all = readForm(request.query);
    const PhpArray body = bodyParameters(request);
    for (const auto &[name, value] : body)
        all.insert(name, value);
    PhpArray allowed;
    for (const auto &[name, value] : std::as_const(all)) {
        if (std::ranges::find(reservedNames, QStringView(name)) == reservedNames.end())
            allowed.insertNew(name, value);
    }
    return allowed;
}

struct RestPath {
    QString user;
    QString secret;
    QString method;
};

//! `/rest/1/secret/method` or `/rest/method`; the suffix .json may follow.
RestPath readPath(const QByteArray &path)
{
    const QStringList parts = QString::fromUtf8(path).split(u'/', Qt::SkipEmptyParts).mid(1);
    RestPath result;
    if (parts.size() >= 3) {
        result.user = parts[0];
        result.secret = parts[1];
    }
    result.method = parts.isEmpty() ? QString() : parts.constLast();
    if (result.method.endsWith(".json"_L1))
        result.method.chop(5);
    return result;
}

HttpAnswer errorAnswer(const Refusal &refusal)
{
    return {.status = refusal.httpStatus,
            .body = writeJson(PhpArray{{u"error"_s, refusal.code},
                                       {u"error_description"_s, refusal.description}})};
}

} // namespace

RestDesk::RestDesk(PortalState &portal, QString secret, std::optional<LeakyBucket> bucket)
    : m_runner(portal)
    , m_secret(std::move(secret))
    , m_bucket(bucket)
{
}

HttpAnswer RestDesk::answer(const HttpRequest &request)
{
    const auto startedAt = std::chrono::system_clock::now();
    QString methodName;
    MethodResult result = run(request, methodName);
    if (!result)
        return errorAnswer(result.error());
    Answer &answer = *result;
    PhpArray envelope;
    envelope.insertNew(u"result"_s, std::move(answer.result));
    if (answer.next)
        envelope.insert(u"next"_s, *answer.next);
    if (answer.total)
        envelope.insert(u"total"_s, *answer.total);
    envelope.insert(u"time"_s, m_runner.timeBlock(methodName, startedAt));
    return {.body = writeJson(PhpValue(std::move(envelope)))};
}

MethodResult RestDesk::run(const HttpRequest &request, QString &methodName)
{
    if (m_bucket && !m_bucket->admit(LeakyBucket::Clock::now()))
        return refuse(u"QUERY_LIMIT_EXCEEDED"_s, u"Too many requests"_s, 503);
    const RestPath path = readPath(request.path);
    const bool isBatch = path.method.compare("batch"_L1, Qt::CaseInsensitive) == 0;
    const Method *method = m_runner.find(path.method);
    if (!method && !isBatch)
        return refuse(u"ERROR_METHOD_NOT_FOUND"_s, u"Method not found!"_s, 404);
    if (path.secret.isEmpty())
        return refuse(u"NO_AUTH_FOUND"_s, u"Wrong authorization data"_s, 401);
    if (!isAuthorised(path.user, path.secret))
        return refuse(u"INVALID_CREDENTIALS"_s, u"Invalid request credentials"_s, 401);
    const PhpArray parameters = parametersOf(request);
    methodName = isBatch ? u"batch"_s : method->name;
    return isBatch ? runBatch(m_runner, Parameters(parameters))
                   : m_runner.run(*method, parameters, request.body);
}

bool RestDesk::isAuthorised(const QString &user, const QString &secret) const
{
    return !m_isRevoked && user.toInt() == restUserId && secret == m_secret;
}

} // namespace demo
