// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"

#include <QHash>
#include <QWidget>

class MessageBar;
class QAction;
class QLabel;
class QVBoxLayout;
class Submission;

//! The entries that go on without the person waiting for them, one message bar each: their state,
//! and in the end their answer.
class EntryNotices final : public QWidget {
    Q_OBJECT

public:
    //! More bars than this wait until one is closed.
    static constexpr int mostBars = 3;

    explicit EntryNotices(Submission &submission, QWidget *parent = nullptr);

    //! Shows a bar for \a id until the person closes it.
    void watch(EntryId id);
    //! The person knows of \a id's present state: the bar goes, and comes back only with news.
    void noteTold(EntryId id);

Q_SIGNALS:
    void showWanted(EntryId id);
    void connectWanted(ConnectionId id);
    //! The person wants the contents of an entry that made no chat back in the form.
    void draftWanted(const Entry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Told {
        EntryPhase phase{};
        std::optional<ChatId> twin;
        friend bool operator==(const Told &, const Told &) = default;
    };

    void onEntryChanged(EntryId id);
    void refresh(EntryId id);
    void remove(EntryId id);
    void placeBars();
    [[nodiscard]] QList<QAction *> actionsFor(const Entry &entry, MessageBar *bar);
    QAction *addAction(MessageBar *bar, const QString &text, std::function<void()> pressed);

    Submission &m_submission;
    QVBoxLayout *m_column;
    QLabel *m_more;
    QList<EntryId> m_order; //!< Newest first.
    QHash<EntryId, MessageBar *> m_bars;
    QHash<EntryId, Told> m_told;
};
