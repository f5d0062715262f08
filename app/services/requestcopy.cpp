// SPDX-License-Identifier: Apache-2.0
#include "requestcopy.h"

#include "requestcode.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownPictureLength = 24;

QList<Parameter> withShortPicture(QList<Parameter> parameters)
{
    for (Parameter &parameter : parameters) {
        if (parameter.name == "AVATAR"_L1)
            parameter.value = parameter.value.toString().left(shownPictureLength) + u'…';
    }
    return parameters;
}

} // namespace

RequestCopy RequestCopy::of(const ChatRequest &request, const Connection &connection, CodeForm form)
{
    const Secret noClientId(u"YOUR_CLIENT_ID"_s);
    const QList<Parameter> parameters = createParameters(request, request.ownPair(), noClientId);
    const CodeTarget target{connection.portal, connection.sender.me.id};
    return {.whole = requestCode(form, parameters, target),
            .shown = requestCode(form, withShortPicture(parameters), target)};
}
