// SPDX-License-Identifier: Apache-2.0
#include "hostlabel.h"

QString hostLabelOf(const QUrl &portal)
{
    QString host = portal.host();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return portal.port() < 0 ? host : host + u':' + QString::number(portal.port());
}
