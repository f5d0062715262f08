// SPDX-License-Identifier: Apache-2.0
#include "foldbutton.h"

#include <QEvent>

FoldButton::FoldButton(QWidget *content, QWidget *parent)
    : QToolButton(parent)
    , m_content(content)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setForegroundRole(QPalette::Link);
    setOpen(false);
    connect(this, &QToolButton::clicked, this, [this] {
        setOpen(!m_open);
        if (m_open)
            Q_EMIT opened();
    });
}

void FoldButton::setOpen(bool open)
{
    m_open = open;
    setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
    sayState();
}

void FoldButton::sayState()
{
    setAccessibleDescription(m_open ? tr("Shown", "@info:whatsthis the fold is open")
                                    : tr("Hidden", "@info:whatsthis the fold is closed"));
}

void FoldButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayState();
}
