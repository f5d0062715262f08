// SPDX-License-Identifier: Apache-2.0
#include "batchreading.h"

#include "pacer.h"
#include "reading.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace {

bool isUnknownMethod(const Failure &failure)
{
    return failure.kind == Failure::Kind::PortalRefused
        && failure.code.compare("ERROR_METHOD_NOT_FOUND"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

BatchReading::BatchReading(const PortalLink &link, QList<BatchCommand> commands, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    for (BatchCommand &command : commands)
        (isBatchable(command) ? m_together : m_alone).append(std::move(command));
}

void BatchReading::start()
{
    QMetaObject::invokeMethod(this, &BatchReading::askNext, Qt::QueuedConnection);
}

void BatchReading::askNext()
{
    if (!m_together.isEmpty())
        askBatch();
    else if (!m_alone.isEmpty())
        askOne();
    else
        Q_EMIT finished(m_answer);
}

void BatchReading::askBatch()
{
    const QList<BatchCommand> asked =
        m_together.first(std::min(maxBatchCommands, m_together.size()));
    auto *reading = new Reading(m_link, u"batch"_s, batchParameters(asked), this);
    reading->paceAs(asked.constFirst().method);
    connect(reading, &Reading::finished, this,
            [this, reading, asked](const Result<QJsonValue> &result) {
                reading->deleteLater();
                takeBatch(asked, result);
            });
    reading->start();
}

void BatchReading::takeBatch(const QList<BatchCommand> &asked, const Result<QJsonValue> &result)
{
    if (!result && isUnknownMethod(result.error())) {
        m_alone = std::exchange(m_together, {}) + m_alone;
        return askNext();
    }
    if (!result) {
        Q_EMIT finished(std::unexpected(result.error()));
        return;
    }
    noteOperating(asked, *result);
    m_together.remove(0, asked.size());
    m_answer.insert(readBatch(*result, asked, m_link.access.webhook.hostLabel(),
                              {m_link.access.webhook.secret(), m_link.access.clientId}));
    askNext();
}

void BatchReading::noteOperating(const QList<BatchCommand> &asked, const QJsonValue &result)
{
    const auto times = operatingTimes(result, asked);
    for (auto time = times.cbegin(); time != times.cend(); ++time)
        m_link.pacer.noteOperating(time.key(), time.value());
}

void BatchReading::askOne()
{
    const BatchCommand command = m_alone.takeFirst();
    auto *reading = new Reading(m_link, command.method, singleParameters(command), this);
    connect(reading, &Reading::finished, this,
            [this, reading, key = command.key](const Result<QJsonValue> &result) {
                reading->deleteLater();
                takeOne(key, result);
            });
    reading->start();
}

void BatchReading::takeOne(const QString &key, const Result<QJsonValue> &result)
{
    // What the portal refuses is an answer to this command; anything else concerns them all.
    if (!result && result.error().kind != Failure::Kind::PortalRefused) {
        Q_EMIT finished(std::unexpected(result.error()));
        return;
    }
    m_answer.insert(key, result);
    askNext();
}
