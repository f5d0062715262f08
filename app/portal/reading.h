// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "portallink.h"

#include <QJsonObject>
#include <QObject>

class Ticket;
struct RawAnswer;

//! One call that only reads: waits for its turn, and is asked again after a limit answer, or when
//! a kept connection turned out to be closed. Deleting it stops it.
class Reading final : public QObject {
    Q_OBJECT

public:
    Reading(const PortalLink &link, QString method, QJsonObject parameters, QObject *parent);

    //! Of a `batch`: the method that does the work in it. Its time is what the portal counts, so it
    //! has to wait where that one has to.
    void paceAs(const QString &method) { m_pacedAs = method; }
    void start();

Q_SIGNALS:
    //! Once, later than start().
    void finished(const Result<QJsonValue> &result);

private:
    void ask(Ticket ticket);
    void judge(const RawAnswer &answer);
    [[nodiscard]] bool isWorthRepeating(const Failure &failure);

    const PortalLink m_link;
    const QString m_method;
    const QJsonObject m_parameters;
    QString m_pacedAs;
    int m_repeatsAfterLimit = 0;
    int m_repeatsAfterLoss = 0;
};
