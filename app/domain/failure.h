// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificateinfo.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <expected>
#include <optional>

//! Why something did not work, as a value. It never contains a secret: `portal` removes them where
//! it makes one.
struct Failure {
    enum class Kind {
        // Nothing had left yet.
        Offline, //!< No network at all.
        HostNotFound,
        ConnectionRefused,
        ConnectTimeout, //!< No connection within 15 s.
        TlsFailed,
        CertificateRejected, //!< See \c certificate.
        CertificateChanged, //!< Another one than the one trusted. See \c certificate.
        ProxyFailed,
        ProxyDenied, //!< The proxy wants a name and a password, or other ones.
        Cancelled,
        NoConnection, //!< No portal is connected, or its secrets are not at hand.
        InsecureAddress, //!< Plain http to something that is not loopback.
        // The portal said no, in JSON. See \c code.
        PortalRefused,
        PortalLimit, //!< QUERY_LIMIT_EXCEEDED or OPERATION_TIME_LIMIT: it did not run. See \c
                     //!< retryAfter.
        // What came back was no answer of a portal.
        ConnectionLost, //!< Cut after the first byte had left.
        AnswerTimeout,
        HttpError, //!< No JSON, status 400 and above. See \c httpStatus.
        NotJson, //!< Status 200, but a page: a login, a captive portal, a wrong address. See \c
        //!< excerpt.
        EmptyAnswer, //!< A status line and nothing else.
        BrokenJson, //!< Cut off or garbled.
        AnswerTooLarge,
        UnexpectedResult, //!< JSON, but not what the method answers.
        Redirected, //!< 3xx. See \c excerpt for the new host.
        PictureTooLarge, //!< 413.
        // On this side.
        StoreFailed, //!< The journal could not be used: nothing was sent. See \c storeTrouble.
    };

    //! What is wrong with the store.
    enum class StoreTrouble {
        Other, //!< See \c description, the system's words.
        Locked, //!< Another program keeps it, on the computer \c host; \c description says which.
        ReadOnly,
        Full,
        Damaged, //!< Not a journal, or no longer a whole one.
        Newer, //!< Written by a newer version of this program.
    };

    Kind kind = Kind::Offline;
    QString code; //!< The portal's own code, as received: "USERS_EMPTY". Empty where it gave none.
    QString description; //!< The portal's own words, untrusted; or the system's, for StoreFailed.
    QString method; //!< "imbot.chat.add"
    QString host; //!< Whom we spoke to, without any secret. Locked: empty where it is this one.
    int httpStatus = 0; //!< 0: no status line arrived.
    QString excerpt; //!< NotJson, HttpError: up to 200 characters of what came, untrusted.
                     //!< Redirected: the new host.
    QString contentType;
    std::optional<std::chrono::milliseconds>
        retryAfter; //!< PortalLimit: the portal's own wish, where it has one.
    std::optional<CertificateInfo> certificate;
    StoreTrouble storeTrouble = StoreTrouble::Other;
    QUrl newBase = {}; //!< Redirected: the same portal's new address, if that is what it was.

    //! One that no portal and no network has to do with.
    [[nodiscard]] static Failure of(Kind ownKind, const QString &words = {})
    {
        return {ownKind, {}, words, {}, {}, 0, {}, {}, {}, {}, StoreTrouble::Other, {}};
    }
    [[nodiscard]] static Failure ofStore(StoreTrouble trouble, const QString &words)
    {
        Failure failure = of(Kind::StoreFailed, words);
        failure.storeTrouble = trouble;
        return failure;
    }

    friend bool operator==(const Failure &, const Failure &) = default;
};

//! A value, or why there is none. Reads return it; what became of a create is an Outcome.
template <typename T> using Result = std::expected<T, Failure>;
