// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"

#include <QObject>

class DecisionDialog;
class QAction;
class Submission;

//! What can be done with one entry: a fixed set of actions, of which those are visible that the
//! entry allows. Carries out what it can; the rest is told.
class EntryActions final : public QObject {
    Q_OBJECT

public:
    //! \a window is the parent of dialogs.
    EntryActions(Submission &submission, QWidget *window);

    void setEntry(const std::optional<Entry> &entry);
    //! Of which entry they are.
    [[nodiscard]] std::optional<EntryId> entryId() const
    {
        return m_entry ? std::optional(m_entry->id) : std::nullopt;
    }
    //! All of them, in the order in which they are shown.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    //! What Enter does: the first that is visible.
    void triggerDefault();
    void retranslate();

Q_SIGNALS:
    void linkCopied();
    //! The portal that the entry waits for shall be connected.
    void connectWanted(ConnectionId id);
    //! The entry's contents shall go into the form.
    void createAgainWanted(const Entry &entry);

private:
    QAction *add(void (EntryActions::*slot)());
    void open();
    void copyLink();
    void connectPortal();
    void checkNow();
    void sendAgain();
    void enterNumber();
    void decide();
    void postMessage();
    void createAgain();
    [[nodiscard]] QUrl link() const;
    DecisionDialog *openDecision();

    Submission &m_submission;
    QWidget *m_window;
    std::optional<Entry> m_entry;
    QList<QAction *> m_all;
    QAction *m_open;
    QAction *m_connect;
    QAction *m_checkNow;
    QAction *m_sendAgain;
    QAction *m_enterNumber;
    QAction *m_decide;
    QAction *m_postMessage;
    QAction *m_copyLink;
    QAction *m_createAgain;
};
