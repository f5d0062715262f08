// SPDX-License-Identifier: Apache-2.0
#include "entryexport.h"

#include "connection.h"
#include "texts.h"

#include <QFileInfo>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

EntryExport::EntryExport(History &history, AskWhereToSave askWhereToSave, QWidget *window)
    : QObject(window)
    , m_askWhereToSave(std::move(askWhereToSave))
    , m_window(window)
    , m_export(new HistoryExport(history, this))
{
    connect(m_export, &HistoryExport::finished, this, &EntryExport::end);
}

void EntryExport::start(const EntryFilter &filter)
{
    const QString name = tr("Chats", "@title:window") + ".csv"_L1;
    m_askWhereToSave(m_window, name, [this, filter](const QString &path) {
        m_name = QFileInfo(path).fileName();
        Q_EMIT begun();
        m_export->start(path, filter, header(), cells);
    });
}

bool EntryExport::isRunning() const
{
    return m_export->isRunning();
}

void EntryExport::end(const HistoryExport::Answer &answer)
{
    Q_EMIT finished(answer.has_value(), [answer, name = m_name] {
        return answer
            ? tr("%n chats are saved in “%1”.", "@info:status", *answer).arg(name)
            : tr("“%1” could not be written: %2", "@info:status").arg(name, answer.error());
    });
}

QStringList EntryExport::header()
{
    return {
        tr("Created", "@title:column when"), tr("Title", "@title:column"),
        tr("State", "@title:column"),        tr("Chat number", "@title:column"),
        tr("Link", "@title:column"),         tr("People", "@title:column how many were invited"),
        tr("Entity type", "@title:column"),  tr("Entity ID", "@title:column"),
        tr("Portal", "@title:column"),       tr("Bot", "@title:column")};
}

QStringList EntryExport::cells(const EntrySummary &summary)
{
    const QString when = summary.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return {when,
            summary.title,
            Texts::phaseName(summary.phase),
            summary.chat ? QString::number(summary.chat->value()) : QString(),
            summary.chat ? chatLink(summary.portal, *summary.chat).toString() : QString(),
            QString::number(summary.people),
            summary.entityType,
            summary.entityId,
            summary.portal.toString(QUrl::RemoveUserInfo),
            summary.bot};
}
