// SPDX-License-Identifier: Apache-2.0
#include "setaside.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

//! "journal-damaged-20260224-140211.sqlite", with a number where that is taken.
QString freePathBeside(const QString &file)
{
    const QFileInfo info(file);
    const QString stem = info.completeBaseName() + "-damaged-"_L1
        + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    const auto path = [&](const QString &number) {
        return info.dir().filePath(stem + number + u'.' + info.suffix());
    };
    QString free = path({});
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = path(u"-%1"_s.arg(number));
    return free;
}

} // namespace

// What has not been copied into the file yet goes first: beside a new, empty file SQLite would take
// it for that one's.
Result<QString> setFileAside(const QString &file)
{
    QString aside = freePathBeside(file);
    for (const auto &suffix : {"-wal"_L1, "-shm"_L1, ""_L1}) {
        QFile part(file + suffix);
        if (part.exists() && !part.rename(aside + suffix))
            return std::unexpected(
                Failure::ofStore(Failure::StoreTrouble::ReadOnly, part.errorString()));
    }
    return aside;
}
