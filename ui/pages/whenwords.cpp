// SPDX-License-Identifier: Apache-2.0
#include "whenwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString WhenWords::shortly(const QDateTime &when, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = locale.toString(local.time(), u"HH:mm"_s);
    if (local.date() == today)
        return tr("today %1", "@item a time of day").arg(time);
    if (local.date() == today.addDays(-1))
        return tr("yesterday %1", "@item a time of day").arg(time);
    if (local.date().year() == today.year())
        return tr("%1 %2", "@item day and month, time of day")
            .arg(locale.toString(local.date(), u"d MMM"_s), time);
    return locale.toString(local.date(), u"d MMM yyyy"_s);
}

QString WhenWords::exactly(const QDateTime &when, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = when.toLocalTime();
    QString time = locale.toString(local.time(), u"HH:mm:ss"_s);
    if (local.date() == now.toLocalTime().date())
        return time;
    return tr("%1 %2", "@item day and month, time of day")
        .arg(locale.toString(local.date(), u"d MMM"_s), time);
}
