// SPDX-License-Identifier: Apache-2.0
#include "clientidfile.h"

#include "connections.h"
#include "portalsecrets.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const Connection &connection, const Secret &clientId)
{
    const Bot &bot = connection.sender.bot;
    return u"Keep this secret.\nPortal: %1\nBot: %2 (%3)\nCLIENT_ID: %4\n"_s
        .arg(connection.portal.toString(), QString(bot.name).simplified(),
             QString::number(bot.id.value()), clientId.reveal())
        .toUtf8();
}

} // namespace

std::expected<void, QString> writeClientIdFile(const QString &path, const Connections &connections,
                                               ConnectionId id)
{
    const Connection *connection = connections.find(id);
    const auto secrets = connections.secrets(id);
    if (!connection || !secrets)
        return std::unexpected(QString());
    const QByteArray text = contents(*connection, secrets->clientId);
    QSaveFile file(path);
    // Before a byte of it is on the disk.
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(text) == text.size() && file.commit())
        return {};
    return std::unexpected(file.errorString());
}
