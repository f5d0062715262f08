// SPDX-License-Identifier: Apache-2.0
#include "redactedlog.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

//! Qt calls a function, not an object.
std::atomic<RedactedLog *> installed{nullptr};

} // namespace

RedactedLog::RedactedLog()
{
    Q_ASSERT(!installed);
    installed = this;
    m_before = qInstallMessageHandler(&RedactedLog::take);
}

RedactedLog::~RedactedLog()
{
    qInstallMessageHandler(m_before);
    installed = nullptr;
}

void RedactedLog::hide(const Secret &secret)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_secrets.contains(secret))
        m_secrets.append(secret);
}

QString RedactedLog::redacted(QString text) const
{
    const QMutexLocker locker(&m_mutex);
    for (const Secret &secret : m_secrets)
        text = secret.redacted(text);
    return text;
}

void RedactedLog::setDetailed(bool detailed)
{
    QLoggingCategory::setFilterRules(detailed ? u"chatwright.*=true"_s : QString());
}

QStringList RedactedLog::recentLines() const
{
    const QMutexLocker locker(&m_mutex);
    return {m_lines.cbegin(), m_lines.cend()};
}

void RedactedLog::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    RedactedLog *log = installed;
    if (!log)
        return;
    // As a whole, since the context may have one in it too.
    const QString line = log->redacted(qFormatLogMessage(type, context, message));
    std::fprintf(stderr, "%s\n", qPrintable(line));
    std::fflush(stderr);
    log->note(line);
}

void RedactedLog::note(const QString &line)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QMutexLocker locker(&m_mutex);
    m_lines.push_back(stamp + u' ' + line);
    if (m_lines.size() > keptLines)
        m_lines.pop_front();
}
