// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

//! What a person needs to see of a server's certificate before they decide about it.
struct CertificateInfo {
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray sha256; //!< Of the certificate in DER form, 32 bytes.
    bool selfSigned = false;

    friend bool operator==(const CertificateInfo &, const CertificateInfo &) = default;
};
