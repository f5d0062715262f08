// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVariant>

//! What every list of people says about somebody in a row, and what SuggestionDelegate paints.
class PeopleRow final {
    Q_DECLARE_TR_FUNCTIONS(PeopleRow)

public:
    enum Role {
        DetailsRole = Qt::UserRole, //!< The second line: position and department.
        InitialsRole,
        PersonRole, //!< PersonId of whoever may have a picture; not valid: initials or the icon.
        ColorRole,
        IconRole, //!< The name of an icon instead of initials; empty: none.
        TagsRole, //!< QStringList: "extranet", "has left"
        FirstOwnRole, //!< Of a model that has others.
    };

    //! Position and department, as far as they are known: by them namesakes are told apart.
    [[nodiscard]] static QString details(const Person &person, const QString &department);
    [[nodiscard]] static QStringList tagsOf(const Person &person);
    //! The whole row as one sentence.
    [[nodiscard]] static QString spoken(const Person &person, const QString &department,
                                        const QStringList &tags);
};
