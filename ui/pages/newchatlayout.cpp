// SPDX-License-Identifier: Apache-2.0
#include "newchatpage.h"

#include "chatform.h"
#include "createfooter.h"
#include "draftchecker.h"
#include "entrynotices.h"
#include "firststeps.h"
#include "formportal.h"
#include "formscrollarea.h"
#include "formsources.h"
#include "formundo.h"
#include "labels.h"
#include "messagebar.h"
#include "panel.h"
#include "peoplepasting.h"
#include "peoplesearch.h"
#include "previewpanel.h"
#include "sendpanel.h"
#include "spacing.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

// What the page is made of and where it stands.

void NewChatPage::buildForm(const Services &services)
{
    m_heading = Labels::heading(this);
    m_failureBar = new MessageBar(this);
    m_closeRemark = new QAction(this);
    connect(m_closeRemark, &QAction::triggered, m_failureBar, &MessageBar::clear);
    m_firstSteps = new FirstSteps(this);
    m_notices = new EntryNotices(m_submission, this);
    m_scroll = new FormScrollArea(this);
    m_form = new ChatForm(services.askForFile);
    auto *held = new QWidget;
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(m_scroll->marginsBeside(Spacing::pageMargin)
                               + QMargins(0, 2, 0, Spacing::betweenGroups));
    column->addWidget(m_form);
    m_scroll->hold(held);
    m_problems = new MessageBar(this);
    m_undoBar = new MessageBar(this);
    m_preview = new PreviewPanel(this);
    m_checker = new DraftChecker(*m_form, *m_problems, this);
    m_undo = new FormUndo(*m_form, *m_undoBar, this);
    m_formPortal = std::make_unique<FormPortal>(*m_form);
    new FormSources(*m_form, services.people, services.faces, services.pictures, this);
    m_pasting =
        new PeoplePasting(*m_form, services.people, m_connections, services.askForList, this);
}

void NewChatPage::buildFooter()
{
    m_bottom = new Panel(&Theme::Accents::card, Qt::TopEdge, this);
    m_footer = new CreateFooter(m_bottom);
    m_sending = new SendPanel(m_bottom);
    m_sending->hide();
    auto *row = new QHBoxLayout(m_bottom);
    row->setContentsMargins(Spacing::pageMargin, Spacing::betweenGroups - 1, Spacing::pageMargin,
                            Spacing::betweenGroups - 1);
    row->addWidget(m_footer);
    row->addWidget(m_sending);
}

void NewChatPage::arrange()
{
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(Spacing::pageMargin, Spacing::betweenGroups, Spacing::pageMargin,
                                 0);
    messages->addWidget(m_heading);
    messages->addWidget(m_failureBar);
    messages->addWidget(m_firstSteps);
    messages->addWidget(m_notices);
    auto *news = new QVBoxLayout;
    news->setContentsMargins(Spacing::pageMargin, 0, Spacing::pageMargin, Spacing::betweenGroups);
    news->addWidget(m_problems);
    news->addWidget(m_undoBar);
    auto *left = new QVBoxLayout;
    left->setSpacing(Spacing::betweenGroups - 2);
    left->addLayout(messages);
    left->addWidget(m_scroll, 1);
    left->addLayout(news);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(left, 1);
    middle->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_bottom);
}
