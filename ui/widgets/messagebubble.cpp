// SPDX-License-Identifier: Apache-2.0
#include "messagebubble.h"

#include "stylepainting.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace {

//! More is not seen in a preview, and a label lays out all it has.
constexpr qsizetype longestShown = 600;

} // namespace

MessageBubble::MessageBubble(QWidget *parent)
    : QFrame(parent)
    , m_author(new QLabel(this))
    , m_words(new QLabel(this))
{
    m_author->setTextFormat(Qt::PlainText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    QFont bold = m_author->font();
    bold.setWeight(QFont::DemiBold);
    m_author->setFont(bold);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    column->addWidget(m_author);
    column->addWidget(m_words);
    updateColors();
}

void MessageBubble::setMessage(const QString &author, const QString &words)
{
    m_author->setText(author);
    m_words->setText(words.size() > longestShown ? words.left(longestShown) + u'…' : words);
}

void MessageBubble::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void MessageBubble::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme::Accents accents = Theme::accents(palette());
    StylePainting::drawPanel(&painter, rect(), accents.card, accents.line, 10);
}

void MessageBubble::updateColors()
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, Theme::accents(palette()).accent);
    m_author->setPalette(ink);
}
