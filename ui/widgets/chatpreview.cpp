// SPDX-License-Identifier: Apache-2.0
#include "chatpreview.h"

#include "avatardisc.h"
#include "elidedlabel.h"
#include "messagebubble.h"
#include "stylepainting.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int headerHeight = 60;
constexpr int cornerRadius = 10;

} // namespace

ChatPreview::ChatPreview(QWidget *parent)
    : QFrame(parent)
{
    buildContents();
    updateColors();
    showDraft();
}

void ChatPreview::buildContents()
{
    m_face = new AvatarDisc(38, this);
    m_title = new ElidedLabel(this);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_subtitle = new QLabel(this);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_bubble = new MessageBubble(this);
    m_placeholder = new QLabel(this);
    m_placeholder->setTextFormat(Qt::PlainText);
    m_placeholder->setWordWrap(true);
    m_placeholder->setAlignment(Qt::AlignCenter);

    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addStretch();
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    names->addStretch();
    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 0, 12, 0);
    header->setSpacing(10);
    header->addWidget(m_face);
    header->addLayout(names, 1);
    header->addStrut(headerHeight);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(12, 14, 36, 14);
    body->addWidget(m_bubble);
    body->addWidget(m_placeholder, 1);
    body->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addLayout(body, 1);
    setMinimumHeight(headerHeight + 140);
}

void ChatPreview::setDraft(const ChatDraft &draft, const QString &botName)
{
    if (draft == m_draft && botName == m_botName)
        return;
    m_draft = draft;
    m_botName = botName;
    showDraft();
}

void ChatPreview::showDraft()
{
    const QString title = m_draft.title.trimmed();
    m_title->setWholeText(
        title.isEmpty() ? tr("The portal will invent a title", "@info preview of a chat") : title);
    m_subtitle->setText(subtitle());
    m_face->setPlaceholder(title.isEmpty() ? QString() : initialsOf(title),
                           m_draft.color ? rgbOf(*m_draft.color) : QColor());
    m_face->setPicture(m_draft.avatar ? m_draft.avatar->preview : QImage());
    m_face->setAccessibleName(m_draft.avatar
                                  ? tr("The chat’s picture", "@info preview of a chat")
                                  : tr("The chat’s initials", "@info preview of a chat"));

    const QString message = m_draft.message.trimmed();
    m_bubble->setMessage(m_botName, message);
    m_bubble->setVisible(!message.isEmpty());
    m_placeholder->setVisible(message.isEmpty());
    m_placeholder->setText(tr("A welcome message would stand here", "@info preview of a chat"));
}

QString ChatPreview::subtitle() const
{
    // The bot is always a member; whoever asks for the chat only if they say so. REST
    // reference, 2.3.
    const int members = int(m_draft.participants.size()) + 1 + (m_draft.addMe ? 1 : 0);
    return m_draft.type == ChatType::Open
        ? tr("Open chat · %n member(s)", "@info preview of a chat", members)
        : tr("Private chat · %n member(s)", "@info preview of a chat", members);
}

void ChatPreview::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showDraft();
    else if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void ChatPreview::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme::Accents accents = Theme::accents(palette());
    StylePainting::drawPanel(&painter, rect(), palette().color(QPalette::Window), accents.line,
                             cornerRadius);
    painter.setClipRect(0, 0, width(), headerHeight);
    StylePainting::drawPanel(&painter, QRect(0, 0, width(), headerHeight + 2 * cornerRadius),
                             accents.card, accents.line, cornerRadius);
    painter.setPen(accents.line);
    painter.drawLine(0, headerHeight - 1, width(), headerHeight - 1);
}

void ChatPreview::updateColors()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::accents(palette()).secondaryText);
    m_subtitle->setPalette(quiet);
    m_placeholder->setPalette(quiet);
}
