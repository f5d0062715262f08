// SPDX-License-Identifier: Apache-2.0
#include "answerreader.h"

#include "hostlabel.h"
#include "portalcodes.h"
#include "redaction.h"
#include "webhookaddress.h"
#include "wirevalues.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int excerptLength = 200;
constexpr qsizetype excerptSource = 8'000; // bytes looked at, so that a secret is not cut in two
constexpr int payloadTooLarge = 413;
constexpr int firstServerError = 500;

QString redacted(const RawAnswer &answer, const QString &text)
{
    return withoutSecrets(text, answer.secrets);
}

bool isSuccess(const RawAnswer &answer)
{
    return answer.httpStatus >= 200 && answer.httpStatus < 300;
}

bool isRedirect(const RawAnswer &answer)
{
    return answer.httpStatus >= 300 && answer.httpStatus < 400;
}

Failure::Kind kindOfEnding(const RawAnswer &answer)
{
    using Ending = RawAnswer::Ending;
    using Kind = Failure::Kind;
    switch (answer.ending) {
    case Ending::AnswerTimeout:
        return Kind::AnswerTimeout;
    case Ending::TooLarge:
        return Kind::AnswerTooLarge;
    case Ending::Cancelled:
        return Kind::Cancelled;
    default:
        break;
    }
    if (answer.yieldedBytes > 0) // the other kinds say that nothing had left
        return Kind::ConnectionLost;
    switch (answer.ending) {
    case Ending::HostNotFound:
        return Kind::HostNotFound;
    case Ending::ConnectionRefused:
        return Kind::ConnectionRefused;
    case Ending::ConnectTimeout:
        return Kind::ConnectTimeout;
    case Ending::TlsFailed:
        return Kind::TlsFailed;
    case Ending::CertificateRejected:
        return Kind::CertificateRejected;
    case Ending::CertificateChanged:
        return Kind::CertificateChanged;
    case Ending::ProxyFailed:
        return Kind::ProxyFailed;
    case Ending::ProxyDenied:
        return Kind::ProxyDenied;
    case Ending::Offline:
        return Kind::Offline;
    case Ending::InsecureAddress:
        return Kind::InsecureAddress;
    default:
        return Kind::ConnectionLost;
    }
}

Failure::Kind kindOfContent(const RawAnswer &answer, const AnswerJson &json)
{
    if (answer.httpStatus >= 400)
        return Failure::Kind::HttpError;
    if (json.isWhole())
        return Failure::Kind::UnexpectedResult;
    const QByteArray start = answer.body.left(64).trimmed();
    if (start.isEmpty())
        return Failure::Kind::EmptyAnswer;
    const bool meantAsJson = start.startsWith('{') || start.startsWith('[')
        || answer.contentType.toLower().contains("json");
    return meantAsJson ? Failure::Kind::BrokenJson : Failure::Kind::NotJson;
}

Failure::Kind kindOf(const RawAnswer &answer, const AnswerJson &json)
{
    if (json.hasError()) {
        const QString code = textIn(json.value("error"_L1));
        return meaningOf(code) == CodeMeaning::Limit ? Failure::Kind::PortalLimit
                                                     : Failure::Kind::PortalRefused;
    }
    if (isRedirect(answer))
        return Failure::Kind::Redirected;
    return answer.ending == RawAnswer::Ending::Complete ? kindOfContent(answer, json)
                                                        : kindOfEnding(answer);
}

//! How long the portal wants us to wait; nothing where it leaves that to us.
std::optional<milliseconds> wishedWait(const AnswerJson &json)
{
    const QString code = textIn(json.value("error"_L1));
    if (code.compare("OPERATION_TIME_LIMIT"_L1, Qt::CaseInsensitive) != 0)
        return {};
    // Errors carry no times as far as known; 60 s is the reference's advice then (section 8.3).
    const QJsonValue time = json.value("time"_L1);
    const double reset = memberIn(time, u"operating_reset_at"_s).toDouble();
    const double finish = memberIn(time, u"finish"_s).toDouble();
    const double seconds = finish > 0 && reset > finish ? std::min(reset - finish + 1, 660.0) : 60;
    return milliseconds(std::llround(seconds * 1000));
}

//! The portal's new address, if \a answer points to the same call at another one that may be
//! spoken to.
std::optional<QUrl> newBaseIn(const RawAnswer &answer)
{
    const QString path = answer.location.path();
    if (answer.restPath.isEmpty() || !path.endsWith(answer.restPath.reveal())
        || !mayLeadTo(answer.portal, answer.location))
        return {};
    QUrl base =
        answer.location.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    base.setPath(path.chopped(answer.restPath.reveal().size()));
    if (base == answer.portal.adjusted(QUrl::StripTrailingSlash))
        return {};
    return base;
}

