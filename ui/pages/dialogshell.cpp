// SPDX-License-Identifier: Apache-2.0
#include "dialogshell.h"

#include "formscrollarea.h"
#include "labels.h"
#include "spacing.h"
#include "theme.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace {

constexpr int wordsWidthInCharacters = 60;

int textWidth(const QDialog &dialog, int characters)
{
    return qMin(dialog.fontMetrics().averageCharWidth() * characters,
                dialog.screen()->availableSize().width() * 3 / 4);
}

} // namespace

DialogShell::DialogShell(QDialog *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_top(new QHBoxLayout)
    , m_words(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
    , m_title(Labels::heading(dialog))
{
    m_words->setSpacing(Spacing::betweenWords);
    m_words->addWidget(m_title);
    m_title->setMinimumWidth(textWidth(*dialog, wordsWidthInCharacters));
    m_top->setSpacing(Spacing::dialogMargin);
    m_top->addLayout(m_words, 1);
    for (QHBoxLayout *side : {m_left, m_right})
        side->setSpacing(Spacing::betweenWords);
    m_buttons->addLayout(m_left);
    m_buttons->addStretch();
    m_buttons->addSpacing(Spacing::dialogMargin);
    m_buttons->addLayout(m_right);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(Spacing::dialogMargin, Spacing::dialogMargin, Spacing::dialogMargin,
                               Spacing::dialogMargin);
    column->setSpacing(Spacing::dialogMargin);
    column->setSizeConstraint(QLayout::SetFixedSize); // folds and remarks make it grow and shrink
    column->addLayout(m_top);
    column->addLayout(m_buttons);
    dialog->installEventFilter(this);
}

void DialogShell::setIcon(const QString &name, IconLabel::Ink ink)
{
    auto *icon = new IconLabel(2.0, m_dialog);
    icon->setIcon(name, ink);
    setPicture(icon);
}

void DialogShell::setPicture(QWidget *picture)
{
    m_top->insertWidget(0, picture, 0, Qt::AlignTop);
}

void DialogShell::setTitle(const QString &title)
{
    m_title->setText(title);
    m_dialog->setWindowTitle(title);
}

QLabel *DialogShell::addWords(const QString &text)
{
    QLabel *label = Labels::words(m_dialog);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    m_words->addWidget(label);
    return label;
}

void DialogShell::addWidget(QWidget *widget)
{
    m_words->addWidget(widget);
}

void DialogShell::addForm(QWidget *form, int widthInCharacters)
{
    form->setMinimumWidth(textWidth(*m_dialog, widthInCharacters));
    m_form = new FormScrollArea(m_dialog);
    m_form->hold(form);
    m_words->addWidget(m_form);
    fitForm();
    form->installEventFilter(this);
}

//! The rest of the dialog has its room first.
void DialogShell::fitForm()
{
    const QWidget *form = m_form->widget();
    const int width = qMax(form->sizeHint().width(), form->minimumWidth());
    const int height =
        form->hasHeightForWidth() ? form->heightForWidth(width) : form->sizeHint().height();
    const int room = roomOnScreen(m_form->minimumHeight());
    const bool scrolls = height > room;
    m_form->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_form->setMinimumWidth(width + (scrolls ? m_form->barWidth() : 0));
    m_form->setFixedHeight(scrolls ? room : height);
}

void DialogShell::addView(QWidget *view, int wantedHeight)
{
    m_view = view;
    m_viewHeight = wantedHeight;
    m_words->addWidget(view);
    fitView();
}

void DialogShell::fitView()
{
    m_view->setFixedHeight(qMin(m_viewHeight, roomOnScreen(m_view->minimumHeight())));
}

//! For what is \a heightInside high now, of which three lines are always seen.
int DialogShell::roomOnScreen(int heightInside) const
{
    const int around = m_dialog->sizeHint().height() - heightInside;
    const int windowFrame = 2 * Spacing::dialogMargin; // at most
    const int room = m_dialog->screen()->availableSize().height() - windowFrame - around;
    return qMax(room, m_dialog->fontMetrics().height() * 3);
}

void DialogShell::fitButtons()
{
    const int around = 2 * Spacing::dialogMargin;
    const int oneRow =
        m_left->sizeHint().width() + Spacing::dialogMargin + m_right->sizeHint().width() + around;
    const bool fits = oneRow <= m_dialog->screen()->availableSize().width() - around;
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DialogShell::fit()
{
    fitButtons();
    if (m_form)
        fitForm();
    if (m_view)
        fitView();
}

//! A dialog that has grown where it stood may reach below the screen.
void DialogShell::keepOnScreen()
{
    const QRect screen = m_dialog->screen()->availableGeometry();
    const QRect frame = m_dialog->frameGeometry();
    const int top = qMax(screen.top(), frame.top() - qMax(0, frame.bottom() - screen.bottom()));
    if (m_dialog->isVisible() && top < frame.top())
        m_dialog->move(m_dialog->x(), top);
}

QPushButton *DialogShell::addButton(const QString &text, Side side)
{
    auto *button = new QPushButton(text, m_dialog);
    button->setAutoDefault(false);
    button->installEventFilter(this);
    (side == Side::Left ? m_left : m_right)->addWidget(button);
    return button;
}

void DialogShell::setPrimary(QPushButton *button)
{
    if (m_primary)
        Theme::setPrimary(m_primary, false);
    m_primary = button;
    button->setDefault(true);
    Theme::setPrimary(button);
    button->setFocus();
}

//! Ctrl+Enter, held down to create a chat, must not press the first button of the answer to it.
bool DialogShell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    } else if (event->type() == QEvent::Show && watched == m_dialog) {
        fit();
        m_dialog->layout()->activate(); // before the dialog is placed, which happens once
    }
    if (event->type() == QEvent::Resize && watched == m_dialog)
        keepOnScreen();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->isAutoRepeat() || key->modifiers().testFlag(Qt::ControlModifier)))
            return true;
    }
    return QObject::eventFilter(watched, event);
}
