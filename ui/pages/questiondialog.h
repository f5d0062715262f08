// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>

class DialogShell;

//! A question with answers. Esc, and the answer "back", change nothing.
class QuestionDialog final : public QDialog {
    Q_OBJECT

public:
    QuestionDialog(const QString &title, const QString &words, QWidget *parent = nullptr);

    //! Closes the dialog, then calls \a chosen. The last one added is what Enter takes.
    void addAnswer(const QString &text, std::function<void()> chosen);
    //! Closes it without more.
    void addBack(const QString &text);

private:
    DialogShell *m_shell;
};
