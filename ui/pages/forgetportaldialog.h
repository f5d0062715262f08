// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"
#include "submission.h"

#include <QDialog>

class DialogShell;

//! Asks before a portal is forgotten, and what shall become of its chats in the list.
class ForgetPortalDialog final : public QDialog {
    Q_OBJECT

public:
    ForgetPortalDialog(const Connection &connection, const Submission::OpenCount &open,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    //! \a chatsToo: its chats are taken out of the list.
    void confirmed(bool chatsToo);

private:
    void sayWhy(DialogShell &shell);
    void ask(DialogShell &shell, int openChats);
};
