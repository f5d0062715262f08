// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

//! Keeps the program to one window per person. Who keeps the data folder listens as soon as there
//! is a window to bring to the front; a later start asks for that, and ends.
//!
//! The folder's lock decides who is first, so a socket that a crash has left means nothing.
class Instance final : public QObject {
    Q_OBJECT

public:
    //! What a later start waits for the keeper's answer; one that hangs gives none.
    static constexpr std::chrono::milliseconds patience{3000};

    explicit Instance(const QString &dataPath, QObject *parent = nullptr);

    //! For the keeper: listens for later starts.
    void listen();
    //! For a later start: true when the keeper has come to the front; false when there is none on
    //! this computer, or it does not answer. Blocks up to patience.
    [[nodiscard]] bool raiseKeeper() const;

Q_SIGNALS:
    //! A person started the program again. \a token lets a Wayland compositor give us the focus;
    //! empty on other platforms.
    void raiseWanted(const QByteArray &token);

private:
    void greet();
    void answer(QLocalSocket *later);

    QString m_name;
    QLocalServer m_server;
};
