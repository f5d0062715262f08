// SPDX-License-Identifier: Apache-2.0
#include "textswords.h"

#include <QCoreApplication>

// Who may speak to the portal: webhooks, rights, plans.
// Source of the codes: REST reference, sections 1.6, 1.7, 5.1.
std::span<const CodeWords> accessWords()
{
    using enum Texts::Remedy;
    static constexpr CodeWords words[] = {
        {QLatin1String("NO_AUTH_FOUND"),
         {Connection,
          QT_TRANSLATE_NOOP3("Texts", "The portal did not recognise who is asking", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The request reached the portal without valid authorisation data.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3(
              "Texts", "Check the webhook address in the connection settings, or paste it anew.",
              "@info what to do")}},
        {QLatin1String("INVALID_CREDENTIALS"),
         {Connection, QT_TRANSLATE_NOOP3("Texts", "The webhook is not valid any more", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The portal rejected the webhook: it was revoked, replaced or has "
                             "expired, or the address was copied incompletely.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts",
                             "Create a new incoming webhook in the portal, or copy the address "
                             "again, and enter it in the connection settings.",
                             "@info what to do")}},
        {QLatin1String("expired_token"),
         {Connection,
          QT_TRANSLATE_NOOP3("Texts", "The sign-in to the portal has expired", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The portal rejected the access token because its time is over, and "
                             "it could not be renewed.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Connect the portal again.", "@info what to do")}},
        {QLatin1String("insufficient_scope"),
         {Connection, QT_TRANSLATE_NOOP3("Texts", "The webhook lacks a permission", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The portal does not let this webhook use what is needed here.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts",
                             "In the portal, open the webhook and allow “imbot” for creating "
                             "chats, and “im” or “user_brief” for finding people; then try again.",
                             "@info what to do")}},
        {QLatin1String("user_access_error"),
         {Connection,
          QT_TRANSLATE_NOOP3("Texts", "This person may not use the application", "@title"),
          QT_TRANSLATE_NOOP3(
              "Texts", "The portal has closed the application to the person whose access is used.",
              "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts",
                             "Ask the portal’s administrator to open the application to this "
                             "person, or connect with somebody else’s webhook.",
                             "@info what to do")}},
        {QLatin1String("ACCESS_DENIED"),
         {Connection, QT_TRANSLATE_NOOP3("Texts", "The portal denied access", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The portal did not allow this. The usual reasons are a plan without "
                             "REST access, or missing administrator rights.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts",
                             "Read the portal’s own words under Details and ask the portal’s "
                             "administrator about the plan and the rights of the webhook’s owner.",
                             "@info what to do")}},
        {QLatin1String("authorization_error"),
         {Connection,
          QT_TRANSLATE_NOOP3("Texts", "The portal could not sign in the webhook’s owner", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The portal knows the webhook, but the person it belongs to cannot be "
                             "authorised; perhaps they were dismissed.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Connect with the webhook of an active employee.",
                             "@info what to do")}},
        {QLatin1String("AUTHORIZE_ERROR"),
         {Connection, QT_TRANSLATE_NOOP3("Texts", "The portal wants a signed-in person", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The portal answered that nobody is signed in with this connection.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts",
                             "Test the connection in its settings, and paste the webhook address "
                             "anew if the test fails.",
                             "@info what to do")}},
        {QLatin1String("APPLICATION_NOT_FOUND"),
         {Connection,
          QT_TRANSLATE_NOOP3("Texts", "The application is gone from the portal", "@title"),
          QT_TRANSLATE_NOOP3(
              "Texts",
              "The application that this connection belongs to was removed from the portal.",
              "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Install the application again, or connect with a webhook.",
                             "@info what to do")}},
        {QLatin1String("CONNECTION_ERROR"),
         {TryAgain,
          QT_TRANSLATE_NOOP3("Texts", "The portal cannot reach its sign-in service", "@title"),
          QT_TRANSLATE_NOOP3(
              "Texts",
              "The portal’s own connection to its authorisation server is down at the moment.",
              "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Wait a few minutes and try again.", "@info what to do")}},
        {QLatin1String("INVALID_REQUEST"),
         {Connection,
          QT_TRANSLATE_NOOP3("Texts", "The portal accepts only secure connections", "@title"),
          QT_TRANSLATE_NOOP3("Texts", "The request arrived at the portal without https.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Make sure that the webhook address begins with https.",
                             "@info what to do")}},
        {QLatin1String("METHOD_CONFIRM_WAITING"),
         {None, QT_TRANSLATE_NOOP3("Texts", "An administrator has to confirm this first", "@title"),
          QT_TRANSLATE_NOOP3(
              "Texts",
              "The portal has asked an administrator to allow this, and nobody has answered yet.",
              "@info what happened"),
          QT_TRANSLATE_NOOP3(
              "Texts", "Ask the portal’s administrator to confirm the request, then try again.",
              "@info what to do")}},
        {QLatin1String("METHOD_CONFIRM_DENIED"),
         {None, QT_TRANSLATE_NOOP3("Texts", "An administrator refused this", "@title"),
          QT_TRANSLATE_NOOP3(
              "Texts", "The portal asked an administrator to allow this, and the answer was no.",
              "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Talk to the portal’s administrator.", "@info what to do")}},
        {QLatin1String("WRONG_AUTH_TYPE"),
         {Connection,
          QT_TRANSLATE_NOOP3("Texts", "This kind of sign-in cannot be used for bots", "@title"),
          QT_TRANSLATE_NOOP3(
              "Texts",
              "The portal does not allow bot methods with the authorisation of this connection.",
              "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts",
                             "Connect with an incoming webhook that has the permission “imbot”.",
                             "@info what to do")}},
        {QLatin1String("WRONG_LICENSE"),
         {None, QT_TRANSLATE_NOOP3("Texts", "The portal’s plan does not include this", "@title"),
          QT_TRANSLATE_NOOP3("Texts", "The portal refused because its plan does not allow it.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Ask the portal’s administrator about the plan.",
                             "@info what to do")}},
        {QLatin1String("PAYMENT_REQUIRED"),
         {None, QT_TRANSLATE_NOOP3("Texts", "The portal’s subscription has run out", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The paid or trial period of the application or portal is over.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Ask the portal’s administrator to renew it, then try again.",
                             "@info what to do")}},
        {QLatin1String("PORTAL_DELETED"),
         {Connection, QT_TRANSLATE_NOOP3("Texts", "The portal is closed", "@title"),
          QT_TRANSLATE_NOOP3("Texts", "The address answers that this portal was closed or deleted.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Check the portal’s address, or ask its administrator.",
                             "@info what to do")}},
        {QLatin1String("ACCESS_ERROR"),
         {None,
          QT_TRANSLATE_NOOP3("Texts", "The portal does not allow this for this chat", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The chat is the general chat, or its type forbids what was asked.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Choose another chat, or ask the portal’s administrator.",
                             "@info what to do")}},
        {QLatin1String("ACCESS_DENIED_EXTEND"),
         {Participants, QT_TRANSLATE_NOOP3("Texts", "Somebody may not be invited", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The portal’s rules do not allow the bot or the webhook’s owner to "
                             "bring these people into a chat.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts",
                             "Take people from outside the company or of other groups off the list "
                             "and try again, or ask the portal’s administrator.",
                             "@info what to do")}},
    };
    return words;
}

const ExplanationWords &missingScopeWords()
{
    static constexpr ExplanationWords words = {
        Texts::Remedy::Connection,
        QT_TRANSLATE_NOOP3("Texts", "The webhook lacks the permission “%1”", "@title"),
        QT_TRANSLATE_NOOP3(
            "Texts",
            "The portal does not let this webhook do this: the permission “%1” is missing.",
            "@info what happened"),
        QT_TRANSLATE_NOOP3(
            "Texts", "In the portal, open the webhook, tick “%1” and save it; then try again.",
            "@info what to do")};
    return words;
}
