// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preferences.h"

#include <QCoreApplication>

#include <optional>

//! What the program was started with. No secret is ever an argument: other people can read them.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    bool demo = false;
    std::optional<QString> language; //!< "en" or "ru"; nothing: as chosen in the settings.
    std::optional<ThemeChoice> theme; //!< Nothing: as chosen in the settings.

    //! Answers --help and --version, and ends the program then. They need no display, which an
    //! application of windows does.
    static void answerWithoutWindow(int &argc, char **argv);
    //! The language of the answers to come: what --lang says; empty: nothing that is known.
    //! Read before all else, since the answers to --help and to mistakes are in it too.
    [[nodiscard]] static QString languageAskedFor(int argc, char **argv);
    //! Answers mistakes by itself and ends the program then.
    [[nodiscard]] static CommandLine parse(const QCoreApplication &application);
};
