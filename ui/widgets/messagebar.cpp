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

using namespace Qt::StringLiterals;

namespace {

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
    , m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QList<QAction *> &actions)
{
    m_kind = kind;
    updateIcon();
    showActions(actions);
    show();
    m_text->setText(text);
    update();
}

void MessageBar::clear()
{
    hide();
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
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
        updateIcon();
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

void MessageBar::showActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may have been pressed just now
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addWidget(button, 0, Qt::AlignTop);
    }
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
