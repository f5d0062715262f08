// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

//! An HTTP server on loopback for pictures, good ones and others. It keeps the heads of what it is
//! asked.
class PictureServer final : public QObject {
    Q_OBJECT

public:
    PictureServer();

    [[nodiscard]] bool start() { return m_server.listen(QHostAddress::LocalHost); }
    [[nodiscard]] QString address(const QString &path) const;

    //! \a path is answered with \a bytes, head included, and closed then.
    void answer(const QString &path, const QByteArray &bytes);
    //! \a path is answered well with \a picture.
    void give(const QString &path, const QByteArray &picture);
    void redirect(const QString &path, const QString &target);
    //! \a path is answered by \a bytes again and again, until the other side hangs up.
    void pour(const QString &path, const QByteArray &bytes);
    //! \a path is never answered.
    void ignore(const QString &path) { m_answers.remove(path); }

    //! Heads of the requests for \a path.
    [[nodiscard]] QList<QByteArray> heads(const QString &path) const { return m_heads.value(path); }
    [[nodiscard]] qsizetype requestCount(const QString &path) const { return heads(path).size(); }
    //! Of all pictures that were poured.
    [[nodiscard]] qint64 poured() const { return m_poured; }
    [[nodiscard]] int openNow() const { return m_openNow; }
    //! The most that were unanswered at one moment.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

private:
    void read(QTcpSocket &socket);
    void pourInto(QTcpSocket &socket, const QByteArray &bytes);

    QHash<QTcpSocket *, QByteArray> m_unread;
    QHash<QString, QByteArray> m_answers;
    QHash<QString, QByteArray> m_endless;
    QHash<QString, QList<QByteArray>> m_heads;
    qint64 m_poured = 0;
    int m_openNow = 0;
    int m_mostAtOnce = 0;
    QTcpServer m_server; // goes first: its sockets tell of their end
};
