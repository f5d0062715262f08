// SPDX-License-Identifier: Apache-2.0
#include "diskrecorder.h"

#include <QSet>
#include <QtGlobal>

#include <sqlite3.h>

#include <algorithm>

namespace {

DiskRecorder *recorder = nullptr;
sqlite3_vfs *beneath = nullptr; // SQLite's own way to the disk
sqlite3_vfs recording{};

//! SQLite allots its size, and the system's own behind it.
struct RecordedFile {
    sqlite3_file base;
    const char *path; // SQLite keeps it as long as the file is open; null: one without a name
};

sqlite3_file *own(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<RecordedFile *>(file) + 1);
}

void note(sqlite3_file *file, DiskStep::Kind kind, qint64 offset = 0, const QByteArray &bytes = {})
{
    if (const char *path = reinterpret_cast<RecordedFile *>(file)->path)
        recorder->note({kind, QString::fromUtf8(path), offset, bytes});
}

int closeFile(sqlite3_file *file)
{
    return own(file)->pMethods->xClose(own(file));
}

int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    return own(file)->pMethods->xRead(own(file), into, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    note(file, DiskStep::Kind::Write, offset, QByteArray(static_cast<const char *>(bytes), size));
    return own(file)->pMethods->xWrite(own(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    note(file, DiskStep::Kind::Truncate, size);
    return own(file)->pMethods->xTruncate(own(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    const int result = own(file)->pMethods->xSync(own(file), flags);
    note(file, DiskStep::Kind::Sync);
    return result;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return own(file)->pMethods->xFileSize(own(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return own(file)->pMethods->xLock(own(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return own(file)->pMethods->xUnlock(own(file), lock);
}

int checkReservedLock(sqlite3_file *file, int *locked)
{
    return own(file)->pMethods->xCheckReservedLock(own(file), locked);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return own(file)->pMethods->xFileControl(own(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return own(file)->pMethods->xSectorSize(own(file));
}

int characteristics(sqlite3_file *file)
{
    return own(file)->pMethods->xDeviceCharacteristics(own(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return own(file)->pMethods->xShmMap(own(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return own(file)->pMethods->xShmLock(own(file), offset, count, flags);
}

void orderShared(sqlite3_file *file)
{
    own(file)->pMethods->xShmBarrier(own(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return own(file)->pMethods->xShmUnmap(own(file), remove);
}

// Version 2: with shared memory, without mapping the file itself, which nobody could record.
constexpr sqlite3_io_methods methods = {
    2,           closeFile,   readFile,        writeFile,  truncateFile,
    syncFile,    fileSize,    lockFile,        unlockFile, checkReservedLock,
    controlFile, sectorSize,  characteristics, mapShared,  lockShared,
    orderShared, unmapShared, nullptr,         nullptr,
};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *opened)
{
    file->pMethods = nullptr;
    const int result = beneath->xOpen(beneath, path, own(file), flags, opened);
    if (result == SQLITE_OK) {
        file->pMethods = &methods;
        reinterpret_cast<RecordedFile *>(file)->path = path;
    }
    return result;
}

int removeFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    const int result = beneath->xDelete(beneath, path, syncFolder);
    if (result == SQLITE_OK)
        recorder->note({DiskStep::Kind::Remove, QString::fromUtf8(path)});
    return result;
}

//! Which of the first \a count steps a sync of their file has confirmed.
QList<bool> confirmed(const QList<DiskStep> &steps, qsizetype count)
{
    QList<bool> sure(count, false);
    QSet<QString> synced;
    for (qsizetype at = count - 1; at >= 0; --at) {
        const DiskStep &step = steps.at(at);
        if (step.kind == DiskStep::Kind::Sync)
            synced.insert(step.file);
        sure[at] = step.kind == DiskStep::Kind::Remove || synced.contains(step.file);
    }
    return sure;
}

} // namespace

DiskRecorder::DiskRecorder()
{
    Q_ASSERT(!recorder);
    recorder = this;
    beneath = sqlite3_vfs_find(nullptr);
    recording = *beneath;
    recording.zName = "recording";
    recording.szOsFile = int(sizeof(RecordedFile)) + beneath->szOsFile;
    recording.xOpen = openFile;
    recording.xDelete = removeFile;
    sqlite3_vfs_register(&recording, 1);
}

DiskRecorder::~DiskRecorder()
{
    sqlite3_vfs_unregister(&recording);
    sqlite3_vfs_register(beneath, 1);
    recorder = nullptr;
}

DiskImage::DiskImage(const QList<DiskStep> &steps, qsizetype count, Luck luck)
{
    const QList<bool> sure = confirmed(steps, count);
    for (qsizetype at = 0; at < count; ++at) {
        const bool last = at == count - 1;
        DiskStep step = steps.at(at);
        if (luck == Luck::LastTorn && last && !sure.at(at))
            step.bytes.truncate(step.bytes.size() / 2);
        if (sure.at(at) || luck == Luck::All || luck == Luck::LastTorn
            || (luck == Luck::LastOnly && last))
            apply(step);
    }
}

void DiskImage::apply(const DiskStep &step)
{
    if (step.kind == DiskStep::Kind::Remove) {
        m_files.remove(step.file);
        return;
    }
    QByteArray &contents = m_files[step.file];
    if (step.kind == DiskStep::Kind::Truncate) {
        contents.resize(step.offset);
    } else if (step.kind == DiskStep::Kind::Write) {
        const qsizetype end = step.offset + step.bytes.size();
        if (contents.size() < end)
            contents.append(QByteArray(end - contents.size(), '\0'));
        contents.replace(step.offset, step.bytes.size(), step.bytes);
    }
}
