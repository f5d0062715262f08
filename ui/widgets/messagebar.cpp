// SPDX-License-Identifier: Apache-2.0
#include "messagebar.h"

#include "icons.h"
#include "stylepainting.h"
#include "theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

//! The fewest characters in a line of words that stand beside buttons.
constexpr int wordsBesideButtons = 28;

QString iconOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return u"info"_s;
    case MessageBar::Kind::Success:
        return u"success"_s;
    case MessageBar::Kind::Warning:
        return u"warning"_s;
    case MessageBar::Kind::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

//! What the icon says, for those who do not see it.
QString nameOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return MessageBar::tr("Information", "@info:whatsthis kind of message");
    case MessageBar::Kind::Success:
        return MessageBar::tr("Done", "@info:whatsthis kind of message");
    case MessageBar::Kind::Warning:
        return MessageBar::tr("Warning", "@info:whatsthis kind of message");
    case MessageBar::Kind::Error:
        return MessageBar::tr("Error", "@info:whatsthis kind of message");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout(this))
    , m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);

    auto *message = new QHBoxLayout;
    message->setSpacing(10);
    message->addWidget(m_icon, 0, Qt::AlignTop);
    message->addWidget(m_text, 1, Qt::AlignTop);
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(10);
    m_row->addLayout(message, 1);
    m_row->addLayout(m_buttons);
    m_buttons->addStretch();
    hide();
}

void MessageBar::showMessage(Kind kind, const Words &words, const QList<QAction *> &actions)
{
    showMessage(kind, words(), actions);
    m_words = words;
}

void MessageBar::showMessage(Kind kind, const QString &text, const QList<QAction *> &actions)
{
    m_words = nullptr;
    m_kind = kind;
    updateIcon();
    showActions(actions);
    show();
    m_text->setText(text);
    placeButtons();
    update();
}

void MessageBar::clear()
{
    hide();
    m_words = nullptr;
    m_text->clear();
    showActions({});
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        if (m_words)
            m_text->setText(m_words());
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
        updateIcon();
        placeButtons();
        update();
        break;
    default:
        break;
    }
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QColor fill = Theme::tinted(palette().color(QPalette::Base), color());
    StylePainting::drawPanel(&painter, rect(), fill, color(), 6);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

//! Beside the words, on one line with the first of them; beneath where these had too little room.
void MessageBar::placeButtons()
{
    const QSize buttons = m_buttons->sizeHint();
    const int line = fontMetrics().height();
    const int room = contentsRect().width() - m_icon->sizeHint().width() - buttons.width();
    const bool beside = room >= fontMetrics().averageCharWidth() * wordsBesideButtons;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int above = beside ? qMax(0, (buttons.height() - line) / 2) : 0;
    m_icon->setContentsMargins(0, above, 0, 0);
    m_text->setContentsMargins(0, above, 0, above);
}

//! A button that is offered again stays, and keeps the focus if it has it. Tab comes to the buttons
//! where they are seen, not last of all.
void MessageBar::showActions(const QList<QAction *> &actions)
{
    QList<QToolButton *> before = takeButtons();
    QWidget *last = m_text;
    for (QAction *action : actions) {
        const auto same =
            std::ranges::find(before, action->text(), [](const auto *b) { return b->text(); });
        QToolButton *button = same == before.end() ? makeButton() : *same;
        before.removeOne(button);
        button->setDefaultAction(action);
        m_buttons->insertWidget(m_buttons->count() - 1, button, 0, Qt::AlignTop);
        button->show(); // at once, so that its size counts
        QWidget::setTabOrder(last, button);
        last = button;
    }
    for (QToolButton *button : std::as_const(before)) {
        button->hide();
        button->deleteLater(); // it may have been pressed just now
    }
}

//! Out of the layout.
QList<QToolButton *> MessageBar::takeButtons()
{
    QList<QToolButton *> buttons;
    while (m_buttons->count() > 1) { // the last is the room beside them
        const QLayoutItem *item = m_buttons->takeAt(0);
        buttons += static_cast<QToolButton *>(item->widget());
        delete item;
    }
    return buttons;
}

QToolButton *MessageBar::makeButton()
{
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void MessageBar::updateIcon()
{
    const int edge = fontMetrics().height();
    m_icon->setPixmap(
        tintedIcon(iconOf(m_kind), color()).pixmap(QSize(edge, edge), devicePixelRatio()));
    m_icon->setAccessibleName(nameOf(m_kind));
}

QColor MessageBar::color() const
{
    const Theme::Accents accents = Theme::accents(palette());
    switch (m_kind) {
    case Kind::Information:
        return accents.accent;
    case Kind::Success:
        return accents.success;
    case Kind::Warning:
        return accents.warning;
    case Kind::Error:
        return accents.danger;
    }
    Q_UNREACHABLE();
}
