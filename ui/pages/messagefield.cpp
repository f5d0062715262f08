// SPDX-License-Identifier: Apache-2.0
#include "messagefield.h"

#include "chatrequest.h"
#include "codepoints.h"
#include "labels.h"
#include "plainedit.h"
#include "problemnote.h"
#include "spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

MessageField::MessageField(QWidget *parent)
    : QWidget(parent)
    , m_label(Labels::field(this))
    , m_count(Labels::note(this))
    , m_edit(new PlainEdit(3, this))
    , m_note(new ProblemNote(m_edit, this))
{
    m_label->setBuddy(m_edit);
    setFocusProxy(m_edit);
    arrange();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        showCount();
        Q_EMIT textChanged();
    });
    retranslate();
}

void MessageField::arrange()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::inGroup);
    head->addWidget(m_label);
    head->addStretch();
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::inGroup);
    column->addLayout(head);
    column->addWidget(m_edit);
    column->addWidget(m_note);
}

QString MessageField::text() const
{
    return m_edit->toPlainText();
}

void MessageField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void MessageField::showCount()
{
    const QLocale locale;
    m_count->setText(tr("%1 / %2", "@info characters typed / allowed")
                         .arg(locale.toString(codePointCount(text())),
                              locale.toString(ChatRequest::maxMessageLength)));
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
    showCount();
}
