// SPDX-License-Identifier: Apache-2.0
#include "trustedcertificate.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

QSslCertificate shownCertificate(const QNetworkReply &reply, const QList<QSslError> &errors)
{
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    return certificate.isNull() && !errors.isEmpty() ? errors.constFirst().certificate()
                                                     : certificate;
}

bool goOnIfTrusted(QNetworkReply &reply, const QList<QSslError> &errors,
                   const std::optional<CertificateFingerprint> &trusted)
{
    const QSslCertificate shown = shownCertificate(reply, errors);
    if (!trusted || shown.digest(QCryptographicHash::Sha256) != trusted->sha256())
        return false;
    // These errors, which belong to this certificate: Qt goes on ignoring what it is told to when
    // it opens a kept connection anew, without asking us again
    // (QHttpNetworkConnectionChannel, 6.4).
    reply.ignoreSslErrors(errors);
    return true;
}
