// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpmessage.h"
#include "leakybucket.h"
#include "methodrunner.h"

#include <optional>

namespace demo {

//! Takes what comes in under /rest/: checks pace, method and webhook, in the portal's order, has
//! the method run and wraps what it says in the portal's envelope.
class RestDesk final {
public:
    RestDesk(PortalState &portal, QString secret, std::optional<LeakyBucket> bucket);

    [[nodiscard]] HttpAnswer answer(const HttpRequest &request);

    [[nodiscard]] MethodRunner &runner() { return m_runner; }
    [[nodiscard]] const MethodRunner &runner() const { return m_runner; }
    [[nodiscard]] const QString &secret() const { return m_secret; }
    void setBucket(const LeakyBucket &bucket) { m_bucket = bucket; }
    //! From now on the webhook is unknown.
    void revokeWebhook() { m_isRevoked = true; }

private:
    [[nodiscard]] MethodResult run(const HttpRequest &request, QString &methodName);
    [[nodiscard]] bool isAuthorised(const QString &user, const QString &secret) const;

    MethodRunner m_runner;
    QString m_secret;
    std::optional<LeakyBucket> m_bucket;
    bool m_isRevoked = false;
};

} // namespace demo
