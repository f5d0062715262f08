// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificatefingerprint.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
struct PortalAccess;

//! The ways on which the pictures of a portal's people are fetched: the portal's own one, and one
//! through the system's settings for whatever else a portal names.
class PictureNetwork final {
public:
    explicit PictureNetwork(const PortalAccess &access);
    ~PictureNetwork();

    //! "https://host[:port][/prefix]"
    [[nodiscard]] const QUrl &portal() const { return m_portal; }
    //! Whether a picture may be fetched from \a address: https; http where the portal itself is on
    //! this computer, and from this computer only; never with a name and a password in it.
    [[nodiscard]] bool mayFetch(const QUrl &address) const;
    //! Nothing is sent but the address.
    [[nodiscard]] QNetworkReply *get(const QUrl &address) const;
    //! What alone is believed where \a address is the portal's.
    [[nodiscard]] std::optional<CertificateFingerprint> trustedFor(const QUrl &address) const;

private:
    [[nodiscard]] bool isPortals(const QUrl &address) const;

    QUrl m_portal;
    std::optional<CertificateFingerprint> m_trusted;
    std::unique_ptr<QNetworkAccessManager> m_own;
    std::unique_ptr<QNetworkAccessManager> m_others;
};

//! Fetches one picture by GET, within limits of size, time and redirects. It says nothing of why
//! there is none: initials stand for it then.
class PictureDownload final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 maxBytes = 262'144;
    static constexpr int maxRedirects = 3;

    //! \a network must outlive it; \a longest is for the whole, redirects included.
    PictureDownload(const PictureNetwork &network, const QUrl &address,
                    std::chrono::milliseconds longest, QObject *parent);
    ~PictureDownload() override;

    //! Begins when control returns to the event loop.
    void start();

Q_SIGNALS:
    //! Once. Empty: there is none to be had.
    void finished(const QByteArray &picture);

private:
    void begin();
    void fetch(const QUrl &address);
    void noteHeaders();
    void readAvailable();
    void noteEnd();
    void end(const QByteArray &picture = {});
    void release();

    const PictureNetwork &m_network;
    QUrl m_address;
    QPointer<QNetworkReply> m_reply;
    QTimer m_timer;
    QByteArray m_picture;
    int m_redirects = 0;
    bool m_hasEnded = false;
};
