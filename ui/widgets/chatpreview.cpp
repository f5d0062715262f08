// SPDX-License-Identifier: Apache-2.0
#include "chatpreview.h"

#include "avatardisc.h"
#include "bbcodelabel.h"
#include "chathead.h"
#include "codepoints.h"
#include "inventedtitle.h"
#include "isolated.h"
#include "messagebubble.h"
#include "scrollcolumn.h"
#include "stylepainting.h"
#include "texts.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr int cardRadius = 10;
constexpr int leastBodyHeight = 110;
constexpr int mostBodyHeight = 400;
constexpr int mostNamesInvited = 3;
constexpr qsizetype longMessage = 1000; // UTF-16 units
constexpr std::chrono::milliseconds pauseInTyping{120};

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *quietLine(QWidget *parent)
{
    QLabel *label = quietLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

//! The portal posts neither blank messages nor "0". REST reference, 2.2.
bool isPosted(const QString &message)
{
    const QString trimmed = trimmedAsPortal(message);
    return !trimmed.isEmpty() && trimmed != "0"_L1;
}

} // namespace

ChatPreview::ChatPreview(QWidget *parent)
    : QFrame(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &ChatPreview::showDraft);
    buildContents();
    arrange();
    retranslate();
}

void ChatPreview::buildContents()
{
    m_listLabel = quietLabel(this);
    m_row = new ChatHead(this);
    m_openedLabel = quietLabel(this);
    m_head = new ChatHead(this);
    m_body = new ScrollColumn(this);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->hold(buildBody());
    m_body->installEventFilter(this);
    keepAtTheEnd();
}

QWidget *ChatPreview::buildBody()
{
    auto *held = new QWidget;
    m_day = quietLine(held);
    m_invitation = new BbCodeLabel(held); // names may be long, and all of one word
    m_invitation->setForegroundRole(QPalette::PlaceholderText);
    m_invitation->center();
    m_description = new MessageBubble(held);
    m_message = new MessageBubble(held);
    m_placeholder = quietLine(held);
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(12, 10, 12, 12);
    column->addWidget(m_day);
    column->addWidget(m_invitation);
    for (MessageBubble *bubble : {m_description, m_message}) {
        auto *row = new QHBoxLayout;
        row->addWidget(bubble);
        row->addSpacing(24);
        column->addLayout(row);
    }
    column->addWidget(m_placeholder);
    column->addStretch();
    return held;
}

void ChatPreview::arrange()
{
    auto *opened = new QVBoxLayout;
    opened->setContentsMargins(2, 0, 2, 2); // room for the ring
    opened->setSpacing(0);
    opened->addWidget(m_body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_listLabel);
    column->addSpacing(4);
    column->addWidget(m_row);
    column->addSpacing(12);
    column->addWidget(m_openedLabel);
    column->addSpacing(4);
    column->addWidget(m_head);
    column->addLayout(opened, 1);
    column->addStretch();
    for (QLabel *label : {m_listLabel, m_openedLabel})
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_body->setMinimumHeight(leastBodyHeight);
    m_body->setMaximumHeight(mostBodyHeight);
}

//! As a chat does when a message comes in, unless somebody has scrolled back.
void ChatPreview::keepAtTheEnd()
{
    QScrollBar *bar = m_body->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar, end = 0](int, int maximum) mutable {
        if (bar->value() >= end)
            bar->setValue(maximum);
        end = maximum;
        m_body->setFocusPolicy(maximum > 0 ? Qt::TabFocus : Qt::NoFocus);
    });
}

void ChatPreview::setDraft(const ChatDraft &draft, const std::optional<Sender> &sender)
{
    if (draft == m_draft && sender == m_sender)
        return;
    m_draft = draft;
    m_sender = sender;
    if (draft.message.size() + draft.description.size() > longMessage)
        m_pause.start();
    else
        showDraft();
}

void ChatPreview::showDraft()
{
    m_pause.stop();
    const QList<BbCode::Line> description = linesOf(m_draft.description);
    const QList<BbCode::Line> message = linesOf(m_draft.message);
    showHead(m_row, lastWords(description, message));
    showHead(m_head, subtitle());
    m_invitation->setPlainWords(invitation());
    m_invitation->setVisible(!m_invitation->text().isEmpty());
    showMessages(description, message);
}

void ChatPreview::showHead(ChatHead *head, const QString &line)
{
    head->setTexts(title(), line);
    AvatarDisc *face = head->face();
    face->setPlaceholder(initialsOf(m_draft.title),
                         m_draft.color ? rgbOf(*m_draft.color) : QColor());
    face->setPicture(m_draft.avatar ? m_draft.avatar->preview : QImage());
    face->setAccessibleName(m_draft.avatar ? tr("The chat’s picture", "@info preview of a chat")
                                           : tr("The chat’s initials", "@info preview of a chat"));
}

