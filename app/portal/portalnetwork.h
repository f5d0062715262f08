// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portalaccess.h"

#include <QNetworkRequest>

#include <memory>

class QNetworkAccessManager;

//! The network as we use it: no cookie is kept, nothing is cached, no redirect is followed. Goes
//! through the proxy of \a access, else the system's.
//! Source of the traps: REST reference, section 1.2.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeNetwork(const PortalAccess &access);

//! A POST of \a bodySize bytes of JSON to \a url.
[[nodiscard]] QNetworkRequest makeRequest(const QUrl &url, qint64 bodySize);

//! A GET of the picture at \a url, with nothing in it that tells who asks.
[[nodiscard]] QNetworkRequest makePictureRequest(const QUrl &url);

//! Makes every certificate fail the system's own test, so that another one can decide.
void believeNobody(QNetworkRequest &request);
