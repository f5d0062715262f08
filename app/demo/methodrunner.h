// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "methodtable.h"

#include <QHash>
#include <QList>

#include <chrono>

namespace demo {

//! An answer that was ordered beforehand.
struct PlannedRefusal {
    Refusal refusal;
    int times = 1; //!< below 0: for ever
    bool isAfterRunning = false; //!< the method runs, and the refusal takes the place of its answer
};

//! Finds a method and runs it, once its scope allows; keeps the accounts per method.
class MethodRunner final {
public:
    explicit MethodRunner(PortalState &portal);

    [[nodiscard]] const Method *find(const QString &name) const { return m_table.find(name); }

    //! \a parameters without the reserved ones but `start`.
    [[nodiscard]] MethodResult run(const Method &method, const PhpArray &parameters,
                                   const QByteArray &receivedBody);

    //! The block `time` of an answer that took from \a startedAt until now.
    [[nodiscard]] PhpArray timeBlock(const QString &method,
                                     std::chrono::system_clock::time_point startedAt) const;

    void plan(const QString &method, PlannedRefusal refusal);
    //! As if \a method had run for so long lately.
    void setOperating(const QString &method, double seconds);
    [[nodiscard]] int callCountOf(const QString &method) const;

private:
    [[nodiscard]] MethodResult runBody(const Method &method, const PhpArray &parameters,
                                       const QByteArray &receivedBody);
    [[nodiscard]] std::optional<PlannedRefusal> takePlanned(const QString &method);

    PortalState &m_portal;
    MethodTable m_table;
    QHash<QString, QList<PlannedRefusal>> m_planned;
    QHash<QString, int> m_callCounts;
    QHash<QString, double> m_operatingSeconds;
};

} // namespace demo
