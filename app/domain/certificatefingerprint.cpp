// SPDX-License-Identifier: Apache-2.0
#include "certificatefingerprint.h"

namespace {

constexpr qsizetype sha256Bytes = 32;

} // namespace

std::optional<CertificateFingerprint> CertificateFingerprint::of(const QByteArray &sha256)
{
    if (sha256.size() != sha256Bytes)
        return std::nullopt;
    return CertificateFingerprint(sha256);
}

QString CertificateFingerprint::text() const
{
    return QString::fromLatin1(m_sha256.toHex(':').toUpper());
}

QString CertificateFingerprint::textInTwoLines() const
{
    const QString whole = text();
    const qsizetype half = (whole.size() + 1) / 2;
    return whole.left(half) + u'\n' + whole.mid(half);
}
