// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificatefingerprint.h"

#include <QList>

#include <optional>

class QNetworkReply;
class QSslCertificate;
class QSslError;

//! What the other side of \a reply shows, while it tells of \a errors.
[[nodiscard]] QSslCertificate shownCertificate(const QNetworkReply &reply,
                                               const QList<QSslError> &errors);

//! Goes on in spite of \a errors if the certificate is the one that the person trusts, and says
//! whether it does.
[[nodiscard]] bool goOnIfTrusted(QNetworkReply &reply, const QList<QSslError> &errors,
                                 const std::optional<CertificateFingerprint> &trusted);
