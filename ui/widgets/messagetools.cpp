// SPDX-License-Identifier: Apache-2.0
#include "messagetools.h"

#include "icons.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *toolBarInterfaceFor(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *tools = qobject_cast<MessageTools *>(object);
    return tools ? new QAccessibleWidget(tools, QAccessible::ToolBar) : nullptr;
}

//! What has one Tab stop and arrow keys inside is a tool bar to a screen reader; Qt would call it a
//! thing without a role.
void installToolBarAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(toolBarInterfaceFor);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

MessageTools::MessageTools(QPlainTextEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
{
    installToolBarAccessibility();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_bold = addStyle(u"bold"_s, Qt::CTRL | Qt::Key_B, BbCode::Style::Bold);
    m_italic = addStyle(u"italic"_s, Qt::CTRL | Qt::Key_I, BbCode::Style::Italic);
    m_underline = addStyle(u"underline"_s, Qt::CTRL | Qt::Key_U, BbCode::Style::Underline);
    m_strikethrough = addStyle(u"strikethrough"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_X,
                               BbCode::Style::Strikethrough);
    m_link = addTool(u"link"_s, Qt::CTRL | Qt::Key_K, [this] { Q_EMIT linkWanted(); });
    m_mention =
        addTool(u"mention"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { Q_EMIT mentionWanted(); });
    m_quote = addTool(u"quote"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_9,
                      [this] { apply(BbCode::quoteToggled(text(), selection())); });
    m_buttons.constFirst()->setFocusPolicy(Qt::TabFocus);
    retranslate();
    updateIcons();
}

QAction *MessageTools::addTool(const QString &icon, const QKeySequence &keys,
                               std::function<void()> run)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setAutoRepeat(false);
    m_edit->addAction(action);
    connect(action, &QAction::triggered, this, std::move(run));
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // but for the one that stands for all
    button->installEventFilter(this);
    layout()->addWidget(button);
    m_buttons.append(button);
    m_icons.append(icon);
    return action;
}

QAction *MessageTools::addStyle(const QString &icon, const QKeySequence &keys, BbCode::Style style)
{
    return addTool(icon, keys,
                   [this, style] { apply(BbCode::toggled(text(), selection(), style)); });
}

void MessageTools::insertLink(const QString &address)
{
    apply(BbCode::linked(text(), selection(), address));
}

void MessageTools::insertMention(const Person &person)
{
    apply(BbCode::mentioning(person, selection()));
}

void MessageTools::apply(const BbCode::Edit &edit)
{
    QTextCursor cursor(m_edit->document());
    const auto select = [&cursor](const BbCode::Range &range) {
        cursor.setPosition(int(range.begin));
        cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
    };
    select(edit.replaced);
    cursor.beginEditBlock();
    cursor.insertText(edit.text);
    cursor.endEditBlock();
    select(edit.selection);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

QString MessageTools::text() const
{
    return m_edit->toPlainText();
}

QString MessageTools::selectedText() const
{
    return m_edit->textCursor().selectedText();
}

BbCode::Range MessageTools::selection() const
{
    const QTextCursor cursor = m_edit->textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

bool MessageTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const qsizetype index = m_buttons.indexOf(watched);
    const qsizetype onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        focusButton(index + onward);
        return true;
    case Qt::Key_Left:
        focusButton(index - onward);
        return true;
    case Qt::Key_Home:
        focusButton(0);
        return true;
    case Qt::Key_End:
        focusButton(m_buttons.size() - 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

//! Its place in the row is remembered: Tab comes back to it.
void MessageTools::focusButton(qsizetype index)
{
    if (index < 0 || index >= m_buttons.size())
        return;
    QToolButton *next = m_buttons.at(index);
    next->setFocusPolicy(Qt::TabFocus);
    next->setFocus(Qt::TabFocusReason);
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button != next)
            button->setFocusPolicy(Qt::NoFocus);
    }
}

void MessageTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void MessageTools::retranslate()
{
    m_bold->setText(tr("Bold", "@action:button"));
    m_italic->setText(tr("Italic", "@action:button"));
    m_underline->setText(tr("Underline", "@action:button"));
    m_strikethrough->setText(tr("Strikethrough", "@action:button"));
    m_link->setText(tr("Link", "@action:button"));
    m_mention->setText(tr("Mention", "@action:button"));
    m_quote->setText(tr("Quote", "@action:button"));
    for (const QToolButton *button : std::as_const(m_buttons)) {
        QAction *action = button->defaultAction();
        action->setToolTip(
            tr("%1 (%2)", "@info:tooltip what a button does, its shortcut")
                .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void MessageTools::updateIcons()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->defaultAction()->setIcon(tintedIcon(m_icons.at(i), palette()));
}
