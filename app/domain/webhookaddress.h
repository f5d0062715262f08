// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"
#include "secret.h"

#include <QUrl>

#include <expected>

//! The address of an incoming webhook: "https://{portal}/rest/{userId}/{secret}/". The whole of it
//! is a secret. Source: REST reference, sections 1.1 and 1.3.
class WebhookAddress {
public:
    enum class Mistake {
        Empty,
        NotAnAddress, //!< No URL can be found in the text.
        InsecureScheme, //!< http to something that is not loopback.
        OtherScheme, //!< Neither http nor https.
        NotAWebhook, //!< An address, but without /rest/{number}/{secret}.
        SecretMissing, //!< /rest/{number} and nothing after it.
    };

    //! Takes what people paste: with or without slash, method name or query, in quotes or a whole
    //! curl line. Keeps scheme, host, port, a path prefix before /rest/, the user number and the
    //! secret.
    [[nodiscard]] static std::expected<WebhookAddress, Mistake> parse(const QString &text);

    //! "https://host[:port][/prefix]", without the secret part: safe to show.
    [[nodiscard]] const QUrl &portal() const { return m_portal; }
    //! "host" or "host:port": what a person calls the portal.
    [[nodiscard]] QString hostLabel() const;
    [[nodiscard]] PersonId user() const { return m_user; }
    //! The number and the secret: only `portal` joins them with the portal's URL.
    [[nodiscard]] const Secret &secret() const { return m_secret; }
    //! All of it, as parse() takes it back.
    [[nodiscard]] Secret whole() const;
    //! "https://host/rest/{userId}/***/"
    [[nodiscard]] QString masked() const;
    //! The same webhook of a portal that has been renamed.
    [[nodiscard]] WebhookAddress movedTo(const QUrl &newPortal) const;
    //! The same for the same portal, user and bot, today and after a restart (a name-based UUID of
    //! all three).
    [[nodiscard]] ConnectionId connectionId(BotId bot) const;

    friend bool operator==(const WebhookAddress &, const WebhookAddress &) = default;

private:
    QUrl m_portal;
    PersonId m_user;
    Secret m_secret;
};

//! WebhookAddress::connectionId() where the address itself is not at hand.
[[nodiscard]] ConnectionId connectionIdOf(const QUrl &portal, PersonId user, BotId bot);

//! Whether \a url may be spoken to: https, or http to a loopback address.
[[nodiscard]] bool isAllowedScheme(const QUrl &url);

//! Whether what was asked of \a from may be asked of \a to as well: what is secret on its way must
//! not be read along there.
[[nodiscard]] bool mayLeadTo(const QUrl &from, const QUrl &to);

//! Whether \a to is another server than \a from, by name or by port: then a secret may go there
//! only if the person agrees, and a certificate believed at the one says nothing about the other.
[[nodiscard]] bool isOtherServer(const QUrl &from, const QUrl &to);

//! Whether \a host is this computer itself, by name or by number.
[[nodiscard]] bool isLoopback(const QString &host);
