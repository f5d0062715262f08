// SPDX-License-Identifier: Apache-2.0
#include "peoplefield.h"

#include "chiprow.h"
#include "pastedlines.h"
#include "suggestionpopup.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

// What the keys do in a PeopleField, and the menu of its line.

bool PeopleField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (handleKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::ContextMenu:
        showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    case QEvent::ShortcutOverride:
        // Esc belongs to the list while it is open, not to a shortcut of the window.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_popup->isVisible()) {
            event->accept();
            return true;
        }
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            closeSuggestions();
        update();
        break;
    case QEvent::FocusIn:
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool PeopleField::handleKey(const QKeyEvent &event)
{
    if (m_popup->isVisible() && handlePopupKey(event))
        return true;
    if (takesUndo(event)) {
        undo();
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    const bool empty = m_line->text().isEmpty();
    const Qt::Key backwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (empty && !people().isEmpty()
        && (event.key() == Qt::Key_Backspace || event.key() == backwards)) {
        m_row->focusLast();
        return true;
    }
    if (!empty && event.key() == Qt::Key_Down) {
        Q_EMIT searchRequested(m_line->text());
        return true;
    }
    // Half a name is no reason to press the window's default button.
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && !empty && !(event.modifiers() & Qt::ControlModifier);
}

bool PeopleField::handlePopupKey(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Escape)
        return m_popup->handleKey(event);
    closeSuggestions();
    return true;
}

void PeopleField::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (isPlainName(text))
        m_line->paste();
    else
        Q_EMIT listPasted(text);
}

//! The line's own, with our way of pasting.
void PeopleField::showMenu(const QPoint &place)
{
    QMenu *menu = m_line->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString keys = QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (!action->text().endsWith(keys))
            continue;
        action->disconnect(m_line);
        connect(action, &QAction::triggered, this, &PeopleField::paste);
    }
    menu->popup(place);
}

//! What neither the line nor a chip wanted.
void PeopleField::keyPressEvent(QKeyEvent *event)
{
    if (takesUndo(*event))
        undo();
    else
        QWidget::keyPressEvent(event);
}

//! What is being typed in the line is undone first.
bool PeopleField::takesUndo(const QKeyEvent &event) const
{
    return event.matches(QKeySequence::Undo) && m_line->text().isEmpty() && m_chosen.canUndo();
}
