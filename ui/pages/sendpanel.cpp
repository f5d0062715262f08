// SPDX-License-Identifier: Apache-2.0
#include "sendpanel.h"

#include "entrywords.h"
#include "labels.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace std::chrono_literals;

namespace {

constexpr auto untilBackgroundIsOffered = 10s;

//! Whether \a event presses the button that it comes to.
bool isPress(const QEvent &event)
{
    if (event.type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent &>(event).key();
        return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    return event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick;
}

} // namespace

SendPanel::SendPanel(QWidget *parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this))
    , m_words(Labels::words(this))
    , m_meaning(Labels::note(this))
    , m_background(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_meaning->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_words);
    words->addWidget(m_meaning);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    row->addLayout(words, 1);
    row->addWidget(m_background);
    row->addWidget(m_cancel);
    buildButtons();
    retranslate();
}

void SendPanel::buildButtons()
{
    for (QPushButton *button : {m_background, m_cancel})
        button->setAutoDefault(true); // Enter presses the one that has the focus
    m_patience.setSingleShot(true);
    m_patience.setInterval(untilBackgroundIsOffered);
    connect(&m_patience, &QTimer::timeout, m_background, &QWidget::show);
    connect(m_background, &QPushButton::clicked, this, &SendPanel::backgroundPressed);
    connect(m_cancel, &QPushButton::clicked, this, &SendPanel::cancelPressed);
    m_cancel->installEventFilter(this);
}

void SendPanel::start()
{
    m_sinceStart.start();
    m_background->hide();
    m_patience.start();
    m_cancel->setFocus();
}

void SendPanel::showStage(const SendStage &stage)
{
    m_stage = stage;
    const bool measured = stage.kind == SendStage::Kind::Sending && stage.totalBytes > 0;
    m_progress->setMaximum(measured ? 100 : 0);
    if (measured)
        m_progress->setValue(int(stage.sentBytes * 100 / stage.totalBytes));
    m_words->setText(EntryWords::stage(stage));
    m_meaning->setText(EntryWords::cancelMeaning(stage));
}

//! "Cancel" takes the place of "Create chat" and its focus: whoever presses that twice in a row
//! must not cancel what they have just begun.
bool SendPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (isPress(*event) && !m_sinceStart.hasExpired(QApplication::doubleClickInterval()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void SendPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SendPanel::retranslate()
{
    m_progress->setAccessibleName(tr("Progress of the sending", "@info:whatsthis"));
    m_background->setText(tr("Continue in &background", "@action:button"));
    m_cancel->setText(tr("&Cancel", "@action:button"));
    showStage(m_stage);
}
