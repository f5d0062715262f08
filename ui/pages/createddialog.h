// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"

#include <QDialog>

class DialogShell;
class QLabel;
class QPushButton;

//! "The chat is created": which one, who was invited, its link.
class CreatedDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a entry's phase is Created.
    explicit CreatedDialog(const Entry &entry, QWidget *parent = nullptr);

    //! The same entry, further on.
    void showEntry(const Entry &entry);

Q_SIGNALS:
    void anotherWanted();
    //! The welcome message shall be posted.
    void messageWanted();

private:
    void buildWords(const Entry &entry);
    void buildPosting();
    void buildButtons();
    void showSteps(const Entry &entry);
    void copyLink();

    QUrl m_link;
    DialogShell *m_shell;
    QLabel *m_remark = nullptr;
    QLabel *m_steps = nullptr;
    QLabel *m_copied = nullptr;
    QPushButton *m_post = nullptr;
};
