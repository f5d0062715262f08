// SPDX-License-Identifier: Apache-2.0
#include "previewpanel.h"

#include "chatpreview.h"
#include "labels.h"
#include "panel.h"
#include "spacing.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

PreviewPanel::PreviewPanel(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(Spacing::grown(Spacing::sideWidth, fontMetrics()));
    auto *surface = new Panel(&Theme::Accents::card, Qt::LeftEdge | Qt::TopEdge, this);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(surface);
    m_label = Labels::field(surface);
    m_note = Labels::note(surface);
    m_preview = new ChatPreview(surface);
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(Spacing::betweenGroups + 6, Spacing::betweenGroups + 2,
                               Spacing::betweenGroups + 6, Spacing::betweenGroups);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(m_note);
    column->addSpacing(Spacing::betweenGroups - 2);
    column->addWidget(m_preview, 1);
    column->addStretch();
    retranslate();
}

void PreviewPanel::setDraft(const ChatDraft &draft, const std::optional<Sender> &sender)
{
    m_preview->setDraft(draft, sender);
}

void PreviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreviewPanel::retranslate()
{
    m_label->setText(tr("Preview", "@title:group"));
    m_note->setText(tr("As members will see it", "@info"));
}
