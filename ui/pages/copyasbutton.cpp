// SPDX-License-Identifier: Apache-2.0
#include "copyasbutton.h"

#include "copyasdialog.h"

#include <QEvent>
#include <QMenu>

CopyAsButton::CopyAsButton(QWidget *parent)
    : QPushButton(parent)
{
    auto *forms = new QMenu(this);
    for (const CodeForm form : allCodeForms) {
        QAction *action = forms->addAction(QString());
        connect(action, &QAction::triggered, this, [this, form] { Q_EMIT formChosen(form); });
    }
    setMenu(forms);
    retranslate();
}

void CopyAsButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CopyAsButton::retranslate()
{
    setText(tr("Cop&y as", "@action:button opens a menu: curl, PHP SDK, …"));
    setToolTip(tr("Copies the request for a program of your own", "@info:tooltip"));
    const QList<QAction *> actions = menu()->actions();
    for (qsizetype index = 0; index < actions.size(); ++index)
        actions.at(index)->setText(CopyAsDialog::formName(allCodeForms.at(size_t(index))));
}
