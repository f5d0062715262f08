// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batchcall.h"
#include "portallink.h"

#include <QObject>

//! Asks a portal any number of things in as few calls as it allows: by `batch`, 50 at a time; one
//! by one what cannot travel so, and everything where the portal knows no `batch`. Deleting it
//! stops it.
class BatchReading final : public QObject {
    Q_OBJECT

public:
    BatchReading(const PortalLink &link, QList<BatchCommand> commands, QObject *parent);

    void start();

Q_SIGNALS:
    //! Once, later than start(). A failure is one of the whole: nobody answered.
    void finished(const Result<BatchAnswer> &answer);

private:
    void askNext();
    void askBatch();
    void askOne();
    void takeBatch(const QList<BatchCommand> &asked, const Result<QJsonValue> &result);
    void noteOperating(const QList<BatchCommand> &asked, const QJsonValue &result);
    void takeOne(const QString &key, const Result<QJsonValue> &result);

    const PortalLink m_link;
    QList<BatchCommand> m_together; // still to be asked
    QList<BatchCommand> m_alone;
    BatchAnswer m_answer;
};
