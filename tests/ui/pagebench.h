// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections.h"
#include "datafolder.h"
#include "demoportal.h"
#include "history.h"
#include "journal.h"
#include "mainwindow.h"
#include "peopledirectory.h"
#include "peoplefaces.h"
#include "peoplesearch.h"
#include "peoplestore.h"
#include "picturereader.h"
#include "preferences.h"
#include "storagethread.h"
#include "submission.h"

#include <QTemporaryDir>

class QAbstractButton;
class QDialog;

//! The whole program on a demo portal of its own, for tests of pages.
class PageBench final {
public:
    //! \a dataPath: the folder of an earlier run; empty: one of its own.
    explicit PageBench(const QString &dataPath = {});

    //! Opens the journal, connects the portal and shows the window; false where that fails.
    [[nodiscard]] bool start();
    //! Only opens the journal and shows the window.
    [[nodiscard]] bool startWithoutPortal();
    [[nodiscard]] Person person(int id, const QString &name) const;

    [[nodiscard]] QString journalFile() const { return m_journalFile; }
    DemoPortal &portal() { return m_portal; }
    MainWindow &window() { return *m_window; }
    Submission &submission() { return m_submission; }
    Preferences &preferences() { return m_preferences; }
    Journal &journal() { return m_journal; }
    //! Where "Export…" and "Save the CLIENT_ID…" write to.
    [[nodiscard]] QString exportPath() const
    {
        return m_folder.filePath(QStringLiteral("out.csv"));
    }
    //! The file that "From a file…" is given.
    void setListPath(const QString &path) { m_listPath = path; }
    PeopleDirectory &directory() { return m_directory; }
    Connections &connections() { return m_connections; }
    //! As if somebody had set the clock, or the computer had slept.
    void moveWallClock(std::chrono::milliseconds by) { m_wallClockMoved += by; }

    //! The dialog that is open, null where none is.
    [[nodiscard]] QDialog *dialog() const;
    //! A visible button of \a root by its words, mnemonic or not; null where there is none.
    [[nodiscard]] static QAbstractButton *button(const QWidget &root, const QString &words);
    //! All visible words of \a root's labels.
    [[nodiscard]] static QString words(const QWidget &root);
    //! The visible child of \a root by its accessible name or its label's words.
    template <typename Widget>
    [[nodiscard]] static Widget *field(const QWidget &root, const QString &name);

private:
    [[nodiscard]] static QString nameOf(const QWidget &widget);
    [[nodiscard]] bool connectPortal();
    [[nodiscard]] Clock clock() const;

    std::chrono::milliseconds m_wallClockMoved{0};
    QTemporaryDir m_folder;
    QString m_journalFile;
    QString m_listPath;
    DemoPortal m_portal;
    StorageThread m_storage;
    Journal m_journal;
    Connections m_connections;
    PeopleStore m_peopleStore;
    PeopleDirectory m_directory;
    PeopleSearch m_people;
    PeopleFaces m_faces;
    PictureReader m_pictures;
    Preferences m_preferences{Preferences::Keep::No};
    Submission m_submission;
    History m_history;
    std::unique_ptr<MainWindow> m_window;
};

template <typename Widget> Widget *PageBench::field(const QWidget &root, const QString &name)
{
    const QList<Widget *> widgets = root.findChildren<Widget *>();
    for (Widget *widget : widgets) {
        if (nameOf(*widget) == name)
            return widget;
    }
    return nullptr;
}
