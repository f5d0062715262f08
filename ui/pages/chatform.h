// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "avatarfield.h"
#include "chatdraft.h"
#include "fieldnotes.h"
#include "problem.h"

#include <QWidget>

#include <functional>

class ColorPicker;
class FoldButton;
class MentionLine;
class MessageBar;
class MessageField;
class MoreFields;
class OwnerBox;
class PeopleField;
class ProblemNote;
class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;

//! The fields of a chat. Takes a draft and gives a draft, right or wrong; what is wrong it is told
//! by showProblems(). Knows fields, not portals: where suggestions and pictures come from is
//! connected from outside.
class ChatForm final : public QWidget {
    Q_OBJECT

public:
    explicit ChatForm(AvatarField::AskForFile askForFile, QWidget *parent = nullptr);

    [[nodiscard]] ChatDraft draft() const;
    void setDraft(const ChatDraft &draft);

    //! In whose name the chat will be made; nothing: not known yet.
    void setSender(const std::optional<Sender> &sender);
    //! Each at its field. Those of other fields are taken away.
    void showProblems(const Problems &problems);
    void focusField(Field field);
    //! What was typed to find somebody and chosen nobody with.
    [[nodiscard]] QString unfinishedName() const;
    //! What problems of \a field are about; never null.
    [[nodiscard]] QWidget *fieldWidget(Field field) const;

    [[nodiscard]] PeopleField *people() const { return m_people; }
    [[nodiscard]] MentionLine *mentions() const;
    [[nodiscard]] AvatarField *avatar() const { return m_avatar; }
    void setAvatar(const AvatarImage &avatar);
    //! Why a picture was not taken; the one before it stays.
    void refuseAvatar(const std::function<QString()> &sentence);

Q_SIGNALS:
    void draftChanged();
    //! A list of people is to be pasted.
    void pasteWanted();
    //! \a part has come up and should be seen, should the form be scrolled.
    void partOpened(QWidget *part);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead(AvatarField::AskForFile askForFile);
    void buildTitle();
    void buildColor();
    void buildPeople();
    void buildType();
    void buildOwner();
    void buildMessage();
    void buildMore();
    void listNotes();
    void arrange();
    [[nodiscard]] QLayout *headLayout() const;
    [[nodiscard]] QLayout *peopleLayout() const;
    [[nodiscard]] QLayout *typeAndOwnerLayout() const;
    void connectFields();
    void orderTabs();
    void retranslate();

    void noteChange();
    void showDerived();
    void addOwnerToPeople();
    [[nodiscard]] QString peopleCount() const;
    [[nodiscard]] QList<Person> personsInvited() const;

    std::optional<Sender> m_sender;
    bool m_loading = false;
    FieldNotes m_notes;

    QLabel *m_avatarLabel = nullptr;
    AvatarField *m_avatar = nullptr;
    MessageBar *m_avatarRefusal = nullptr;
    ProblemNote *m_avatarNote = nullptr;
    QLabel *m_titleLabel = nullptr;
    QLineEdit *m_title = nullptr;
    ProblemNote *m_titleNote = nullptr;
    QLabel *m_colorLabel = nullptr;
    QLabel *m_colorName = nullptr;
    ColorPicker *m_color = nullptr;
    QLabel *m_peopleLabel = nullptr;
    QLabel *m_peopleCount = nullptr;
    PeopleField *m_people = nullptr;
    ProblemNote *m_peopleNote = nullptr;
    QCheckBox *m_addMe = nullptr;
    QPushButton *m_paste = nullptr;
    QLabel *m_typeLabel = nullptr;
    QRadioButton *m_private = nullptr;
    QRadioButton *m_open = nullptr;
    QLabel *m_ownerLabel = nullptr;
    OwnerBox *m_owner = nullptr;
    ProblemNote *m_ownerNote = nullptr;
    MessageField *m_message = nullptr;
    FoldButton *m_fold = nullptr;
    MoreFields *m_more = nullptr;
};
