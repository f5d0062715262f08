// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"

#include "colorpicker.h"
#include "foldbutton.h"
#include "labels.h"
#include "messagebar.h"
#include "messagefield.h"
#include "morefields.h"
#include "ownerbox.h"
#include "peoplefield.h"
#include "plainedit.h"
#include "problemnote.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>

#include <utility>

ChatForm::ChatForm(AvatarField::AskForFile askForFile, QWidget *parent)
    : QWidget(parent)
{
    buildHead(std::move(askForFile));
    buildTitle();
    buildColor();
    buildPeople();
    buildType();
    buildOwner();
    buildMessage();
    buildMore();
    listNotes();
    arrange();
    orderTabs();
    connectFields();
    retranslate();
}

void ChatForm::buildHead(AvatarField::AskForFile askForFile)
{
    m_avatarLabel = Labels::field(this);
    m_avatar = new AvatarField(std::move(askForFile), this);
    m_avatarRefusal = new MessageBar(this);
    m_avatarRefusal->hide();
    m_avatarNote = new ProblemNote(m_avatar, this);
}

void ChatForm::buildTitle()
{
    m_titleLabel = Labels::field(this);
    m_title = new QLineEdit(this);
    m_titleLabel->setBuddy(m_title);
    m_titleNote = new ProblemNote(m_title, this);
}

void ChatForm::buildColor()
{
    m_colorLabel = Labels::field(this);
    m_colorName = Labels::field(this);
    m_color = new ColorPicker(this);
    m_colorLabel->setBuddy(m_color);
}

void ChatForm::buildPeople()
{
    m_peopleLabel = Labels::field(this);
    m_peopleCount = Labels::note(this);
    m_people = new PeopleField(this);
    m_peopleLabel->setBuddy(m_people);
    m_peopleNote = new ProblemNote(m_people->lineEdit(), this);
    m_addMe = new QCheckBox(this);
    m_addMe->setChecked(true);
    m_paste = new QPushButton(this);
    m_paste->setAutoDefault(false);
}

void ChatForm::buildType()
{
    m_typeLabel = Labels::field(this);
    m_private = new QRadioButton(this);
    m_open = new QRadioButton(this);
    m_private->setChecked(true);
    // Without a group of their own they would be exclusive with the colours, deeper in this form.
    auto *group = new QButtonGroup(this);
    group->addButton(m_private);
    group->addButton(m_open);
    m_typeLabel->setBuddy(m_private);
}

void ChatForm::buildOwner()
{
    m_ownerLabel = Labels::field(this);
    m_owner = new OwnerBox(this);
    m_ownerLabel->setBuddy(m_owner);
    m_ownerNote = new ProblemNote(m_owner, this);
}

void ChatForm::buildMessage()
{
    m_message = new MessageField(this);
}

void ChatForm::buildMore()
{
    m_more = new MoreFields(this);
    m_fold = new FoldButton(m_more, this);
}

ChatDraft ChatForm::draft() const
{
    const MoreFields::Values more = m_more->values();
    return {
        .title = m_title->text(),
        .color = m_color->color(),
        .participants = m_people->people(),
        .addMe = m_addMe->isChecked(),
        .type = m_open->isChecked() ? ChatType::Open : ChatType::Private,
        .owner = m_owner->owner(),
        .message = m_message->text(),
        .description = more.description,
        .entityType = more.entityType,
        .entityId = more.entityId,
        .entityTypeAccepted = more.entityTypeAccepted,
        .avatar = m_avatar->avatar(),
    };
}

void ChatForm::setDraft(const ChatDraft &draft)
{
    {
        const QScopedValueRollback loading(m_loading, true);
        m_title->setText(draft.title);
        m_color->setColor(draft.color);
        m_people->setPeople(draft.participants);
        m_people->lineEdit()->clear();
        m_addMe->setChecked(draft.addMe);
        (draft.type == ChatType::Open ? m_open : m_private)->setChecked(true);
        m_message->setText(draft.message);
        m_more->setValues({.description = draft.description,
                           .entityType = draft.entityType,
                           .entityId = draft.entityId,
                           .entityTypeAccepted = draft.entityTypeAccepted});
        m_avatar->setAvatar(draft.avatar);
        m_avatarRefusal->hide();
        showDerived();
        m_owner->setOwner(draft.owner);
    }
    Q_EMIT draftChanged();
}

void ChatForm::setSender(const std::optional<Sender> &sender)
{
    m_sender = sender;
    showDerived();
}

MentionLine *ChatForm::mentions() const
{
    return m_message->mentions();
}

void ChatForm::setAvatar(const AvatarImage &avatar)
{
    m_avatarRefusal->hide();
    m_avatar->setAvatar(avatar);
    noteChange();
}

void ChatForm::refuseAvatar(const std::function<QString()> &sentence)
{
    m_avatarRefusal->showMessage(MessageBar::Kind::Error, sentence);
}

