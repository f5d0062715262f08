// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instant.h"

#include <QHash>
#include <QString>

#include <optional>

//! How long each method has run in the portal's last ten minutes, as its answers tell, and when it
//! may be called again; other methods go on. Values and rules only.
//! Source: REST reference, sections 8.1 and 8.3.
class MethodTime {
public:
    //! \a method is called at \a now.
    void take(const QString &method, Instant now);
    //! An answer said that \a method has run for so long in all.
    void note(const QString &method, std::chrono::milliseconds operating);
    //! The portal refused \a method because of its time, for so long.
    void refuse(const QString &method, std::chrono::milliseconds wait, Instant now);
    [[nodiscard]] bool isRefusedAt(const QString &method, Instant now) const;
    //! When \a method may be called next; \a now if at once.
    [[nodiscard]] Instant nextFree(const QString &method, Instant now) const;

private:
    struct Use {
        std::chrono::milliseconds operating{0};
        std::optional<Instant> takenAt;
        std::optional<Instant> blockedUntil;
    };

    QHash<QString, Use> m_uses;
};
