// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"

#include <QList>
#include <QString>
#include <QUrl>

enum class PersonKind { Employee, Extranet, Bot };

//! Somebody of the portal, as far as choosing them needs it. All texts come from the portal: show
//! them as plain text.
struct Person {
    PersonId id;
    QString name;
    QString position;
    PersonKind kind = PersonKind::Employee;
    bool active = true;

    friend bool operator==(const Person &, const Person &) = default;
};

//! Whether the portal adds \a person to chats: nobody who left, no bot.
[[nodiscard]] inline bool canBeInvited(const Person &person)
{
    return person.active && person.kind != PersonKind::Bot;
}

//! A chat-bot of the portal; chats are created in its name.
struct Bot {
    BotId id;
    QString name;

    friend bool operator==(const Bot &, const Bot &) = default;
};

//! In whose name a chat is created: the bot, and the person whose webhook makes the call (the "REST
//! user").
struct Sender {
    Bot bot;
    Person me;

    friend bool operator==(const Sender &, const Sender &) = default;
};

//! \a people, with \a person as the last of them unless they are among them already.
[[nodiscard]] QList<Person> withPerson(QList<Person> people, const Person &person);

//! One or two letters that stand for a name or title where there is no picture: the first letter or
//! digit of each of the first two words that have one, in upper case; "?" where there are none.
//! Whole graphemes, never half an emoji.
[[nodiscard]] QString initialsOf(const QString &name);