//! In the portal's order. REST reference, 2.3; the greeting is never posted, since a pair that the
//! chat is found by suppresses it.
void ChatPreview::showMessages(const QList<BbCode::Line> &description,
                               const QList<BbCode::Line> &message)
{
    const QString bot = m_sender ? m_sender->bot.name : QString();
    if (!description.isEmpty())
        m_description->setMessage(bot, description);
    if (!message.isEmpty())
        m_message->setMessage(bot, message);
    m_description->setVisible(!description.isEmpty());
    m_message->setVisible(!message.isEmpty());
    m_placeholder->setVisible(description.isEmpty() && message.isEmpty());
}

QString ChatPreview::title() const
{
    if (!isBlankTitle(m_draft.title))
        return m_draft.title.trimmed();
    return m_draft.color ? tr("%1 chat No. …", "@info a title as a portal invents it, %1 a color")
                               .arg(Texts::colorName(*m_draft.color))
                         : tr("The portal will invent a title", "@info preview of a chat");
}

QString ChatPreview::subtitle() const
{
    const int count = int(members().size()) + 1; // the bot is always one
    return m_draft.type == ChatType::Open
        ? tr("Open chat · %n member(s)", "@info preview of a chat", count)
        : tr("Private chat · %n member(s)", "@info preview of a chat", count);
}

//! Those who will be in the chat beside the bot: whoever has left the portal is left out by it.
QList<Person> ChatPreview::members() const
{
    QList<Person> members = m_draft.participants;
    members.removeIf([](const Person &person) { return !person.active; });
    return m_draft.addMe ? withPerson(members, m_sender ? m_sender->me : Person()) : members;
}

//! The line that names who made the call, not the bot.
QString ChatPreview::invitation() const
{
    if (!m_sender)
        return {};
    QStringList names;
    const QList<Person> invited = members();
    for (const Person &person : invited) {
        if (person.id != m_sender->me.id)
            names.append(person.name.simplified());
    }
    const int others = std::max(0, int(names.size()) - mostNamesInvited);
    const QString me = isolated(m_sender->me.name.simplified());
    if (names.isEmpty())
        return {};
    if (others == 0)
        return tr("%1 invited %2", "@info preview of a chat").arg(me, isolatedNames(names));
    return tr("%1 invited %2 and %n more", "@info preview of a chat", others)
        .arg(me, isolatedNames(names.first(mostNamesInvited)));
}

QString ChatPreview::lastWords(const QList<BbCode::Line> &description,
                               const QList<BbCode::Line> &message) const
{
    const QList<BbCode::Line> &last = message.isEmpty() ? description : message;
    return last.isEmpty() ? invitation() : BbCode::plainText(BbCode::beginningOf(last, 300));
}

QList<BbCode::Line> ChatPreview::linesOf(const QString &message) const
{
    if (!isPosted(message))
        return {};
    return BbCode::withNames(BbCode::read(trimmedAsPortal(message)), members());
}

bool ChatPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void ChatPreview::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChatPreview::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme::Accents accents = Theme::accents(palette());
    StylePainting::drawPanel(&painter, m_row->geometry(), accents.card, accents.line, cardRadius);
    const QRect head = m_head->geometry();
    const QRect opened(head.topLeft(), QPoint(head.right(), m_body->geometry().bottom() + 2));
    StylePainting::drawPanel(&painter, opened, palette().color(QPalette::Window), accents.line,
                             cardRadius);
    painter.save();
    painter.setClipRect(head);
    StylePainting::drawPanel(&painter, head.adjusted(0, 0, 0, 2 * cardRadius), accents.card,
                             accents.line, cardRadius);
    painter.setPen(accents.line);
    painter.drawLine(head.bottomLeft(), head.bottomRight());
    painter.restore();
    if (m_body->hasFocus())
        StylePainting::drawFocusRing(&painter, opened, accents.accent, cardRadius);
}

void ChatPreview::retranslate()
{
    m_listLabel->setText(tr("In the list", "@label a chat among others"));
    m_openedLabel->setText(tr("Opened", "@label a chat"));
    m_body->setAccessibleName(tr("Opened chat", "@label"));
    m_day->setText(tr("today", "@info day of messages"));
    m_placeholder->setText(tr("A welcome message would stand here", "@info preview of a chat"));
    showDraft();
}
