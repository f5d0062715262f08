// SPDX-License-Identifier: Apache-2.0
#include "storagethread.h"

#include <QPointer>
#include <QSemaphore>

StorageThread::StorageThread()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the same thread always: it owns the database connection
}

void StorageThread::run(std::function<void()> work, QObject *context, std::function<void()> done)
{
    m_pool.start([this, work = std::move(work), context = QPointer<QObject>(context),
                  done = std::move(done)] {
        work();
        const auto deliver = [context, done] {
            if (context)
                done();
        };
        QMetaObject::invokeMethod(&m_home, deliver, Qt::QueuedConnection);
    });
}

void StorageThread::waitForDone()
{
    // QThreadPool::waitForDone() would end the thread, and the next work would begin in another.
    QSemaphore done;
    m_pool.start([&done] { done.release(); });
    done.acquire();
}
