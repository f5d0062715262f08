// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entrywords.h"

#include <QDialog>

class DialogShell;
class QLabel;

//! "Being checked": the answer was lost; what is known, what is being done, and until when at most.
class CheckingDialog final : public QDialog {
    Q_OBJECT

public:
    CheckingDialog(const Entry &entry, const EntryWords::Within &within, QWidget *parent = nullptr);

    //! Something has become known of the same entry.
    void showEntry(const Entry &entry, const EntryWords::Within &within);

Q_SIGNALS:
    void checkWanted();

private:
    DialogShell *m_shell;
    QLabel *m_chat = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_known = nullptr;
    QLabel *m_until = nullptr;
};
