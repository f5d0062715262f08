// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkRequest>

#include <memory>

class QNetworkAccessManager;

//! The network as we use it: no cookie is kept, nothing is cached, no redirect is followed.
//! Source of the traps: REST reference, section 1.2.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeNetwork(const QUrl &portal);

//! A POST of \a bodySize bytes of JSON to \a url.
[[nodiscard]] QNetworkRequest makeRequest(const QUrl &url, qint64 bodySize);
