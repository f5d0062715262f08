// SPDX-License-Identifier: Apache-2.0
#include "probewords.h"

#include "hostlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! Source: REST reference, section 6 (user.search and user.get work with any of the user scopes).
bool hasUserScope(const ProbeReport &report)
{
    return std::any_of(report.scopes.cbegin(), report.scopes.cend(), [](const QString &scope) {
        return scope == "user"_L1 || scope.startsWith("user_"_L1);
    });
}

} // namespace

QString ProbeWords::works(const ProbeReport &report)
{
    const QString person = report.me.name.isEmpty()
        ? tr("person %1", "@info number in the portal").arg(report.me.id.value())
        : report.me.name;
    return report.canCreateChats && !report.bots.isEmpty()
        ? tr("The connection works. You act as %1 in %2.", "@info person, portal")
              .arg(person, hostLabelOf(report.portal))
        : tr("The portal answers. You act as %1 in %2.", "@info person, portal")
              .arg(person, hostLabelOf(report.portal));
}

QStringList ProbeWords::missing(const ProbeReport &report)
{
    QStringList sentences;
    if (!report.hasScope(u"imbot"_s))
        sentences += tr("The webhook lacks the scope “imbot”, so it cannot create chats. Add it in "
                        "the webhook’s settings.",
                        "@info");
    else if (!report.canCreateChats)
        sentences += tr("The portal does not offer the method imbot.chat.add, so chats cannot be "
                        "created.",
                        "@info");
    else if (report.bots.isEmpty())
        sentences +=
            tr("The portal has no bot that this webhook may use. Register one first.", "@info");
    if (!report.hasScope(u"im"_s))
        sentences += hasUserScope(report)
            ? tr("Without the scope “im” people are searched in the staff directory only.", "@info")
            : tr("Without the scopes “im” and “user” people cannot be searched for.", "@info");
    return sentences;
}
