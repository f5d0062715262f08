// SPDX-License-Identifier: Apache-2.0
#include "formundo.h"

#include "chatform.h"

#include <QAction>

FormUndo::FormUndo(ChatForm &form, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_bar(bar)
    , m_action(new QAction(this))
    , m_close(new QAction(this))
{
    // Later, since undoing replaces the very button that was pressed.
    connect(m_action, &QAction::triggered, this, &FormUndo::undo, Qt::QueuedConnection);
    connect(m_close, &QAction::triggered, this, &FormUndo::dismiss, Qt::QueuedConnection);
}

void FormUndo::replace(const ChatDraft &draft, const MessageBar::Words &words)
{
    const ChatDraft before = m_form.draft();
    m_form.setDraft(draft);
    m_form.focusField(Field::Title);
    if (before == ChatDraft() || before == draft) {
        forget();
        return;
    }
    m_replaced = before;
    const auto spoken = [this, words] {
        retranslate();
        return words();
    };
    m_bar.showMessage(MessageBar::Kind::Information, spoken, {m_action, m_close});
}

void FormUndo::forget()
{
    m_replaced = {};
    m_bar.clear();
}

//! The pressed button goes, and the focus with it: back to the form.
void FormUndo::dismiss()
{
    m_form.focusField(Field::Title);
    forget();
}

void FormUndo::undo()
{
    replace(m_replaced, [] { return tr("The form is as it was before.", "@info:status"); });
}

void FormUndo::retranslate()
{
    m_action->setText(tr("Undo", "@action:button"));
    m_close->setText(tr("Close", "@action:button"));
}
