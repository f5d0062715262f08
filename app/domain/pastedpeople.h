// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pastedlines.h"
#include "peoplekeys.h"
#include "person.h"

class PeopleIndex;

//! Something pasted that nobody is added for until the person has looked at it.
struct PastedDoubt {
    enum class Reason {
        Namesakes, //!< Several people are called so.
        NotExact, //!< Nobody is called exactly so: a part of a name, or a typing error.
        Disagreement, //!< Number, address and name are not those of one person.
        BesideSomebody, //!< Stands in somebody else's row.
        NotAllRead, //!< One is called so, but not everybody has been read yet.
        NoSuchId, //!< Nobody known here has it, nor in the portal where it isAsked().
        NoSuchEmail, //!< Likewise.
        HasLeft,
        IsBot,
        OtherPortal, //!< The address of a profile in another portal.
        Unreadable,
    };

    QString text; //!< As it was pasted.
    Reason reason = Reason::Unreadable;
    QList<Person> choices = {}; //!< Who may be meant; all of them can be invited.
    QString query = {}; //!< What further choices can be searched for by; empty: there are none.
    //! What of it nobody known here has, and the portal has not been asked for.
    PersonId unaskedId = {};
    QStringList unaskedEmails = {};

    [[nodiscard]] bool isAsked() const { return !unaskedId.isValid() && unaskedEmails.isEmpty(); }
};

struct PastedPeople {
    QList<Person> clear; //!< Each once.
    QList<PastedDoubt> doubts;
};

//! Where the people come from.
struct PastedContext {
    QString portal = {}; //!< Its host, as addresses of profiles have it; empty: not known.
    bool isComplete = true; //!< Everybody of the portal is in the index.
    PeopleKeys nobodys = {}; //!< The portal has been asked for them, and nobody has them.

    friend bool operator==(const PastedContext &, const PastedContext &) = default;
};

//! Who is meant by \a lines. Somebody is clear by their number, their address or their whole name
//! if nobody else has it and nothing beside it says otherwise; everything else is a doubt. Takes
//! some microseconds for each: the searching is left to choicesFor().
[[nodiscard]] PastedPeople recognizedPeople(const QList<PastedLine> &lines,
                                            const PeopleIndex &index, const PastedContext &context);

//! Whom the portal has to be asked for before all of \a doubts can be judged.
[[nodiscard]] PeopleKeys unaskedKeys(const QList<PastedDoubt> &doubts);

//! The choices of \a doubt, those that are found by its query included. A millisecond or two.
[[nodiscard]] QList<Person> choicesFor(const PastedDoubt &doubt, const PeopleIndex &index);
