// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"

#include <QLockFile>
#include <QString>

#include <memory>

//! The folder that holds the journal. Readable by its owner only (0700) and locked as long as the
//! object lives, so that a second program, or another computer with the same home, cannot keep it
//! too.
class DataFolder final {
public:
    //! Makes \a path where it is missing, and takes the lock. Fails with StoreFailed and the
    //! system's or the lock holder's words.
    [[nodiscard]] static Result<DataFolder> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString &name) const;

private:
    DataFolder(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};