void ChatForm::connectFields()
{
    connect(m_title, &QLineEdit::textChanged, this, &ChatForm::noteChange);
    connect(m_color, &ColorPicker::colorChanged, this, &ChatForm::noteChange);
    connect(m_people, &PeopleField::peopleChanged, this, &ChatForm::noteChange);
    connect(m_paste, &QPushButton::clicked, this, &ChatForm::pasteWanted);
    connect(m_addMe, &QCheckBox::toggled, this, &ChatForm::noteChange);
    connect(m_open, &QRadioButton::toggled, this, &ChatForm::noteChange);
    connect(m_owner, &OwnerBox::ownerChosen, this, &ChatForm::noteChange);
    connect(m_ownerNote, &ProblemNote::remedyPressed, this, &ChatForm::addOwnerToPeople);
    connect(m_message, &MessageField::textChanged, this, &ChatForm::noteChange);
    connect(m_more, &MoreFields::changed, this, &ChatForm::noteChange);
    connect(m_fold, &FoldButton::opened, this, [this] { Q_EMIT partOpened(m_more); });
    connect(m_avatar, &AvatarField::avatarRemoved, this, [this] {
        m_avatarRefusal->hide();
        noteChange();
    });
}

void ChatForm::noteChange()
{
    if (m_loading)
        return;
    showDerived();
    Q_EMIT draftChanged();
}

//! Everything that is shown because of other fields' contents.
void ChatForm::showDerived()
{
    m_colorName->setText(m_color->chosenName());
    m_peopleCount->setText(peopleCount());
    const QList<Person> members = personsInvited();
    m_owner->setCandidates(m_sender ? m_sender->bot.name : QString(), members);
    m_message->setMembers(members);
    const std::optional<ChatColor> color = m_color->color();
    m_avatar->setPlaceholder(initialsOf(m_title->text()), color ? rgbOf(*color) : QColor());
}

QString ChatForm::peopleCount() const
{
    const int people = int(m_people->people().size());
    if (!m_addMe->isChecked())
        return tr("%n people", "@info number of participants", people);
    return people > 0 ? tr("%n people and you", "@info number of participants", people)
                      : tr("only you", "@info number of participants");
}

QList<Person> ChatForm::personsInvited() const
{
    const QList<Person> chosen = m_people->people();
    return m_sender && m_addMe->isChecked() ? withPerson(chosen, m_sender->me) : chosen;
}

void ChatForm::addOwnerToPeople()
{
    const std::optional<Person> owner = m_owner->ownerPerson();
    if (!owner)
        return;
    m_owner->setFocus();
    if (m_sender && owner->id == m_sender->me.id) {
        m_addMe->setChecked(true);
        return;
    }
    QList<Person> people = m_people->people();
    people.append(*owner);
    m_people->setPeople(people);
    noteChange();
}

void ChatForm::listNotes()
{
    m_notes.add(Field::Title, m_title, m_titleNote);
    m_notes.add(Field::Color, m_color, nullptr);
    m_notes.add(Field::Participants, m_people, m_peopleNote);
    m_notes.add(Field::ChatType, m_private, nullptr);
    m_notes.add(Field::Owner, m_owner, m_ownerNote);
    m_notes.add(Field::Message, m_message->edit(), m_message->note());
    m_notes.add(Field::Avatar, m_avatar, m_avatarNote);
    for (const Field field : {Field::Description, Field::EntityType, Field::EntityId})
        m_notes.add(field, m_more->widgetFor(field), m_more->noteFor(field));
}

void ChatForm::showProblems(const Problems &problems)
{
    m_notes.show(problems);
}

QWidget *ChatForm::fieldWidget(Field field) const
{
    if (field == Field::ChatType && m_open->isChecked())
        return m_open;
    return m_notes.widgetFor(field);
}

QString ChatForm::unfinishedName() const
{
    return m_people->lineEdit()->text().trimmed();
}

void ChatForm::focusField(Field field)
{
    QWidget *widget = fieldWidget(field);
    if (m_more->isAncestorOf(widget))
        m_fold->setOpen(true);
    widget->setFocus(Qt::OtherFocusReason);
}

void ChatForm::orderTabs()
{
    QList<QWidget *> fields{m_avatar, m_title,   m_color, m_people, m_addMe,
                            m_paste,  m_private, m_open,  m_owner};
    fields += m_message->tabStops();
    fields += m_fold;
    fields += m_more->fields();
    for (int i = 1; i < fields.size(); ++i)
        setTabOrder(fields.at(i - 1), fields.at(i));
}

void ChatForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChatForm::retranslate()
{
    m_avatarLabel->setText(tr("Avatar", "@label the chat’s picture"));
    m_titleLabel->setText(tr("&Title", "@label:textbox"));
    m_colorLabel->setText(tr("C&olor:", "@label the chosen colour’s name follows"));
    m_color->setAccessibleName(tr("Color", "@label"));
    m_peopleLabel->setText(tr("&Participants", "@label:textbox"));
    m_addMe->setText(tr("&Add me too", "@option:check invite the person who creates the chat"));
    m_paste->setText(tr("Pa&ste a list…", "@action:button people who take part"));
    m_typeLabel->setText(tr("Chat type", "@title:group"));
    m_private->setText(tr("Pri&vate, by invitation", "@option:radio"));
    m_open->setText(tr("Open to &join", "@option:radio"));
    m_ownerLabel->setText(tr("O&wner", "@label:listbox"));
    m_fold->setText(tr("More &fields", "@action:button"));
    showDerived();
}
