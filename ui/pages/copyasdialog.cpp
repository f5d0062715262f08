// SPDX-License-Identifier: Apache-2.0
#include "copyasdialog.h"

#include "dialogshell.h"
#include "plainedit.h"
#include "requestcopy.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace {

constexpr int codeLines = 18;

} // namespace

CopyAsDialog::CopyAsDialog(CodeForm form, const RequestCopy &copy, QWidget *parent)
    : QDialog(parent)
    , m_shell(new DialogShell(this))
{
    const QString name = formName(form);
    m_shell->setTitle(tr("Copy as %1", "@title:window a form of code, such as “curl”").arg(name));
    m_shell->addWords(
        tr("The request as Chatwright would send it. Put the webhook’s secret and the CLIENT_ID "
           "where the placeholders stand.",
           "@info"));
    addCode(name, copy.shown());
    m_copied = m_shell->addWords(QString());
    QPushButton *close = m_shell->addButton(tr("C&lose", "@action:button"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *button = m_shell->addButton(tr("&Copy", "@action:button"));
    m_shell->setPrimary(button);
    connect(button, &QPushButton::clicked, this, [this, copy] { copyText(copy.whole()); });
}

void CopyAsDialog::addCode(const QString &title, const QString &code)
{
    auto *edit = new PlainEdit(codeLines, this);
    edit->setPlainText(code);
    edit->setReadOnly(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setAccessibleName(title);
    m_shell->addView(edit, edit->sizeHint().height());
}

//! A changed label is told by screen readers too.
void CopyAsDialog::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_copied->setText(tr("Copied.", "@info:status"));
    m_copied->show();
}

QString CopyAsDialog::formName(CodeForm form)
{
    switch (form) {
    case CodeForm::Curl:
        return tr("curl", "@action:inmenu");
    case CodeForm::PhpRestCommand:
        return tr("PHP restCommand", "@action:inmenu");
    case CodeForm::PhpSdk:
        return tr("PHP SDK", "@action:inmenu");
    case CodeForm::Bx24:
        return tr("BX24.callMethod", "@action:inmenu");
    case CodeForm::JsSdk:
        return tr("JS SDK", "@action:inmenu");
    }
    Q_UNREACHABLE();
    return {};
}
