// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entrywords.h"

#include <QDialog>

class DialogShell;
class QLabel;
class QPushButton;

//! "Being checked": the answer was lost; what is known, what is being done, and until when at most.
class CheckingDialog final : public QDialog {
    Q_OBJECT

public:
    CheckingDialog(const Entry &entry, const EntryWords::Moment &by, QWidget *parent = nullptr);

    //! Something has become known of the same entry.
    void showEntry(const Entry &entry, const EntryWords::Moment &by);

Q_SIGNALS:
    void checkWanted();
    //! The portal that the entry waits for shall be connected.
    void connectWanted();

private:
    DialogShell *m_shell;
    QPushButton *m_check = nullptr;
    QPushButton *m_connect = nullptr;
    QLabel *m_chat = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_known = nullptr;
    QLabel *m_trouble = nullptr;
    QLabel *m_until = nullptr;
};
