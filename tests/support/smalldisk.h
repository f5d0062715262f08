// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include <sys/resource.h>

//! A folder on a disk that can be filled up to the last few bytes. Where the test may mount one it
//! is a real file system of its own, seen by this program only; else a limit on the size of files,
//! which fails with other words at the same places.
class SmallDisk final {
public:
    SmallDisk();
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    //! A file system, not just a limit.
    [[nodiscard]] bool isReal() const { return m_mounted; }
    //! From now on about so many more bytes can be written.
    void leave(qint64 bytes);
    //! There is room again.
    void makeRoom();

private:
    void fillUpTo(qint64 bytes) const;

    QTemporaryDir m_folder;
    bool m_mounted = false;
    rlimit m_before{};
};
