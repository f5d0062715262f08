// SPDX-License-Identifier: Apache-2.0
#include "requestcopy.h"

#include "requestcode.h"

#include <utility>

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

QList<Parameter> parametersOf(const ChatRequest &request)
{
    return createParameters(request, request.ownPair(), Secret(u"YOUR_CLIENT_ID"_s));
}

CodeTarget targetOf(const Connection &connection)
{
    return {connection.portal, connection.sender.me.id};
}

} // namespace

RequestCopy::RequestCopy(ChatRequest request, Connection connection, CodeForm form)
    : m_request(std::move(request))
    , m_connection(std::move(connection))
    , m_form(form)
{
}

QString RequestCopy::whole() const
{
    return requestCode(m_form, parametersOf(m_request), targetOf(m_connection));
}

QString RequestCopy::shown() const
{
    return requestCode(m_form, withShortPicture(parametersOf(m_request)), targetOf(m_connection));
}
