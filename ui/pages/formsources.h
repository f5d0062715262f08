// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "peoplesearch.h"
#include "picturereader.h"

#include <QObject>

class ChatForm;
class PeopleFaces;

//! Brings a form what it asks for: suggestions of people, pictures made ready to be sent.
class FormSources final : public QObject {
    Q_OBJECT

public:
    //! All must outlive it.
    FormSources(ChatForm &form, PeopleSearch &people, PeopleFaces &faces, PictureReader &pictures,
                QObject *parent = nullptr);

private:
    void connectPeople();
    void connectDirectory();
    void connectFaces(PeopleFaces &faces);
    void connectPictures();
    void showSuggestions(const PeopleSearch::Answer &answer);
    void showProgress();
    void takePicture(const PictureReader::Answer &answer);
    [[nodiscard]] static QString noteFor(const PeopleSearch::Answer &answer);
    [[nodiscard]] static QString failureNote(const Failure &failure);
    [[nodiscard]] static QString progressNote(const PeopleDirectory::Progress &progress);
    [[nodiscard]] static QString sentence(const PictureReader::Problem &problem);

    ChatForm &m_form;
    PeopleSearch &m_people;
    PictureReader &m_pictures;
    PeopleSearch::Answer m_answer; // the last one
};
