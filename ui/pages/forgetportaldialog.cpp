// SPDX-License-Identifier: Apache-2.0
#include "forgetportaldialog.h"

#include "dialogshell.h"
#include "theme.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

ForgetPortalDialog::ForgetPortalDialog(const Connection &connection,
                                       const Submission::OpenCount &open, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *shell = new DialogShell(this);
    shell->setIcon(u"warning"_s, &Theme::Accents::warning);
    shell->setTitle(tr("Forget %1?", "@title:window a portal").arg(connection.label()));
    if (open.beingSent > 0)
        sayWhy(*shell);
    else
        ask(*shell, open.waiting);
}

void ForgetPortalDialog::sayWhy(DialogShell &shell)
{
    shell.addWords(
        tr("A chat is being sent to this portal right now. Wait until that is done.", "@info"));
    QPushButton *close = shell.addButton(tr("C&lose", "@action:button"));
    shell.setPrimary(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ForgetPortalDialog::ask(DialogShell &shell, int openChats)
{
    shell.addWords(tr("Its webhook address and CLIENT_ID are removed from this computer. In "
                      "Bitrix24 nothing changes: the webhook stays valid until you delete it "
                      "there.",
                      "@info"));
    auto *chats = new QCheckBox(tr("Take its chats out of the &list too", "@option:check"), this);
    shell.addWidget(chats);
    if (openChats > 0)
        shell.addWords(
            tr("What became of %n chats is not known yet. They stay in the list and wait until "
               "this portal is connected again; taken out of the list, they are followed no "
               "longer.",
               "@info", openChats));
    QPushButton *cancel = shell.addButton(tr("Cancel", "@action:button"), DialogShell::Side::Left);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *forget = shell.addButton(tr("&Forget this portal", "@action:button"));
    connect(forget, &QPushButton::clicked, this, [this, chats] {
        const bool chatsToo = chats->isChecked();
        accept();
        Q_EMIT confirmed(chatsToo);
    });
    shell.setPrimary(cancel); // Enter loses nothing
}
