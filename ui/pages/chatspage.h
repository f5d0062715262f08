// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"
#include "entryexport.h"

#include <QWidget>

class EntryActions;
class EntryDetails;
class EntryListModel;
class EntryTable;
class History;
class MessageBar;
class Panel;
class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTimer;
class Submission;

//! All chats that were asked for: found again, looked at, gone on with.
class ChatsPage final : public QWidget {
    Q_OBJECT

public:
    //! What the page works with; all must outlive it.
    struct Services {
        History &history;
        Submission &submission;
        AskWhereToSave askWhereToSave;
    };

    //! Below this width the details stand below the list.
    static constexpr int widthForTwoColumns = 880;

    explicit ChatsPage(const Services &services, QWidget *parent = nullptr);

    //! Of the page, in the interface's language.
    [[nodiscard]] static QString name();

    //! Looks anew which chats there are.
    void refresh();
    //! The list has the focus, with a row chosen.
    void focusList();

Q_SIGNALS:
    //! The contents of an entry shall go into the form of a new chat.
    void createAgainWanted(const Entry &entry);
    //! The portal that an entry waits for shall be connected.
    void connectWanted(ConnectionId id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTop();
    void buildList();
    void buildDetails();
    void arrange();
    void connectList();
    void connectEntry();
    void retranslate();
    void fillStates();

    void applyFilter();
    void onListed();
    void showList();
    void onRowChanged(int row);
    void readChosen();
    void showChosen(const Result<Entry> &entry);
    void forgetChosen();
    [[nodiscard]] bool isChosenReady() const;
    void openMenu(const QPoint &position);

    History &m_history;
    Submission &m_submission;
    std::optional<EntryId> m_chosen; //!< Whose details are shown.
    bool m_isListed = false; //!< What there is has been looked at once.
    bool m_reading = false;
    bool m_readAgain = false;

    EntryListModel *m_model = nullptr;
    EntryActions *m_actions = nullptr;
    EntryExport *m_export = nullptr;
    QTimer *m_readSoon = nullptr;
    QLabel *m_heading = nullptr;
    QLineEdit *m_search = nullptr;
    QAction *m_find = nullptr;
    QLabel *m_stateLabel = nullptr;
    QComboBox *m_state = nullptr;
    QPushButton *m_exportButton = nullptr;
    MessageBar *m_news = nullptr;
    QWidget *m_listSide = nullptr;
    QStackedLayout *m_listOrWords = nullptr;
    EntryTable *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_count = nullptr;
    Panel *m_side = nullptr;
    EntryDetails *m_details = nullptr;
    QBoxLayout *m_halves = nullptr;
};
