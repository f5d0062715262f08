// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entrysummary.h"

#include <QObject>
#include <QSaveFile>
#include <QStringList>

#include <expected>
#include <functional>
#include <memory>

class History;

//! Writes what passes a filter to a file as comma-separated values, a few hundred rows at a time,
//! so that nobody has to wait for it. The file is there as a whole in the end, or not at all.
class HistoryExport final : public QObject {
    Q_OBJECT

public:
    //! The words of one row.
    using Cells = std::function<QStringList(const EntrySummary &)>;
    //! How many rows were written, or the system's words why it could not be.
    using Answer = std::expected<int, QString>;

    explicit HistoryExport(History &history, QObject *parent = nullptr);

    //! Nothing happens while one is under way. \a header: the words of the first line.
    void start(const QString &path, const EntryFilter &filter, const QStringList &header,
               Cells cells);
    [[nodiscard]] bool isRunning() const { return m_file != nullptr; }

Q_SIGNALS:
    void finished(const HistoryExport::Answer &answer);

private:
    void writeNext();
    void takeRows(const QList<EntryNumber> &asked,
                  const QHash<EntryNumber, EntrySummary> &summaries);
    [[nodiscard]] bool write(const QString &text);
    void end(const Answer &answer);

    History &m_history;
    std::unique_ptr<QSaveFile> m_file;
    Cells m_cells;
    QList<EntryNumber> m_left;
    int m_written = 0;
};
