// SPDX-License-Identifier: Apache-2.0
#include "historyexport.h"

#include "csvtext.h"
#include "history.h"

#include <utility>

namespace {

constexpr qsizetype rowsAtOnce = 400;

} // namespace

HistoryExport::HistoryExport(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
}

void HistoryExport::start(const QString &path, const EntryFilter &filter, const QStringList &header,
                          Cells cells)
{
    if (isRunning())
        return;
    m_file = std::make_unique<QSaveFile>(path);
    m_cells = std::move(cells);
    m_written = 0;
    if (!m_file->open(QIODevice::WriteOnly)
        || !write(QString(Csv::byteOrderMark) + Csv::line(header)))
        return end(std::unexpected(m_file->errorString()));
    m_history.find(filter, this, [this](const Result<QList<EntryNumber>> &numbers) {
        if (!numbers)
            return end(std::unexpected(numbers.error().description));
        m_left = *numbers;
        writeNext();
    });
}

void HistoryExport::writeNext()
{
    if (m_left.isEmpty()) {
        const bool whole = m_file->commit();
        return end(whole ? Answer(m_written) : Answer(std::unexpected(m_file->errorString())));
    }
    const QList<EntryNumber> next = m_left.mid(0, rowsAtOnce);
    m_left.remove(0, next.size());
    m_history.read(next, this,
                   [this, next](const Result<QHash<EntryNumber, EntrySummary>> &summaries) {
                       if (summaries)
                           takeRows(next, *summaries);
                       else
                           end(std::unexpected(summaries.error().description));
                   });
}

void HistoryExport::takeRows(const QList<EntryNumber> &asked,
                             const QHash<EntryNumber, EntrySummary> &summaries)
{
    QString lines;
    for (const EntryNumber number : asked) {
        const auto summary = summaries.constFind(number);
        if (summary == summaries.cend())
            continue;
        lines += Csv::line(m_cells(*summary));
        ++m_written;
    }
    if (!write(lines))
        return end(std::unexpected(m_file->errorString()));
    writeNext();
}

bool HistoryExport::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return m_file->write(bytes) == bytes.size();
}

void HistoryExport::end(const Answer &answer)
{
    m_file.reset();
    m_left.clear();
    Q_EMIT finished(answer);
}
