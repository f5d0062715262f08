// SPDX-License-Identifier: Apache-2.0
#include "instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char raised[] = "raised\n";
//! The lock is taken before its holder has a window; it listens once that is there.
constexpr auto untilHolderListens = 3s;
constexpr auto betweenTries = 20ms;
constexpr qint64 longestToken = 1024;

//! A socket's path must be short (108 bytes), a data folder's need not be. The folder of the
//! runtime belongs to one person on one computer.
QString socketFor(const QString &dataPath)
{
    const QByteArray digest = QCryptographicHash::hash(QDir(dataPath).canonicalPath().toUtf8(),
                                                       QCryptographicHash::Sha256);
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return runtime.filePath("chatwright-"_L1 + QLatin1String(digest.toHex().first(16)));
}

bool connectTo(QLocalSocket &keeper, const QString &name)
{
    const QDeadlineTimer deadline(untilHolderListens);
    while (!deadline.hasExpired()) {
        keeper.connectToServer(name);
        if (keeper.waitForConnected())
            return true;
        QThread::msleep(std::chrono::milliseconds(betweenTries).count());
    }
    return false;
}

} // namespace

Instance::Instance(const QString &dataPath, QObject *parent)
    : QObject(parent)
    , m_name(socketFor(dataPath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::greet);
}

// Should it fail, a later start says in words that the program is running already.
void Instance::listen()
{
    QLocalServer::removeServer(m_name); // left by one that died: the lock is ours
    m_server.listen(m_name);
}

bool Instance::raiseKeeper() const
{
    QLocalSocket keeper;
    if (!connectTo(keeper, m_name))
        return false;
    keeper.write(qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    const QDeadlineTimer deadline(patience);
    while (!keeper.canReadLine() && keeper.waitForReadyRead(int(deadline.remainingTime()))) { }
    return keeper.readLine() == raised;
}

void Instance::greet()
{
    while (QLocalSocket *later = m_server.nextPendingConnection()) {
        connect(later, &QLocalSocket::disconnected, later, &QObject::deleteLater);
        connect(later, &QLocalSocket::readyRead, this, [this, later] { answer(later); });
        answer(later); // it may have been quicker than the connection above
    }
}

void Instance::answer(QLocalSocket *later)
{
    if (!later->canReadLine()) {
        if (later->bytesAvailable() > longestToken)
            later->abort();
        return;
    }
    Q_EMIT raiseWanted(later->readLine(longestToken).trimmed());
    later->write(raised);
    later->disconnectFromServer();
}
