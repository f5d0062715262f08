// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

//! The one thread in which everything of the disk happens, in the order it was asked: a
//! QSqlDatabase may be used in the thread that opened it only. Ends after the work that was begun.
class StorageThread final {
public:
    StorageThread();
    ~StorageThread() = default; // waits for what was begun, as the pool does
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    //! Runs \a work there, then \a done here unless \a context has gone. Here is the thread that
    //! made this object: \a context lives in it, and nobody else may call.
    void run(std::function<void()> work, QObject *context, std::function<void()> done);
    //! Waits until everything asked so far is done.
    void waitForDone();

private:
    QObject m_home; // outlives the pool; what was not delivered by then is dropped with it
    QThreadPool m_pool;
};
