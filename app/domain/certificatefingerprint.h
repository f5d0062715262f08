// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

//! The SHA-256 of one certificate in DER form. There is none that is empty or of another length.
class CertificateFingerprint {
public:
    //! Nothing unless \a sha256 is 32 bytes long.
    [[nodiscard]] static std::optional<CertificateFingerprint> of(const QByteArray &sha256);

    [[nodiscard]] const QByteArray &sha256() const { return m_sha256; }
    //! As people compare it: "3A:F0:…"
    [[nodiscard]] QString text() const;
    //! The same, since nobody compares 95 characters in one line.
    [[nodiscard]] QString textInTwoLines() const;

    friend bool operator==(const CertificateFingerprint &,
                           const CertificateFingerprint &) = default;

private:
    explicit CertificateFingerprint(const QByteArray &sha256)
        : m_sha256(sha256)
    {
    }

    QByteArray m_sha256;
};
