// SPDX-License-Identifier: Apache-2.0
#include "entryrowwords.h"

#include "entrylistmodel.h"
#include "entrywords.h"
#include "hostlabel.h"
#include "texts.h"
#include "whenwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString EntryRowWords::cell(const EntrySummary &summary, int column)
{
    switch (column) {
    case EntryListModel::TitleColumn:
        return EntryWords::plainTitle(summary.title);
    case EntryListModel::StateColumn:
        return Texts::phaseName(summary.phase);
    case EntryListModel::NumberColumn:
        return summary.chat ? QString::number(summary.chat->value()) : QString();
    case EntryListModel::PeopleColumn:
        return QLocale().toString(summary.people);
    case EntryListModel::CreatedColumn:
        return WhenWords::shortly(summary.createdAt, QDateTime::currentDateTime());
    default:
        return {};
    }
}

QString EntryRowWords::origin(const EntrySummary &summary)
{
    return tr("%1 · %2", "@item a portal, a bot").arg(hostLabelOf(summary.portal), summary.bot);
}

QString EntryRowWords::spoken(const EntrySummary &summary)
{
    QStringList parts{EntryWords::plainTitle(summary.title),
                      cell(summary, EntryListModel::StateColumn)};
    if (summary.chat)
        parts += tr("chat %1", "@item a chat’s number").arg(summary.chat->value());
    parts += tr("%n people invited", "@item", summary.people);
    parts += cell(summary, EntryListModel::CreatedColumn);
    parts += origin(summary);
    return parts.join(u", "_s);
}
