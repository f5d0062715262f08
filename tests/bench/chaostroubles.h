// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faultproxy.h"
#include "patience.h"
#include "settlement.h"

#include <QList>

//! The real waits of program, portal and network, all made shorter by one factor.
class ScaledWaits final {
public:
    explicit ScaledWaits(int factor)
        : m_factor(factor)
    {
    }

    [[nodiscard]] std::chrono::milliseconds of(std::chrono::milliseconds real) const
    {
        return real / m_factor;
    }
    [[nodiscard]] Settlement::Plan plan() const;
    [[nodiscard]] Patience patience() const;
    //! By when everything has come to its end, on a busy computer too.
    [[nodiscard]] std::chrono::milliseconds longest() const;

private:
    int m_factor;
};

//! One way in which creating a chat goes wrong.
struct Trouble {
    enum class Setting {
        Line, //!< \c fault alone.
        Moved, //!< The portal is found at another address: \c fault names it.
        Limits, //!< The portal takes fewer calls than we reckon with.
        RefusingTunnel, //!< A proxy of the company does not let us through. TLS only.
    };

    const char *name = "";
    Fault fault;
    Setting setting = Setting::Line;
};

[[nodiscard]] QList<Trouble> allTroubles(const ScaledWaits &waits);
