// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "portalprofile.h"

#include <functional>

class QObject;
class StorageThread;

//! The file in which connections outlive the program, all but their secrets. Calls return at once;
//! \a done runs later in the caller's thread unless \a context has gone. Work is done in the order
//! of the calls.
class ProfileStore final {
public:
    //! \a file is made when it is first written. \a thread must outlive the store.
    ProfileStore(QString file, StorageThread &thread);

    //! No file gives no profiles. Fails with StoreFailed: Damaged, Newer, or what the disk said.
    void load(QObject *context, std::function<void(Result<PortalProfiles>)> done) const;
    //! In place of what was there: wholly, or not at all.
    void save(const PortalProfiles &profiles, QObject *context,
              std::function<void(Result<void>)> done) const;
    //! Renames a file that cannot be read. Gives its new path.
    void setAside(QObject *context, std::function<void(Result<QString>)> done) const;

private:
    QString m_file;
    StorageThread &m_thread;
};
