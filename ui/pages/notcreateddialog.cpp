// SPDX-License-Identifier: Apache-2.0
#include "notcreateddialog.h"

#include "dialogshell.h"
#include "entrywords.h"
#include "texts.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

NotCreatedDialog::NotCreatedDialog(const Entry &entry, QWidget *parent)
    : QDialog(parent)
{
    auto *shell = new DialogShell(this);
    shell->setIcon(u"warning"_s, &Theme::Accents::warning);
    shell->setTitle(Texts::phaseName(EntryPhase::NotCreated));
    shell->addWords(EntryWords::title(entry.draft));
    shell->addWords(tr("The portal was asked again and again, and it is certain now: the request "
                       "did not make a chat. Your draft is kept.",
                       "@info"));
    QPushButton *back = shell->addButton(tr("&Back to the draft", "@action:button"));
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *again = shell->addButton(tr("&Send again", "@action:button"));
    shell->setPrimary(again);
    connect(again, &QPushButton::clicked, this, [this] {
        Q_EMIT sendAgainWanted();
        accept();
    });
}
