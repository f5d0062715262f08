// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include "hostlabel.h"

using namespace Qt::StringLiterals;

QString Connection::hostLabel() const
{
    return hostLabelOf(portal);
}

QUrl Connection::chatLink(ChatId chat) const
{
    return ::chatLink(portal, chat);
}

QUrl chatLink(const QUrl &portal, ChatId chat)
{
    QUrl link =
        portal.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    QString prefix = link.path();
    if (prefix == "/"_L1)
        prefix.clear();
    link.setPath(prefix + "/online/"_L1);
    link.setQuery("IM_DIALOG=chat"_L1 + QString::number(chat.value()));
    return link;
}
