// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answerreader.h"
#include "portallink.h"

#include <QJsonObject>
#include <QObject>

class Ticket;

//! One call that must not be repeated: waits for its turn and is sent once, over a fresh connection
//! (see Exchange). Its parent deletes it; it judges nothing.
class OneTimeCall final : public QObject {
    Q_OBJECT

public:
    OneTimeCall(const PortalLink &link, QString method, QJsonObject parameters, QObject *parent);

    void start();

Q_SIGNALS:
    //! Once, later than start().
    void finished(const RawAnswer &answer, const AnswerJson &json);

private:
    void send(Ticket ticket);

    const PortalLink m_link;
    const QString m_method;
    const QJsonObject m_parameters;
};
