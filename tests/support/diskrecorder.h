// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

//! One thing that SQLite asked of the disk.
struct DiskStep {
    enum class Kind { Write, Truncate, Sync, Remove };

    Kind kind = Kind::Write;
    QString file; //!< Its path.
    qint64 offset = 0; //!< Write: where; Truncate: the new size.
    QByteArray bytes = {};
};

//! Notes what SQLite asks of the disk, in its order, and lets it happen. Everything that is opened
//! while this lives goes through it, so there can be one only, and files must be closed before it
//! goes. Source: sqlite.org/vfs.html (2026).
class DiskRecorder final {
public:
    DiskRecorder();
    ~DiskRecorder();
    DiskRecorder(const DiskRecorder &) = delete;
    DiskRecorder &operator=(const DiskRecorder &) = delete;

    [[nodiscard]] const QList<DiskStep> &steps() const { return m_steps; }
    void note(const DiskStep &step) { m_steps.append(step); }

private:
    QList<DiskStep> m_steps;
};

//! What a power cut leaves on the disk.
class DiskImage final {
public:
    //! Which of the writes that no sync has confirmed have reached the disk.
    enum class Luck {
        All,
        LastTorn, //!< All, but of the last one only the first half.
        None,
        LastOnly, //!< Disks write in an order of their own.
    };

    //! After the first \a count of \a steps.
    DiskImage(const QList<DiskStep> &steps, qsizetype count, Luck luck);

    //! Contents by path.
    [[nodiscard]] const QHash<QString, QByteArray> &files() const { return m_files; }

private:
    void apply(const DiskStep &step);

    QHash<QString, QByteArray> m_files;
};
