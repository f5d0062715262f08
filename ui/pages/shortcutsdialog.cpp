// SPDX-License-Identifier: Apache-2.0
#include "shortcutsdialog.h"

#include "dialogshell.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace {

bool hasKeys(const QAction *action)
{
    return !action->shortcut().isEmpty() && !action->text().isEmpty();
}

//! The window's own actions first, then those of its parts.
QList<QAction *> actionsOf(const QWidget &window)
{
    QList<QAction *> actions = window.actions();
    const QList<QAction *> all = window.findChildren<QAction *>();
    for (QAction *action : all) {
        if (!actions.contains(action))
            actions += action;
    }
    actions.removeIf([](const QAction *action) { return !hasKeys(action); });
    return actions;
}

QTreeWidgetItem *rowFor(const QAction &action)
{
    return new QTreeWidgetItem(
        {action.text().remove(u'&'),
         QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)});
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window)
    : QDialog(window)
{
    auto *shell = new DialogShell(this);
    shell->setTitle(tr("Keyboard shortcuts", "@title:window"));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Action", "@title:column"), tr("Keys", "@title:column")});
    const QList<QAction *> actions = actionsOf(*window);
    for (const QAction *action : actions)
        list->addTopLevelItem(rowFor(*action));
    list->setCurrentItem(list->topLevelItem(0));
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int mostRows = 16;
    const int rows = std::min(mostRows, list->topLevelItemCount());
    shell->addView(list,
                   list->header()->sizeHint().height() + rows * list->sizeHintForRow(0)
                       + 2 * list->frameWidth());
    QPushButton *close = shell->addButton(tr("C&lose", "@action:button"));
    shell->setPrimary(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}
