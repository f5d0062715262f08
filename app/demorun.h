// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demoportal.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>

class Connections;

//! What --demo adds: a portal of our own inside the program, connected by itself, and a data folder
//! that goes with it.
class DemoRun final : public QObject {
    Q_OBJECT

public:
    DemoRun() = default;

    [[nodiscard]] QString dataPath() const { return m_folder.path(); }
    //! Starts the portal and connects to its bot. What goes wrong is told by failed().
    void start(Connections &connections);

Q_SIGNALS:
    //! \a why is asked again in another language.
    void failed(const std::function<QString()> &why);

private:
    QTemporaryDir m_folder;
    DemoPortal m_portal;
};
