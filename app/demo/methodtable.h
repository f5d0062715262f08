// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"
#include "parameters.h"
#include "portalstate.h"

#include <QHash>
#include <QStringList>

namespace demo {

class MethodTable;

//! One call on its way through a method.
struct CallContext {
    PortalState &portal;
    const MethodTable &methods;
    const Parameters &parameters;
    //! The reserved parameter `start`: where a page begins, or -1 for "do not count".
    qint64 start = 0;
    //! The request as it was received, for whoever wants to see what a client really sent.
    QByteArray receivedBody = {};
};

using MethodBody = MethodResult (*)(CallContext &call);

struct Method {
    QString name; //!< as documented
    QStringList scopes; //!< one of them is needed; none for the basic methods
    MethodBody body = nullptr;
};

//! The methods by name. The portal lower-cases v1 names, so they are found in any case; v2 names
//! only as they are documented (REST reference, 1.9).
class MethodTable final {
public:
    void add(const QString &name, const QStringList &scopes, MethodBody body);
    [[nodiscard]] const Method *find(const QString &name) const;
    [[nodiscard]] QStringList names() const;

private:
    QHash<QString, Method> m_methods;
};

//! Whether a webhook with \a scopes may call \a method.
[[nodiscard]] bool isWithin(const QStringList &scopes, const Method &method);

//! How \a method takes the names of its parameters.
[[nodiscard]] Parameters::Case parameterCaseOf(const QString &method);

} // namespace demo
