// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chaosrun.h"
#include "demoportal.h"

#include <QTcpServer>

#include <memory>

//! A portal that keeps up with all creates at once.
[[nodiscard]] DemoPortalOptions chaosPortalOptions();

//! Brings a trouble about for as long as this lives: for creates alone, so that look-ups get
//! through; only the limits are the portal's for all calls.
class ChaosPortal final {
public:
    ChaosPortal(const Trouble &trouble, DemoPortal &portal, FaultProxy &proxy,
                const ChaosSetting &setting);
    ~ChaosPortal();
    ChaosPortal(const ChaosPortal &) = delete;
    ChaosPortal &operator=(const ChaosPortal &) = delete;

private:
    void moveAway(const DemoPortal &portal, FaultProxy &proxy, FaultProxy::Line line);
    void refuseTunnels();

    std::unique_ptr<FaultProxy> m_newAddress;
    QTcpServer m_tunnels;
};
