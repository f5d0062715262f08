// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answerreader.h"
#include "patience.h"
#include "portalaccess.h"
#include "sendstage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class OneTimeBody;
class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

//! One POST to a portal and all that comes back of it: sent once, timed by our own timers, its
//! answer limited in size. It judges nothing.
class Exchange final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 maxAnswerBytes = 16'000'000;

    struct Order {
        QString method;
        QByteArray body; //!< JSON, not empty.
    };

    //! Over a connection that \a network may have kept open; without one, over a fresh connection:
    //! a portal that closes a kept one just as we write leaves us not knowing what became of it.
    Exchange(const PortalAccess &access, Order order, const Patience &patience,
             QNetworkAccessManager *network, QObject *parent);
    ~Exchange() override;

    //! Begins when control returns to the event loop.
    void start();
    //! Ends it; finished() still follows.
    void cancel();

Q_SIGNALS:
    void staged(const SendStage &stage);
    //! Once, never from within start() or cancel().
    void finished(const RawAnswer &answer);

private:
    void begin();
    void watchReply();
    void noteYielded(qint64 bytes);
    void noteCertificate(const QList<QSslError> &errors);
    void noteAnnouncedSize();
    void readAvailable();
    void noteTimeout();
    void end(RawAnswer::Ending ending);
    void noteHeaders();
    void release();

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] RawAnswer::Ending endingOfHandshake() const;
    [[nodiscard]] RawAnswer::Ending endingOfReply() const;

    const Order m_order;
    const std::optional<CertificateFingerprint> m_trusted;
    const Patience m_patience;
    std::unique_ptr<QNetworkAccessManager> m_ownNetwork;
    QNetworkAccessManager &m_network;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneTimeBody> m_body;
    QTimer m_timer;
    RawAnswer m_answer;
    bool m_begun = false;
    bool m_ended = false;
};
