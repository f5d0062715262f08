// SPDX-License-Identifier: Apache-2.0
#include "questiondialog.h"

#include "dialogshell.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

QuestionDialog::QuestionDialog(const QString &title, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_shell(new DialogShell(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_shell->setIcon(u"warning"_s, &Theme::Accents::warning);
    m_shell->setTitle(title);
    m_shell->addWords(words);
}

void QuestionDialog::addAnswer(const QString &text, std::function<void()> chosen)
{
    QPushButton *button = m_shell->addButton(text);
    m_shell->setPrimary(button);
    connect(button, &QPushButton::clicked, this, [this, chosen = std::move(chosen)] {
        accept();
        chosen();
    });
}

void QuestionDialog::addBack(const QString &text)
{
    QPushButton *button = m_shell->addButton(text, DialogShell::Side::Left);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
}
