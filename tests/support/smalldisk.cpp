// SPDX-License-Identifier: Apache-2.0
#include "smalldisk.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>

#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>

namespace {

//! In a world of our own, so that nothing is left mounted whatever becomes of the test.
bool mountSmall(const QByteArray &path)
{
    return unshare(CLONE_NEWNS) == 0
        && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("tmpfs", path.constData(), "tmpfs", 0, "size=2m") == 0;
}

qint64 freeBytes(const QByteArray &path)
{
    struct statvfs disk{};
    return statvfs(path.constData(), &disk) == 0 ? qint64(disk.f_bavail * disk.f_bsize) : 0;
}

} // namespace

SmallDisk::SmallDisk()
    : m_mounted(mountSmall(QFile::encodeName(m_folder.path())))
{
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_before);
}

SmallDisk::~SmallDisk()
{
    makeRoom();
    if (m_mounted)
        umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallDisk::leave(qint64 bytes)
{
    if (m_mounted)
        return fillUpTo(bytes);
    qint64 largest = 0;
    const QFileInfoList files = QDir(m_folder.path()).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        largest = std::max(largest, file.size());
    const rlimit narrow{rlim_t(largest + bytes), m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &narrow);
}

void SmallDisk::makeRoom()
{
    QFile::remove(filePath(QStringLiteral("ballast")));
    setrlimit(RLIMIT_FSIZE, &m_before);
}

void SmallDisk::fillUpTo(qint64 bytes) const
{
    const QByteArray path = QFile::encodeName(m_folder.path());
    QFile ballast(filePath(QStringLiteral("ballast")));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    while (freeBytes(path) > bytes && ballast.write(QByteArray(4096, 'b')) == 4096) { }
}
