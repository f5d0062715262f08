// SPDX-License-Identifier: Apache-2.0
#include "failurecodec.h"

#include "jsonfields.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject certificateToJson(const CertificateInfo &certificate)
{
    return {{u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"validFrom"_s, certificate.validFrom.toMSecsSinceEpoch()},
            {u"validUntil"_s, certificate.validUntil.toMSecsSinceEpoch()},
            {u"sha256"_s, QString::fromLatin1(certificate.sha256.toHex())},
            {u"selfSigned"_s, certificate.selfSigned}};
}

CertificateInfo certificateFromJson(const QJsonObject &json)
{
    return {json.value(u"subject"_s).toString(),
            json.value(u"issuer"_s).toString(),
            takeTime(json, u"validFrom"_s),
            takeTime(json, u"validUntil"_s),
            QByteArray::fromHex(json.value(u"sha256"_s).toString().toLatin1()),
            json.value(u"selfSigned"_s).toBool()};
}

} // namespace

QJsonObject failureToJson(const Failure &failure)
{
    QJsonObject json{{u"kind"_s, storedName(failure.kind)},
                     {u"code"_s, failure.code},
                     {u"description"_s, failure.description},
                     {u"method"_s, failure.method},
                     {u"host"_s, failure.host},
                     {u"httpStatus"_s, failure.httpStatus},
                     {u"excerpt"_s, failure.excerpt},
                     {u"contentType"_s, failure.contentType},
                     {u"storeTrouble"_s, storedName(failure.storeTrouble)}};
    if (failure.retryAfter)
        json.insert(u"retryAfter"_s, static_cast<qint64>(failure.retryAfter->count()));
    if (!failure.newBase.isEmpty())
        json.insert(u"newBase"_s, failure.newBase.toString(QUrl::FullyEncoded));
    if (failure.certificate)
        json.insert(u"certificate"_s, certificateToJson(*failure.certificate));
    return json;
}

std::optional<Failure> failureFromJson(const QJsonObject &json)
{
    const auto kind = takeEnum<Failure::Kind>(json, u"kind"_s);
    const auto trouble = takeEnum<Failure::StoreTrouble>(json, u"storeTrouble"_s);
    if (!kind || !trouble)
        return std::nullopt;
    Failure failure = Failure::of(*kind, json.value(u"description"_s).toString());
    failure.code = json.value(u"code"_s).toString();
    failure.method = json.value(u"method"_s).toString();
    failure.host = json.value(u"host"_s).toString();
    failure.httpStatus = json.value(u"httpStatus"_s).toInt();
    failure.newBase = QUrl(json.value(u"newBase"_s).toString());
    failure.excerpt = json.value(u"excerpt"_s).toString();
    failure.contentType = json.value(u"contentType"_s).toString();
    failure.storeTrouble = *trouble;
    if (const QJsonValue pause = json.value(u"retryAfter"_s); pause.isDouble())
        failure.retryAfter = std::chrono::milliseconds(pause.toInteger());
    if (const QJsonValue certificate = json.value(u"certificate"_s); certificate.isObject())
        failure.certificate = certificateFromJson(certificate.toObject());
    return failure;
}
