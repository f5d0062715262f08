// SPDX-License-Identifier: Apache-2.0
#include "askingnote.h"

#include "labels.h"
#include "spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <chrono>

using namespace std::chrono_literals;

namespace {

//! What is quicker is over before it could be read.
constexpr std::chrono::milliseconds untilShown = 300ms;

} // namespace

AskingNote::AskingNote(QWidget *parent)
    : QWidget(parent)
    , m_words(Labels::words(this))
    , m_button(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::betweenWords);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    m_button->setAutoDefault(false);
    m_untilShown.setSingleShot(true);
    m_untilShown.setInterval(untilShown);
    connect(&m_untilShown, &QTimer::timeout, this, &QWidget::show);
    connect(m_button, &QPushButton::clicked, this, &AskingNote::press);
    hide();
}

void AskingNote::showProgress(qsizetype answered, qsizetype all)
{
    m_words->setText(
        tr("Asking the portal for those who are not known here: %1 of %2.",
           "@info:status numbers of IDs and addresses that were answered, and of all of them")
            .arg(locale().toString(answered), locale().toString(all)));
    m_button->setText(tr("&Stop asking", "@action:button"));
    m_isAsking = true;
    if (!isVisible() && !m_untilShown.isActive())
        m_untilShown.start();
}

void AskingNote::showMissed(qsizetype missed, const QString &why)
{
    m_isAsking = false;
    m_untilShown.stop();
    const QString count = tr("The portal has not answered for %n of them.",
                             "@info:status IDs and e-mail addresses", int(missed));
    m_words->setText(why.isEmpty() ? count
                                   : tr("%1 %2.", "@info:status a sentence, why").arg(count, why));
    m_button->setText(tr("As&k again", "@action:button"));
    setVisible(missed > 0);
}

void AskingNote::press()
{
    if (m_isAsking)
        Q_EMIT stopPressed();
    else
        Q_EMIT againPressed();
}
