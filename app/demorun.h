// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

class Connections;

//! What --demo adds: the portal for trying out, connected by itself, and a data folder that goes
//! with it.
//!
//! The portal is a process of its own, chatwright-demo-portal, so that who never asks for it does
//! not load what it stands on (cpp-httplib, OpenSSL, Brotli) at every start. It ends with this
//! object, and also where this program is killed.
class DemoRun final : public QObject {
    Q_OBJECT

public:
    DemoRun();
    ~DemoRun() override;

    [[nodiscard]] QString dataPath() const { return m_folder.path(); }
    //! Starts the portal and connects to its first bot. What goes wrong, then or later, is told by
    //! failed().
    void start(Connections &connections);

Q_SIGNALS:
    //! \a why is asked again in another language.
    void failed(const std::function<QString()> &why);

private:
    void readAddress(Connections &connections);
    void tellMissing();
    void tellNoAnswer();
    void tellCannotStart(const QString &why);

    QTemporaryDir m_folder;
    QProcess m_portal;
};
