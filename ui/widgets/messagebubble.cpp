// SPDX-License-Identifier: Apache-2.0
#include "messagebubble.h"

#include "bbcodelabel.h"
#include "elidedlabel.h"
#include "stylepainting.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace {

//! In UTF-16 units. All of a message's 20,000 characters would be laid out again at each key.
constexpr qsizetype longestShown = 4000;

} // namespace

MessageBubble::MessageBubble(QWidget *parent)
    : QFrame(parent)
    , m_author(new ElidedLabel(this))
    , m_words(new BbCodeLabel(this))
    , m_more(new QLabel(this))
{
    QFont bold = m_author->font();
    bold.setBold(true); // as the labels are: another weight is another font to load
    m_author->setFont(bold);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setWordWrap(true);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    column->addWidget(m_author);
    column->addWidget(m_words);
    column->addWidget(m_more);
    updateColors();
    retranslate();
}

void MessageBubble::setMessage(const QString &author, const QList<BbCode::Line> &lines)
{
    m_author->setWholeText(author);
    m_author->setVisible(!author.isEmpty());
    const QList<BbCode::Line> shown = BbCode::beginningOf(lines, longestShown);
    m_words->setLines(shown);
    m_more->setVisible(shown != lines);
}

void MessageBubble::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
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

void MessageBubble::retranslate()
{
    m_more->setText(tr("… The rest is not shown here; it will be sent.", "@info a long message"));
}
