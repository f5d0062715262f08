// SPDX-License-Identifier: Apache-2.0
#include "textswords.h"

#include <QCoreApplication>

// How the portal is doing: limits, faults, what it can do.
// Source of the codes: REST reference, sections 1.6, 1.7.
std::span<const CodeWords> serverWords()
{
    using enum Texts::Remedy;
    static constexpr CodeWords words[] = {
        {QLatin1String("QUERY_LIMIT_EXCEEDED"),
         {TryAgain, QT_TRANSLATE_NOOP3("Texts", "The portal asks for fewer requests", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "Too many requests came from this address within a short time, so the "
                             "portal did not run this one.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3(
              "Texts",
              "Wait half a minute and try again; other programs at the same address count too.",
              "@info what to do")}},
        {QLatin1String("OPERATION_TIME_LIMIT"),
         {TryAgain, QT_TRANSLATE_NOOP3("Texts", "The portal has worked enough for now", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "This method has used up its working time for ten minutes, so the "
                             "portal did not run it.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Wait about ten minutes and try again.",
                             "@info what to do")}},
        {QLatin1String("OVERLOAD_LIMIT"),
         {None, QT_TRANSLATE_NOOP3("Texts", "The portal has been blocked for overload", "@title"),
          QT_TRANSLATE_NOOP3(
              "Texts",
              "Bitrix24 has blocked requests to this portal by hand because of too high a load.",
              "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts",
                             "Ask the portal’s administrator to contact the support of Bitrix24.",
                             "@info what to do")}},
        {QLatin1String("INTERNAL_SERVER_ERROR"),
         {TryAgain, QT_TRANSLATE_NOOP3("Texts", "The portal failed inside", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The portal reported an internal error; whether the request was "
                             "carried out cannot be told from its answer.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts",
                             "Look in the portal before you repeat anything; if it happens again, "
                             "tell the portal’s administrator.",
                             "@info what to do")}},
        {QLatin1String("ERROR_UNEXPECTED_ANSWER"),
         {TryAgain,
          QT_TRANSLATE_NOOP3("Texts", "The portal stumbled over its own answer", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The portal could not put its answer together; whether the request "
                             "was carried out is not known.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts",
                             "Look in the portal before you repeat anything, then try again.",
                             "@info what to do")}},
        {QLatin1String("ERROR_METHOD_NOT_FOUND"),
         {Connection, QT_TRANSLATE_NOOP3("Texts", "This portal is too old for this", "@title"),
          QT_TRANSLATE_NOOP3("Texts", "The portal does not know the method that was called.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts",
                             "Ask the portal’s administrator to update it, or check that the "
                             "webhook address leads to the right portal.",
                             "@info what to do")}},
        {QLatin1String("ERROR_BATCH_LENGTH_EXCEEDED"),
         {None, QT_TRANSLATE_NOOP3("Texts", "Too much was asked at once", "@title"),
          QT_TRANSLATE_NOOP3("Texts", "More than 50 questions were put into one request.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Please report this with “Copy report”.",
                             "@info what to do")}},
        {QLatin1String("ERROR_BATCH_METHOD_NOT_ALLOWED"),
         {None,
          QT_TRANSLATE_NOOP3("Texts", "The portal does not take these questions together",
                             "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "One of the questions in a joint request is not allowed there.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Please report this with “Copy report”.",
                             "@info what to do")}},
        {QLatin1String("ERROR_CORE"),
         {TryAgain, QT_TRANSLATE_NOOP3("Texts", "The portal reported a general error", "@title"),
          QT_TRANSLATE_NOOP3("Texts", "The portal’s kernel failed without saying more.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3(
              "Texts",
              "Try again in a while; if it happens again, tell the portal’s administrator.",
              "@info what to do")}},
        {QLatin1String("ERROR_ARGUMENT"),
         {None, QT_TRANSLATE_NOOP3("Texts", "The portal did not understand a value", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "A value was missing, or not of the kind that the portal expects.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3(
              "Texts",
              "Check what you entered for unusual values; please report this with “Copy report”.",
              "@info what to do")}},
        {QLatin1String("ERROR_NOT_FOUND"),
         {None, QT_TRANSLATE_NOOP3("Texts", "The portal did not find what was asked for", "@title"),
          QT_TRANSLATE_NOOP3(
              "Texts", "What the request was about does not exist in the portal, or not any more.",
              "@info what happened"),
          QT_TRANSLATE_NOOP3("Texts", "Look in the portal whether it is still there.",
                             "@info what to do")}},
        {QLatin1String("WRONG_ENCODING"),
         {None, QT_TRANSLATE_NOOP3("Texts", "The portal could not read the text", "@title"),
          QT_TRANSLATE_NOOP3("Texts",
                             "The portal says that the text did not arrive in a readable encoding.",
                             "@info what happened"),
          QT_TRANSLATE_NOOP3(
              "Texts",
              "Remove unusual characters and try again; please report this with “Copy report”.",
              "@info what to do")}},
    };
    return words;
}
