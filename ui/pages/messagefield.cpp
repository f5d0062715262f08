// SPDX-License-Identifier: Apache-2.0
#include "messagefield.h"

#include "askline.h"
#include "bbedit.h"
#include "chatrequest.h"
#include "codepoints.h"
#include "labels.h"
#include "mentionline.h"
#include "messagetools.h"
#include "plainedit.h"
#include "problemnote.h"
#include "spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

MessageField::MessageField(QWidget *parent)
    : QWidget(parent)
    , m_label(Labels::field(this))
    , m_edit(new PlainEdit(3))
{
    m_tools = new MessageTools(m_edit, this);
    m_link = new AskLine(this);
    m_linkNote = new ProblemNote(m_link->line(), this);
    m_mention = new MentionLine(this);
    m_edit->setParent(this); // behind its tools, as assistive technology reads it
    m_note = new ProblemNote(m_edit, this);
    m_count = Labels::note(this);
    m_label->setBuddy(m_edit);
    arrange();
    connectTools();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        showCount();
        Q_EMIT textChanged();
    });
    retranslate();
}

void MessageField::arrange()
{
    const bool isOneColumn = Spacing::needsOneColumn(fontMetrics());
    auto *head = new QBoxLayout(isOneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    head->addWidget(m_label);
    head->addWidget(m_tools, 0, isOneColumn ? Qt::AlignLeft : Qt::AlignRight);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addStretch();
    foot->addWidget(m_count, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::inGroup);
    column->addLayout(head);
    column->addWidget(m_link);
    column->addWidget(m_linkNote);
    column->addWidget(m_mention);
    column->addWidget(m_edit);
    column->addLayout(foot);
}

void MessageField::connectTools()
{
    connect(m_tools, &MessageTools::linkWanted, this, &MessageField::openLink);
    connect(m_tools, &MessageTools::mentionWanted, this, &MessageField::openMention);
    connect(m_link, &AskLine::entered, this, &MessageField::takeLink);
    connect(m_link->line(), &QLineEdit::textChanged, m_linkNote,
            [this] { m_linkNote->setWords(Problem::Severity::Error, {}); });
    connect(m_mention, &MentionLine::chosen, m_tools, &MessageTools::insertMention);
    const auto backToText = [this] { m_edit->setFocus(Qt::OtherFocusReason); };
    connect(m_link, &AskLine::dismissed, this, backToText);
    connect(m_mention, &MentionLine::dismissed, this, backToText);
}

QString MessageField::text() const
{
    return m_edit->toPlainText();
}

void MessageField::setText(const QString &text)
{
    closeLines();
    m_edit->setPlainText(text);
}

void MessageField::setMembers(const QList<Person> &members)
{
    m_mention->setMembers(members);
}

QList<QWidget *> MessageField::tabStops() const
{
    QList<QWidget *> stops;
    for (QToolButton *button : m_tools->buttons())
        stops.append(button);
    return stops + m_link->tabStops() + m_mention->ask()->tabStops() + QList<QWidget *>{m_edit};
}

//! What is selected may be the address itself.
void MessageField::openLink()
{
    closeLines();
    m_link->open(BbCode::linkAddress(m_tools->selectedText()).value_or(QString()));
}

void MessageField::openMention()
{
    closeLines();
    m_mention->open();
}

void MessageField::takeLink(const QString &typed)
{
    if (const std::optional<QString> address = BbCode::linkAddress(typed)) {
        m_link->close();
        m_tools->insertLink(*address);
    } else {
        refuseLink();
    }
}

void MessageField::refuseLink()
{
    m_linkNote->setWords(Problem::Severity::Error,
                         tr("Type the address of a web page or a mail box.", "@info"));
}

void MessageField::closeLines()
{
    m_link->close();
    m_mention->close();
}

//! As the portal counts: code points, without the space around them.
void MessageField::showCount()
{
    const auto count = int(codePointCount(trimmedAsPortal(text())));
    const int excess = count - ChatRequest::maxMessageLength;
    const QLocale locale;
    const QString typed = locale.toString(count);
    const QString allowed = locale.toString(ChatRequest::maxMessageLength);
    m_count->setText(excess > 0
                         ? tr("%1 of %2: %n too many", "@info characters typed, allowed", excess)
                               .arg(typed, allowed)
                         : tr("%1 of %2", "@info characters typed, allowed").arg(typed, allowed));
    m_count->setForegroundRole(excess > 0 ? QPalette::BrightText : QPalette::PlaceholderText);
}

void MessageField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageField::retranslate()
{
    m_label->setText(tr("Welcome &message", "@label:textbox"));
    m_tools->setAccessibleName(tr("Message tools", "@title:group"));
    m_link->setWords(tr("Address", "@label:textbox of a link"), u"https://example.com"_s);
    if (!m_linkNote->isHidden())
        refuseLink();
    showCount();
}
