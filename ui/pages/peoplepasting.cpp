// SPDX-License-Identifier: Apache-2.0
#include "peoplepasting.h"

#include "askingnote.h"
#include "chatform.h"
#include "connections.h"
#include "peopleasking.h"
#include "peopledirectory.h"
#include "peoplefield.h"
#include "peoplesearch.h"
#include "peoplewords.h"
#include "texts.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNoted = 20; // of one list

} // namespace

PeoplePasting::PeoplePasting(ChatForm &form, PeopleSearch &people, const Connections &connections,
                             PasteDialog::AskForFile askForFile, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_people(people)
    , m_directory(people.directory())
    , m_connections(connections)
    , m_askForFile(std::move(askForFile))
{
    connect(m_form.people(), &PeopleField::listPasted, this, &PeoplePasting::take);
    connect(m_form.people(), &PeopleField::peopleChanged, this, &PeoplePasting::takeBackWords);
    connect(&m_form, &ChatForm::pasteWanted, this, &PeoplePasting::ask);
    connect(&m_directory, &PeopleDirectory::changed, this, &PeoplePasting::follow);
    connect(&m_directory, &PeopleDirectory::synchronized, this, &PeoplePasting::follow);
}

void PeoplePasting::ask()
{
    open();
}

void PeoplePasting::take(const QString &pasted)
{
    const PastedPeople found =
        recognizedPeople(pastedLines(pasted), m_directory.people(), context());
    if (found.doubts.isEmpty() && !found.clear.isEmpty())
        add(found.clear);
    else
        open().setText(pasted, found);
}

PasteDialog &PeoplePasting::open()
{
    if (!m_dialog) {
        m_dialog = new PasteDialog(m_directory.people(), m_askForFile, m_form.window());
        connect(m_dialog, &PasteDialog::added, this, &PeoplePasting::add);
        askPortalFor(m_dialog);
        follow();
        m_dialog->open();
    }
    return *m_dialog;
}

//! For those whom the directory does not know.
void PeoplePasting::askPortalFor(PasteDialog *dialog)
{
    m_asking = m_people.makeAsking(dialog);
    connect(dialog, &PasteDialog::unknown, m_asking, &PeopleAsking::ask);
    connect(m_asking, &PeopleAsking::progressed, dialog->asking(), &AskingNote::showProgress);
    connect(m_asking, &PeopleAsking::finished, this, &PeoplePasting::takeAnswer);
    connect(dialog->asking(), &AskingNote::stopPressed, m_asking, &PeopleAsking::stop);
    connect(dialog->asking(), &AskingNote::againPressed, m_asking, &PeopleAsking::askAgain);
}

void PeoplePasting::takeAnswer(const std::optional<Failure> &failure)
{
    m_dialog->asking()->showMissed(m_asking->missed().size(),
                                   failure ? Texts::explain(*failure).title : QString());
    m_dialog->setContext(context(), note(), PasteDialog::People::Others);
}

//! The people behind the dialog have changed. Those whom the portal is being asked for are shown
//! when it has answered.
void PeoplePasting::follow()
{
    if (m_dialog && !m_asking->isAsking())
        m_dialog->setContext(context(), note());
}

void PeoplePasting::add(const QList<Person> &people)
{
    const qsizetype before = m_form.people()->people().size();
    const int added = m_form.people()->addPeople(people);
    noteChoices(m_form.people()->people().mid(before));
    m_hasTold = true;
    m_form.people()->lineEdit()->setFocus();
    Q_EMIT told(added > 0 ? tr("%n people added. Ctrl+Z in the line takes them back.",
                               "@info:status", added)
                          : tr("All of them are participants already.", "@info:status"));
}

//! They are suggested first from now on, like people who were chosen one by one; but a long list
//! does not push everybody else out.
void PeoplePasting::noteChoices(const QList<Person> &people)
{
    for (const Person &person : people.first(std::min(people.size(), mostNoted)))
        m_people.noteChoice(person.id);
}

void PeoplePasting::takeBackWords()
{
    if (std::exchange(m_hasTold, false))
        Q_EMIT told({});
}

PastedContext PeoplePasting::context() const
{
    const Connection *current = m_connections.current();
    return {.portal = current ? current->hostLabel().toLower() : QString(),
            .isComplete = m_directory.isComplete(),
            .nobodys = m_asking ? m_asking->nobodys() : PeopleKeys()};
}

QString PeoplePasting::whyForbidden(const QStringList &scopes)
{
    return mayFindPeople(scopes)
        ? tr("The webhook may not read the list of all people: it needs the permission "
             "“user_brief”. Until then people are found here by their IDs only; by their names, "
             "one by one in the form.",
             "@info")
        : PeopleWords::mayNotSearch();
}

QString PeoplePasting::note() const
{
    const Connection *current = m_connections.current();
    if (!current)
        return PeopleWords::connectFirst();
    if (m_directory.isForbidden())
        return whyForbidden(current->scopes);
    if (!m_directory.isComplete())
        return tr("The portal’s people are still being read: whoever is not found may be found in "
                  "a few minutes.",
                  "@info");
    if (!maySeeAddresses(current->scopes))
        return tr("The webhook may not read e-mail addresses, so nobody is found by theirs: it "
                  "needs the permission “user_basic”.",
                  "@info");
    return {};
}
