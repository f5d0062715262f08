// SPDX-License-Identifier: Apache-2.0
#include "batchcall.h"

#include "portalcodes.h"
#include "redaction.h"
#include "wirevalues.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr double longestOperatingSeconds = 3600;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

//! "method?NAME=value&…", every name and value percent-encoded once.
QString lineOf(const BatchCommand &command)
{
    QString line = command.method;
    QChar separator = u'?';
    for (const auto &[name, value] : command.parameters) {
        line += separator + encoded(name) + u'=' + encoded(value);
        separator = u'&';
    }
    return line;
}

Failure failureOf(const QJsonValue &error, const BatchCommand &command, const QString &host,
                  const QList<Secret> &secrets)
{
    // An object as documented; a bare code is understood too.
    const QString code = textIn(error.isObject() ? memberIn(error, u"error"_s) : error);
    Failure failure = unexpectedResult(command.method, host);
    failure.kind = meaningOf(code) == CodeMeaning::Limit ? Failure::Kind::PortalLimit
                                                         : Failure::Kind::PortalRefused;
    failure.code = withoutSecrets(code, secrets);
    failure.description = withoutSecrets(textIn(memberIn(error, u"error_description"_s)), secrets);
    return failure;
}

} // namespace

bool isBatchable(const BatchCommand &command)
{
    return std::none_of(command.parameters.cbegin(), command.parameters.cend(),
                        [](const BatchCommand::Parameter &parameter) {
                            return parameter.value.contains(u'$') || parameter.value.contains(u'<');
                        });
}

QJsonObject batchParameters(const QList<BatchCommand> &commands)
{
    QJsonObject lines;
    for (const BatchCommand &command : commands)
        lines.insert(command.key, lineOf(command));
    return {{u"halt"_s, 0}, {u"cmd"_s, lines}};
}

QJsonObject singleParameters(const BatchCommand &command)
{
    QJsonObject parameters;
    for (const auto &[name, value] : command.parameters)
        parameters.insert(name, value);
    return parameters;
}

BatchAnswer readBatch(const QJsonValue &result, const QList<BatchCommand> &commands,
                      const QString &host, const QList<Secret> &secrets)
{
    const QJsonValue results = memberIn(result, u"result"_s);
    const QJsonValue errors = memberIn(result, u"result_error"_s);
    BatchAnswer answer;
    for (const BatchCommand &command : commands) {
        const QJsonValue error = memberIn(errors, command.key);
        if (!error.isUndefined() && !error.isNull())
            answer.insert(command.key, std::unexpected(failureOf(error, command, host, secrets)));
        else if (const QJsonValue value = memberIn(results, command.key); !value.isUndefined())
            answer.insert(command.key, value);
    }
    return answer;
}

QHash<QString, milliseconds> operatingTimes(const QJsonValue &result,
                                            const QList<BatchCommand> &commands)
{
    const QJsonValue times = memberIn(result, u"result_time"_s);
    QHash<QString, milliseconds> longest;
    for (const BatchCommand &command : commands) {
        const QJsonValue time = memberIn(memberIn(times, command.key), u"operating"_s);
        if (!time.isDouble())
            continue;
        const double seconds = std::clamp(time.toDouble(), 0.0, longestOperatingSeconds);
        milliseconds &known = longest[command.method];
        known = std::max(known, milliseconds(std::llround(seconds * 1000)));
    }
    return longest;
}

Failure unexpectedResult(const QString &method, const QString &host)
{
    return {.kind = Failure::Kind::UnexpectedResult,
            .code = {},
            .description = {},
            .method = method,
            .host = host,
            .httpStatus = 200,
            .excerpt = {},
            .contentType = {},
            .retryAfter = {},
            .certificate = {}};
}
