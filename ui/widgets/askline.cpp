// SPDX-License-Identifier: Apache-2.0
#include "askline.h"

#include "icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

AskLine::AskLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_close(new QToolButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_line);
    m_line->installEventFilter(this);
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &AskLine::dismiss);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_line, 1);
    row->addWidget(m_close);
    updateIcon();
    hide();
}

void AskLine::setWords(const QString &label, const QString &placeholder)
{
    m_label->setText(label);
    m_line->setPlaceholderText(placeholder);
    const QString close = tr("Close", "@action:button");
    m_close->setAccessibleName(close);
    m_close->setToolTip(close);
}

void AskLine::open(const QString &text)
{
    m_line->setText(text);
    m_line->selectAll();
    show();
    m_line->setFocus(Qt::OtherFocusReason);
}

void AskLine::close()
{
    m_line->clear();
    hide();
}

QList<QWidget *> AskLine::tabStops() const
{
    return {m_line, m_close};
}

void AskLine::dismiss()
{
    close();
    Q_EMIT dismissed();
}

bool AskLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && !(key->modifiers() & Qt::ControlModifier);
    if (key->key() != Qt::Key_Escape && !isEnter)
        return QWidget::eventFilter(watched, event);
    // Neither a shortcut of the window nor its default button while this is asked.
    event->accept();
    if (event->type() == QEvent::KeyPress && isEnter)
        Q_EMIT entered(m_line->text());
    else if (event->type() == QEvent::KeyPress)
        dismiss();
    return true;
}

void AskLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void AskLine::updateIcon()
{
    m_close->setIcon(tintedIcon(u"close"_s, palette()));
}
