// SPDX-License-Identifier: Apache-2.0
#include "formsources.h"

#include "chatform.h"
#include "faces.h"
#include "mentionline.h"
#include "peoplefaces.h"
#include "peoplefield.h"
#include "peoplewords.h"
#include "texts.h"

#include <QLocale>

FormSources::FormSources(ChatForm &form, PeopleSearch &people, PeopleFaces &faces,
                         PictureReader &pictures, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_people(people)
    , m_pictures(pictures)
{
    connectPeople();
    connectDirectory();
    connectFaces(faces);
    connectPictures();
}

void FormSources::connectPeople()
{
    PeopleField *field = m_form.people();
    const auto search = [this](const QString &text) {
        if (text.isEmpty())
            m_people.cancel();
        else
            m_people.search(text);
    };
    connect(field, &PeopleField::searchRequested, this, search);
    connect(m_form.mentions(), &MentionLine::searchRequested, this, search);
    connect(field, &PeopleField::suggestionTaken, &m_people, &PeopleSearch::noteChoice);
    connect(&m_people, &PeopleSearch::started, field, [field] { field->setSearching(true); });
    connect(&m_people, &PeopleSearch::answered, this, &FormSources::showSuggestions);
}

//! What is known about people beside what finds them.
void FormSources::connectDirectory()
{
    PeopleField *field = m_form.people();
    connect(field, &PeopleField::departmentTaken, field,
            [this, field](const DepartmentOffer &offer) {
                field->addPeople(m_people.membersOf(offer));
            });
    const auto departmentOf = [this](PersonId person) { return m_people.departmentOf(person); };
    field->setDepartmentOf(departmentOf);
    m_form.mentions()->setDepartmentOf(departmentOf);
    const auto refresh = [this, field] {
        field->refreshPeople(m_people.upToDate(field->people()));
    };
    connect(field, &PeopleField::peopleChanged, this, refresh);
    connect(&m_people, &PeopleSearch::peopleChanged, this, refresh);
    connect(&m_people, &PeopleSearch::progressed, this, &FormSources::showProgress);
}

void FormSources::connectFaces(PeopleFaces &faces)
{
    Faces &shown = m_form.people()->faces();
    shown.setSource(
        [&faces](PersonId person, int edgePixels) { return faces.faceOf(person, edgePixels); });
    connect(&faces, &PeopleFaces::arrived, &shown, &Faces::arrived);
    m_form.mentions()->setFaces(shown);
}

//! Both are told; that which did not ask does not listen.
void FormSources::showSuggestions(const PeopleSearch::Answer &answer)
{
    m_answer = answer;
    m_form.people()->setSearching(false);
    m_form.people()->setSuggestions(answer.text, answer.people, noteFor(answer),
                                    answer.departments);
    m_form.mentions()->setSuggestions(answer.text, answer.people, noteFor(answer));
}

//! While more people are read, what the list says about it must not stand still.
void FormSources::showProgress()
{
    m_answer.progress = m_people.progress();
    m_form.people()->setNote(noteFor(m_answer));
}

QString FormSources::noteFor(const PeopleSearch::Answer &answer)
{
    if (answer.failure)
        return failureNote(*answer.failure);
    switch (answer.advice) {
    case PeopleSearch::Advice::TypeMore:
        return tr("Type at least 3 letters.", "@info search of people");
    case PeopleSearch::Advice::NotAllowed:
        return PeopleWords::mayNotSearch();
    case PeopleSearch::Advice::NoConnection:
        return PeopleWords::connectFirst();
    case PeopleSearch::Advice::None:
        break;
    }
    const bool isNothingFound = answer.people.isEmpty() && answer.departments.isEmpty();
    if (isNothingFound && !answer.progress)
        return answer.isPortalOnly
            ? tr("Nobody found by the portal’s own search. With the permission “user_brief” the "
                 "webhook would also find misspelt names.",
                 "@info search of people")
            : tr("Nobody found.", "@info search of people");
    if (answer.progress)
        return progressNote(*answer.progress);
    return answer.isPortalOnly
        ? tr("Found by the portal’s own search: the webhook lacks the permission “user_brief”.",
             "@info search of people")
        : QString();
}

QString FormSources::progressNote(const PeopleDirectory::Progress &progress)
{
    const QLocale locale;
    if (progress.total == 0)
        return tr("%1 people so far; more are being read.", "@info search of people")
            .arg(locale.toString(progress.done));
    return tr("%1 of about %2 people so far; more are being read.", "@info search of people")
        .arg(locale.toString(progress.done), locale.toString(progress.total));
}

//! What a lost request may have done is of no interest here: nothing was to be changed.
QString FormSources::failureNote(const Failure &failure)
{
    const Texts::Explanation why = Texts::explain(failure);
    if (failure.kind == Failure::Kind::PortalRefused)
        return why.whatHappened;
    return tr("%1. Type on to try again.", "@info search of people, %1 why it failed")
        .arg(why.title);
}

void FormSources::connectPictures()
{
    AvatarField *field = m_form.avatar();
    connect(field, &AvatarField::fileChosen, this, [this, field](const QString &path) {
        field->setReading(true);
        m_pictures.readFile(path, this,
                            [this](const PictureReader::Answer &answer) { takePicture(answer); });
    });
    connect(field, &AvatarField::dataDropped, this, [this, field](const QByteArray &data) {
        field->setReading(true);
        m_pictures.readData(data, this,
                            [this](const PictureReader::Answer &answer) { takePicture(answer); });
    });
    connect(field, &AvatarField::avatarRemoved, &m_pictures, &PictureReader::cancel);
}

void FormSources::takePicture(const PictureReader::Answer &answer)
{
    m_form.avatar()->setReading(false);
    if (answer)
        m_form.setAvatar(*answer);
    else
        m_form.refuseAvatar([problem = answer.error()] { return sentence(problem); });
}

QString FormSources::sentence(const PictureReader::Problem &problem)
{
    const QLocale locale;
    switch (problem.refusal) {
    case PictureReader::Refusal::CannotOpen:
        return tr("The picture’s file cannot be read.", "@info");
    case PictureReader::Refusal::Empty:
        return tr("The picture’s file is empty.", "@info");
    case PictureReader::Refusal::FileTooLarge:
        return tr("The picture is too large: %1, where %2 are allowed.", "@info sizes")
            .arg(locale.formattedDataSize(problem.bytes),
                 locale.formattedDataSize(PictureReader::maxFileBytes));
    case PictureReader::Refusal::UnknownFormat:
        return tr("This is no picture that can be used: take PNG, JPEG, GIF, WebP or BMP.",
                  "@info");
    case PictureReader::Refusal::Damaged:
        return tr("The picture is damaged and cannot be read.", "@info");
    case PictureReader::Refusal::TooManyPixels:
        return tr("The picture is too large: %1 × %2 pixels.", "@info width, height")
            .arg(locale.toString(problem.size.width()), locale.toString(problem.size.height()));
    case PictureReader::Refusal::NoPixels:
        return tr("The picture has no pixels.", "@info");
    }
    Q_UNREACHABLE();
}
