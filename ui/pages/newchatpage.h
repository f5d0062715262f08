// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "avatarfield.h"
#include "codeform.h"
#include "entry.h"
#include "pastedialog.h"
#include "texts.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class ChatForm;
class Connections;
class CreateFlow;
class CreateFooter;
class DraftChecker;
class DraftKeeper;
class EntryNotices;
class FirstSteps;
class FormPortal;
class FormScrollArea;
class FormUndo;
class MessageBar;
class Panel;
class PeopleFaces;
class PeoplePasting;
class PeopleSearch;
class PictureReader;
class PreviewPanel;
class QAction;
class QLabel;
class SendPanel;
class Submission;

//! Where a chat is filled in, created, and told what became of.
class NewChatPage final : public QWidget {
    Q_OBJECT

public:
    //! What the page works with; all must outlive it.
    struct Services {
        Connections &connections;
        PeopleSearch &people;
        PeopleFaces &faces;
        PictureReader &pictures;
        Submission &submission;
        AvatarField::AskForFile askForFile;
        PasteDialog::AskForFile askForList;
    };

    explicit NewChatPage(const Services &services, QWidget *parent = nullptr);

    //! Of the page, in the interface's language.
    [[nodiscard]] static QString name();
    ~NewChatPage() override;

    void focusFirstField();
    //! As if "Create chat" had been pressed.
    void create();
    //! Empties the form and offers to undo it.
    void clear();
    //! Puts the contents of an earlier chat into the form and offers to undo it.
    void createAgainFrom(const Entry &entry);
    //! Until the journal can be used nothing is sent; says why it cannot.
    void setJournalMissing(const Failure &failure);
    //! The journal can be used: tells of the entries that an earlier run left open.
    void setJournalReady();
    //! Something else that the page needs could not be had.
    void showFailure(const std::function<QString()> &why);
    //! Something worth knowing that hinders nothing: the person may close it.
    void showRemark(const std::function<QString()> &words);
    //! A portal is being connected by itself: nothing is to be done first.
    void setDemo(bool demo);
    //! The keys of what the footer's buttons do, for their tool tips.
    void setCreateKeys(const QKeySequence &keys);
    void setPreviewShown(bool shown);

Q_SIGNALS:
    //! \a id shall be connected (again); a null one: a portal that is new.
    void connectWanted(ConnectionId id);
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm(const Services &services);
    void buildFooter();
    void arrange();
    void connectForm();
    void connectFooter();
    void connectFlow();
    void connectNotices();
    void connectKeeper();
    void retranslate();

    void showConnection();
    void showPreview();
    void onBusyChanged(bool busy);
    void showSending();
    void onTold(EntryId id);
    void emptyAfter(EntryId id);
    void copyAs(CodeForm form);
    void createAnother(const Entry &entry);
    [[nodiscard]] ChatDraft bringHome(const Entry &entry);
    [[nodiscard]] bool belongsHere(const Entry &entry) const;
    void follow(Texts::Remedy remedy);
    void mendConnection();

    Connections &m_connections;
    Submission &m_submission;
    std::optional<EntryId> m_inForm; //!< The entry whose contents the form still shows.
    bool m_journalReady = false;
    bool m_demo = false;
    QPointer<QWidget> m_focusBefore; //!< Where the person was when the form was disabled.

    QLabel *m_heading = nullptr;
    MessageBar *m_failureBar = nullptr;
    QAction *m_closeRemark = nullptr;
    FirstSteps *m_firstSteps = nullptr;
    EntryNotices *m_notices = nullptr;
    FormScrollArea *m_scroll = nullptr;
    ChatForm *m_form = nullptr;
    PreviewPanel *m_preview = nullptr;
    MessageBar *m_problems = nullptr;
    MessageBar *m_undoBar = nullptr;
    Panel *m_bottom = nullptr;
    CreateFooter *m_footer = nullptr;
    SendPanel *m_sending = nullptr;
    DraftChecker *m_checker = nullptr;
    FormUndo *m_undo = nullptr;
    PeoplePasting *m_pasting = nullptr;
    std::unique_ptr<FormPortal> m_formPortal;
    CreateFlow *m_flow = nullptr;
    DraftKeeper *m_keeper = nullptr;
};
