// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcome.h"

#include <QJsonValue>

//! All that one exchange has left behind, before anyone judges it.
struct RawAnswer {
    enum class Ending {
        Complete, //!< The whole answer arrived, whatever its status.
        HostNotFound,
        ConnectionRefused,
        ConnectTimeout,
        TlsFailed,
        CertificateRejected,
        ProxyFailed,
        Offline,
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
    QUrl location; //!< 3xx
    QString method;
    QUrl portal; //!< Whom we spoke to, without the secret part.
    std::optional<CertificateInfo> certificate;
    QString systemText; //!< Qt's words about the network, with every secret removed.
};

//! The outcome table of the architecture ("Once, and never lost"): did a create run?
[[nodiscard]] Outcome::Any readCreateAnswer(const RawAnswer &answer);

//! The `result` of a read, or why there is none.
[[nodiscard]] Result<QJsonValue> readResult(const RawAnswer &answer);
