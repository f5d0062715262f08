// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QCoreApplication>

#include <optional>

//! What the program was started with. No secret is ever an argument: other people can read them.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    bool demo = false;
    QString language; //!< "en", "ru"; empty: the system's.
    std::optional<Theme::Scheme> scheme; //!< Nothing: the desktop's.

    //! Answers --help and --version, and ends the program then. They need no display, which an
    //! application of windows does.
    static void answerWithoutWindow(int &argc, char **argv);
    //! Answers mistakes by itself and ends the program then.
    [[nodiscard]] static CommandLine parse(const QCoreApplication &application);
};
