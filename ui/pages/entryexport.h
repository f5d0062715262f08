// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "historyexport.h"
#include "savequestion.h"

#include <QObject>

class History;
class QWidget;

//! Writes chats into a file for spreadsheets, in words: asks where to, and says what became of it.
class EntryExport final : public QObject {
    Q_OBJECT

public:
    //! \a window is the parent of the question.
    EntryExport(History &history, AskWhereToSave askWhereToSave, QWidget *window);

    //! Those that pass \a filter.
    void start(const EntryFilter &filter);
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    //! A file was chosen.
    void begun();
    //! \a words in the language of the moment they are asked for.
    void finished(bool isWhole, const std::function<QString()> &words);

private:
    void end(const HistoryExport::Answer &answer);
    [[nodiscard]] static QStringList header();
    [[nodiscard]] static QStringList cells(const EntrySummary &summary);

    AskWhereToSave m_askWhereToSave;
    QWidget *m_window;
    HistoryExport *m_export;
    QString m_name; //!< Of the file that is written.
};
