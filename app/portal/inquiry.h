// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "call.h"
#include "failure.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

//! A question to the portal that may take several calls: their parent, and the one who gives the
//! one answer. It ends, with all its calls, when the answer is given, when it is cancelled, or
//! when the context has gone.
template <typename T> class Inquiry final : public QObject {
public:
    using Done = std::function<void(Result<T>)>;

    Inquiry(QObject *context, Done done, QObject *parent)
        : QObject(parent)
        , m_context(context)
        , m_done(std::move(done))
    {
        connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    }

    void answer(Result<T> result)
    {
        deleteLater();
        const Done done = std::exchange(m_done, nullptr);
        if (done && m_context)
            done(std::move(result));
    }

    [[nodiscard]] Call call()
    {
        return Call(this, [this] {
            m_done = nullptr;
            deleteLater();
        });
    }

private:
    const QPointer<QObject> m_context;
    Done m_done;
};
