// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "texts.h"

#include <QDialog>

class DialogShell;
class QLabel;

//! The portal said no, or nothing could be sent: what happened, what to do, and the details for
//! those who can use them.
class RefusedDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a remark follows what is to be done; it may be empty.
    RefusedDialog(const Failure &failure, const QString &remark, QWidget *parent = nullptr);

Q_SIGNALS:
    void remedyWanted(Texts::Remedy remedy);

private:
    void buildWords(const Texts::Explanation &explanation, const QString &remark);
    void buildDetails();
    void buildButtons(Texts::Remedy remedy);
    void copyReport();

    Failure m_failure;
    DialogShell *m_shell;
    QLabel *m_copied = nullptr;
};
