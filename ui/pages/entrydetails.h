// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"
#include "entrywords.h"

#include <QWidget>

class AvatarDisc;
class PlainEdit;
class QAction;
class QLabel;
class ScrollColumn;
class QVBoxLayout;

//! One entry in full: what it is, how it stands, what can be done, and its story.
class EntryDetails final : public QWidget {
    Q_OBJECT

public:
    //! \a actions become buttons; those that are not visible show none.
    explicit EntryDetails(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void showEntry(const Entry &entry, const EntryWords::Moment &by);
    //! Nothing is chosen.
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void buildButtons(const QList<QAction *> &actions);
    void buildFacts();
    void buildStory();
    void showFacts(const Entry &entry);
    void retranslate();

    ScrollColumn *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    AvatarDisc *m_face = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_identity = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_peopleLabel = nullptr;
    QLabel *m_people = nullptr;
    QLabel *m_originLabel = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_storyLabel = nullptr;
    PlainEdit *m_story = nullptr;
    std::optional<Entry> m_entry;
    EntryWords::Moment m_by;
};
