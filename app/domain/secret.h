// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>

//! A text that must not be seen: a webhook address, a CLIENT_ID, a token. It has no conversion, no
//! stream operator and no JSON form; whoever needs the text says reveal(), which is easy to search
//! for.
class Secret {
public:
    Secret() = default;
    explicit Secret(QString text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    //! The text itself. Only `portal` (to send it) and `storage` (to hand it to the keychain) have
    //! a reason to call.
    [[nodiscard]] const QString &reveal() const { return m_text; }
    //! \a text with every occurrence of the secret, plain, percent-encoded, escaped as in JSON or
    //! in Base64, replaced by "***".
    [[nodiscard]] QString redacted(const QString &text) const;

    friend bool operator==(const Secret &a, const Secret &b) { return a.m_text == b.m_text; }

private:
    QString m_text;
    //! Every way in which it may be spelt. Compiled when it is first needed, once for all copies.
    QRegularExpression m_spellings;
};
