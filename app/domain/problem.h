// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

enum class Field {
    Title,
    Color,
    Participants,
    ChatType,
    Owner,
    Message,
    Description,
    EntityType,
    EntityId,
    Avatar,
};

//! Something that a person should know about a field of a draft. The sentence for it is made in
//! `ui`.
struct Problem {
    enum class Kind {
        NoParticipants,
        TitleBlank, //!< A remark: the portal will invent a title.
        TitleTooLong,
        MessageTooLong,
        DescriptionTooLong,
        EntityTypeTooLong,
        EntityTypeReserved, //!< Would change the chat's class: refused.
        EntityTypeOfModule, //!< Belongs to a portal module: needs "Use anyway".
        EntityIdTooLong,
        EntityIdMissing, //!< A type without an id.
        EntityTypeMissing, //!< An id without a type.
        EntityTypeZero, //!< "0" is not stored by the portal.
        EntityIdZero,
        OwnerNotInvited,
        AvatarTooLarge,
    };
    enum class Severity {
        Remark, //!< Creating is possible.
        Question, //!< Creating is possible after the person has agreed.
        Error, //!< Creating is not possible.
    };

    Field field{};
    Kind kind{};
    Severity severity{};
    qint64 actual = 0; //!< For "too long" and "too large": code points or bytes.
    qint64 limit = 0;

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;
