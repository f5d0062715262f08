// SPDX-License-Identifier: Apache-2.0
#include "formundo.h"

#include "chatform.h"
#include "messagebar.h"

#include <QAction>

FormUndo::FormUndo(ChatForm &form, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_bar(bar)
    , m_action(new QAction(this))
{
    // Later, since undoing replaces the very button that was pressed.
    connect(m_action, &QAction::triggered, this, &FormUndo::undo, Qt::QueuedConnection);
}

void FormUndo::replace(const ChatDraft &draft, const QString &words)
{
    const ChatDraft before = m_form.draft();
    m_form.setDraft(draft);
    m_form.focusField(Field::Title);
    if (before == ChatDraft() || before == draft) {
        forget();
        return;
    }
    m_replaced = before;
    m_action->setText(tr("Undo", "@action:button"));
    m_bar.showMessage(MessageBar::Kind::Information, words, {m_action});
}

void FormUndo::forget()
{
    m_replaced = {};
    m_bar.clear();
}

void FormUndo::undo()
{
    replace(m_replaced, tr("The form is as it was before.", "@info:status"));
}
