// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThreadPool>

#include <functional>

class QObject;

//! The one thread in which everything of the disk happens, in the order it was asked: a
//! QSqlDatabase may be used in the thread that opened it only. Ends after the work that was begun.
class StorageThread final {
public:
    StorageThread();
    ~StorageThread();
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    //! Runs \a work there, then \a done in \a context's thread unless \a context has gone.
    void run(std::function<void()> work, QObject *context, std::function<void()> done);
    //! Waits until everything asked so far is done.
    void waitForDone();

private:
    QThreadPool m_pool;
};
