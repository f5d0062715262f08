// SPDX-License-Identifier: Apache-2.0
#include "createbody.h"

#include "createparameters.h"

#include <QJsonDocument>
#include <QJsonObject>

QByteArray createBody(const ChatRequest &request, const EntityPair &pair, const Secret &clientId)
{
    QJsonObject body;
    const QList<Parameter> parameters = createParameters(request, pair, clientId);
    for (const Parameter &parameter : parameters)
        body.insert(parameter.name, parameter.value);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}
