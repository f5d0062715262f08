// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codeform.h"

#include <QDialog>

class DialogShell;
class QLabel;
class RequestCopy;

//! Shows a request in the form in which it can be copied, and copies it.
class CopyAsDialog final : public QDialog {
    Q_OBJECT

public:
    CopyAsDialog(CodeForm form, const RequestCopy &copy, QWidget *parent);

    //! "curl", "PHP SDK", ...
    [[nodiscard]] static QString formName(CodeForm form);

private:
    void addCode(const QString &title, const QString &code);
    void copyText(const QString &text);

    DialogShell *m_shell;
    QLabel *m_copied = nullptr;
};
