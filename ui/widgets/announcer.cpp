// SPDX-License-Identifier: Apache-2.0
#include "announcer.h"

#include <QAccessibleWidget>

namespace {

QAccessibleInterface *statusBarFor(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::StatusBar) : nullptr;
}

void installAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(statusBarFor);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    installAccessibility();
    setFixedSize(1, 1); // what has no size is not there for screen readers
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Announcer::say(const QString &words)
{
    setAccessibleName(words);
}