Failure failureOf(const RawAnswer &answer, const AnswerJson &json)
{
    Failure failure{.kind = kindOf(answer, json),
                    .code = {},
                    .description = {},
                    .method = answer.method,
                    .host = hostLabelOf(answer.portal),
                    .httpStatus = answer.httpStatus,
                    .excerpt = {},
                    .contentType = redacted(answer, QString::fromLatin1(answer.contentType)),
                    .retryAfter = {},
                    .certificate = answer.certificate};
    if (json.hasError()) {
        failure.code = redacted(answer, textIn(json.value("error"_L1)));
        failure.description = redacted(answer, textIn(json.value("error_description"_L1)));
        failure.retryAfter = wishedWait(json);
    } else if (failure.kind == Failure::Kind::Redirected) {
        failure.excerpt = redacted(answer, hostLabelOf(answer.location));
        failure.newBase = newBaseIn(answer).value_or(QUrl());
    } else if (!answer.body.isEmpty()) {
        const QString start = QString::fromUtf8(answer.body.left(excerptSource));
        failure.excerpt = redacted(answer, start).simplified().left(excerptLength);
    } else {
        failure.description = answer.systemText;
    }
    return failure;
}

Outcome::Any outcomeOfRedirect(const RawAnswer &answer, const Failure &failure)
{
    if (failure.newBase.isEmpty())
        return Outcome::Refused{failure};
    return Outcome::Moved{failure.newBase, isOtherServer(answer.portal, failure.newBase), failure};
}

Outcome::Any outcomeOfError(const Failure &failure)
{
    switch (meaningOf(failure.code)) {
    case CodeMeaning::Limit:
        return Outcome::Deferred{failure};
    case CodeMeaning::DidNotRun:
        return Outcome::Refused{failure};
    case CodeMeaning::MayHaveRun:
        return Outcome::Unknown{failure};
    case CodeMeaning::Doubtful:
        break;
    }
    if (failure.httpStatus >= firstServerError)
        return Outcome::Unknown{failure};
    return Outcome::Refused{failure, true};
}

} // namespace

AnswerJson::AnswerJson(const RawAnswer &answer)
{
    // Qt skips the byte-order mark that an edited PHP file may send first (eatBOM() in its parser).
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    m_isWhole = !document.isNull();
    m_object = document.object();
}

bool AnswerJson::hasError() const
{
    const QJsonValue error = value("error"_L1);
    return !error.isUndefined() && !error.isNull();
}

std::optional<milliseconds> AnswerJson::operating() const
{
    const QJsonValue operating = memberIn(value("time"_L1), u"operating"_s);
    if (!operating.isDouble())
        return std::nullopt;
    return milliseconds(std::llround(std::clamp(operating.toDouble(), 0.0, 3600.0) * 1000));
}

Outcome::Any readCreateAnswer(const RawAnswer &answer, const AnswerJson &json)
{
    Failure failure = failureOf(answer, json);
    if (answer.yieldedBytes == 0)
        return Outcome::NotSent{failure};
    if (answer.httpStatus == payloadTooLarge) {
        failure.kind = Failure::Kind::PictureTooLarge;
        return Outcome::Refused{failure};
    }
    if (json.hasError())
        return outcomeOfError(failure);
    if (isRedirect(answer))
        return outcomeOfRedirect(answer, failure);
    const auto chat = idIn(json.value("result"_L1));
    if (chat && isSuccess(answer))
        return Outcome::Created{ChatId(*chat)};
    return Outcome::Unknown{failure};
}

// It answers with the message's number, as a create does with the chat's.
PostResult readPostAnswer(const RawAnswer &answer, const AnswerJson &json)
{
    const Outcome::Any outcome = readCreateAnswer(answer, json);
    if (std::holds_alternative<Outcome::Created>(outcome))
        return {};
    const bool inDoubt = std::holds_alternative<Outcome::Unknown>(outcome);
    return std::unexpected(NotPosted{failureOf(answer, json), inDoubt});
}

Result<QJsonValue> readResult(const RawAnswer &answer, const AnswerJson &json)
{
    if (isSuccess(answer) && !json.hasError() && json.contains("result"_L1))
        return json.value("result"_L1);
    return std::unexpected(failureOf(answer, json));
}
