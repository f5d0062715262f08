// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secret.h"

#include <QList>
#include <QMutex>
#include <QStringList>
#include <QtGlobal>

#include <deque>

//! Everything that the program and Qt have to tell a log goes through here, and no secret that was
//! named to hide() gets out: neither to stderr, nor into the latest lines, which are kept in memory
//! for a report. Any thread may log.
class RedactedLog final {
public:
    static constexpr size_t keptLines = 1000;

    //! Takes over from Qt's own log. There is one at a time.
    RedactedLog();
    //! Gives back to Qt's own log.
    ~RedactedLog();
    RedactedLog(const RedactedLog &) = delete;
    RedactedLog &operator=(const RedactedLog &) = delete;

    //! No line from now on shows \a secret.
    void hide(const Secret &secret);
    //! \a text without any of the secrets.
    [[nodiscard]] QString redacted(QString text) const;
    //! What the program does is told too, not only what goes wrong.
    static void setDetailed(bool detailed);
    //! The latest, oldest first.
    [[nodiscard]] QStringList recentLines() const;

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void note(const QString &line);

    mutable QMutex m_mutex;
    QList<Secret> m_secrets;
    std::deque<QString> m_lines;
    QtMessageHandler m_before = nullptr;
};
