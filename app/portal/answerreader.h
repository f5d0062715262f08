// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcome.h"
#include "postresult.h"
#include "secret.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

//! All that one exchange has left behind, before anyone judges it.
struct RawAnswer {
    enum class Ending {
        Complete, //!< The whole answer arrived, whatever its status.
        HostNotFound,
        ConnectionRefused,
        ConnectTimeout,
        TlsFailed,
        CertificateRejected,
        CertificateChanged,
        ProxyFailed,
        ProxyDenied,
        Offline,
        InsecureAddress, //!< Never asked: plain http to something that is not loopback.
        ConnectionLost,
        AnswerTimeout,
        TooLarge,
        Cancelled,
    };

    Ending ending = Ending::Complete;
    qint64 yieldedBytes = 0; //!< Of the request's body. Nothing else tells whether anything left.
    int httpStatus = 0; //!< 0: no status line.
    QByteArray contentType;
    QByteArray body; //!< As far as it arrived; size-limited.
    QUrl location; //!< 3xx: where it points to, made absolute. Holds the secret.
    QString method;
    QUrl portal; //!< Whom we spoke to, without the secret part.
    Secret restPath; //!< What followed the portal's address: "/rest/{userId}/{secret}/{method}".
    QList<Secret> secrets; //!< Removed from every text that is made of this.
    std::optional<CertificateInfo> certificate;
    QString systemText; //!< Qt's words about the network, with every secret removed.
};

//! The JSON of an answer, read once for all that is asked of it.
class AnswerJson final {
public:
    explicit AnswerJson(const RawAnswer &answer);

    //! Otherwise the body holds something else, or only a part.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] QJsonValue value(QLatin1String name) const { return m_object.value(name); }
    [[nodiscard]] bool contains(QLatin1String name) const { return m_object.contains(name); }
    [[nodiscard]] bool hasError() const;
    //! How long the method has run lately, by the answer's `time` block; nothing where it does not
    //! say. Source: REST reference, section 1.5.
    [[nodiscard]] std::optional<std::chrono::milliseconds> operating() const;

private:
    bool m_isWhole = false;
    QJsonObject m_object; // empty where it is no object
};

//! The outcome table of the architecture ("Once, and never lost"): did a create run? What arrived
//! is judged before how the exchange ended: a whole answer stays one, though the line broke after
//! it. An unlisted code (or WRONG_REQUEST) with a status of 500 and above is Unknown, since a
//! portal may put another code over INTERNAL_SERVER_ERROR, and gateways have codes of their own.
//! A moved portal's domain counts as another one if host or port differ at all: which part of a
//! name belongs to whom cannot be known offline, and neighbours under one roof
//! (a.bitrix24.com, b.bitrix24.com) are different owners.
[[nodiscard]] Outcome::Any readCreateAnswer(const RawAnswer &answer, const AnswerJson &json);

//! Whether a message was posted. Whatever code the portal refuses it with, it was not: all errors
//! of imbot.message.add are found before. Source: REST reference, section 5.10.
[[nodiscard]] PostResult readPostAnswer(const RawAnswer &answer, const AnswerJson &json);

//! The `result` of a read, or why there is none.
[[nodiscard]] Result<QJsonValue> readResult(const RawAnswer &answer, const AnswerJson &json);
