// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

//! Chatwright itself in a process of its own, and somebody at its window who knows what a person
//! sees there and nothing more (see windowhand.cpp). Without a screen, a keychain or any setting
//! of whoever runs it. All functions wait; one object may be used in any one thread.
class DrivenProgram final {
public:
    //! \a home: the folder of all that it keeps.
    explicit DrivenProgram(const QString &home);
    ~DrivenProgram();
    DrivenProgram(const DrivenProgram &) = delete;
    DrivenProgram &operator=(const DrivenProgram &) = delete;

    void start();
    //! SIGKILL.
    void kill();
    //! For as long, or until it has ended.
    void letRun(std::chrono::milliseconds time);

    //! The functions below end the whole bench where what they want does not come to be.
    void press(const QString &name);
    void type(const QString &field, const QString &text);
    [[nodiscard]] QString read(const QString &field);
    [[nodiscard]] bool says(const QString &wanted);
    void waitUntilSaid(const QString &wanted);
    void waitUntilGone(const QString &unwanted);
    //! The rows of the table in view, cell by cell.
    [[nodiscard]] QList<QStringList> rows();

    void waitUntil(const QString &what, const std::function<bool()> &isSo,
                   std::chrono::milliseconds atMost = std::chrono::seconds(60));

private:
    //! "no" where it has ended.
    [[nodiscard]] QString ask(const QStringList &order);
    [[nodiscard]] QString words();

    QProcess m_process;
};
