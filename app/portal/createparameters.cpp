// SPDX-License-Identifier: Apache-2.0
#include "createparameters.h"

#include "wirenames.h"
#include "wirevalues.h"

using namespace Qt::StringLiterals;

namespace {

void addText(QList<Parameter> &parameters, QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        parameters.append({name, text});
}

} // namespace

QList<Parameter> createParameters(const ChatRequest &request, const std::optional<EntityPair> &pair,
                                  const Secret &clientId)
{
    QList<Parameter> parameters{{"TYPE"_L1, wireName(request.type())}};
    addText(parameters, "TITLE"_L1, request.title());
    addText(parameters, "DESCRIPTION"_L1, request.description());
    if (const auto color = request.color())
        parameters.append({"COLOR"_L1, wireName(*color)});
    addText(parameters, "MESSAGE"_L1, request.message());
    parameters.append({"USERS"_L1, numbersOf(request.users())});
    if (const auto &avatar = request.avatar())
        parameters.append({"AVATAR"_L1, QString::fromLatin1(avatar->encoded.toBase64())});
    if (pair) {
        parameters.append({"ENTITY_TYPE"_L1, pair->type});
        parameters.append({"ENTITY_ID"_L1, pair->id});
    }
    if (const auto owner = request.owner())
        parameters.append({"OWNER_ID"_L1, owner->value()});
    parameters.append({"BOT_ID"_L1, request.bot().value()});
    parameters.append({"CLIENT_ID"_L1, clientId.reveal()});
    return parameters;
}
