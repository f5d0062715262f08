// SPDX-License-Identifier: Apache-2.0
#include "outcometext.h"

#include <QStringList>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

QString failureText(const Failure &failure)
{
    return failure.code.isEmpty() ? kindText(failure.kind)
                                  : kindText(failure.kind) + u' ' + failure.code;
}

struct Describe {
    QString operator()(const Outcome::Created &created) const
    {
        return u"Created "_s + QString::number(created.chat.value());
    }
    QString operator()(const Outcome::Refused &refused) const
    {
        return (refused.mayHaveRun ? u"Refused? "_s : u"Refused "_s) + failureText(refused.failure);
    }
    QString operator()(const Outcome::Deferred &deferred) const
    {
        const auto wait = deferred.failure.retryAfter;
        return u"Deferred "_s + failureText(deferred.failure)
            + (wait ? u" %1 ms"_s.arg(wait->count()) : QString());
    }
    QString operator()(const Outcome::NotSent &notSent) const
    {
        return u"NotSent "_s + failureText(notSent.failure);
    }
    QString operator()(const Outcome::Moved &moved) const
    {
        return u"Moved to "_s + moved.newBase.toString()
            + (moved.domainDiffers ? u" (other domain)"_s : QString());
    }
    QString operator()(const Outcome::Unknown &unknown) const
    {
        return u"Unknown "_s + failureText(unknown.failure);
    }
};

} // namespace

QString kindText(Failure::Kind kind)
{
    static const QStringList names{
        u"Offline"_s,
        u"HostNotFound"_s,
        u"ConnectionRefused"_s,
        u"ConnectTimeout"_s,
        u"TlsFailed"_s,
        u"CertificateRejected"_s,
        u"CertificateChanged"_s,
        u"ProxyFailed"_s,
        u"ProxyDenied"_s,
        u"Cancelled"_s,
        u"NoConnection"_s,
        u"InsecureAddress"_s,
        u"PortalRefused"_s,
        u"PortalLimit"_s,
        u"ConnectionLost"_s,
        u"AnswerTimeout"_s,
        u"HttpError"_s,
        u"NotJson"_s,
        u"EmptyAnswer"_s,
        u"BrokenJson"_s,
        u"AnswerTooLarge"_s,
        u"UnexpectedResult"_s,
        u"Redirected"_s,
        u"PictureTooLarge"_s,
        u"StoreFailed"_s,
    };
    return names.at(static_cast<qsizetype>(kind));
}

QString outcomeText(const Outcome::Any &outcome)
{
    return std::visit(Describe(), outcome);
}

QString allTextsIn(const Failure &failure)
{
    return QStringList{failure.code, failure.description, failure.method,
                       failure.host, failure.excerpt,     failure.contentType}
        .join(u'\n');
}

QString allTextsIn(const Outcome::Any &outcome)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, Outcome::Created>)
                return QString();
            else
                return allTextsIn(one.failure);
        },
        outcome);
}
