// SPDX-License-Identifier: Apache-2.0
#include "datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

//! Who has the lock that could not be taken: on another computer it may have to be removed by hand.
Failure lockedBy(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    Failure failure = Failure::ofStore(Failure::StoreTrouble::Locked, lock.fileName());
    if (!lock.getLockInfo(&process, &host, &program))
        return failure;
    failure.description = u"%1: %2, %3 (%4)"_s.arg(lock.fileName(), host, program).arg(process);
    if (host != QSysInfo::machineHostName())
        failure.host = host;
    return failure;
}

Result<void> makePrivate(const QString &path)
{
    using enum Failure::StoreTrouble;
    if (!QDir().mkpath(path))
        return std::unexpected(Failure::ofStore(QFileInfo::exists(path) ? Other : ReadOnly, path));
    QFile folder(path);
    if (!folder.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return std::unexpected(Failure::ofStore(Other, folder.errorString()));
    return {};
}

} // namespace

Result<DataFolder> DataFolder::open(const QString &path)
{
    if (const Result<void> made = makePrivate(path); !made)
        return std::unexpected(made.error());
    auto lock = std::make_unique<QLockFile>(QDir(path).filePath(u"lock"_s));
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // by age never: only if its holder died
    if (lock->tryLock(std::chrono::milliseconds(0)))
        return DataFolder(path, std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return std::unexpected(lockedBy(*lock));
    return std::unexpected(Failure::ofStore(Failure::StoreTrouble::ReadOnly, path));
}

DataFolder::DataFolder(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

QString DataFolder::filePath(const QString &name) const
{
    return QDir(m_path).filePath(name);
}
