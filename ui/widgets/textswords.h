// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "texts.h"

#include <QLatin1String>

#include <span>

//! A source text and its hint for translators, as QT_TRANSLATE_NOOP3 makes them.
struct TranslatableText {
    const char *source = nullptr;
    const char *hint = nullptr;
};

//! An explanation before it is translated. "%1" in a sentence stands for the portal's host.
struct ExplanationWords {
    Texts::Remedy remedy{};
    TranslatableText title;
    TranslatableText whatHappened;
    TranslatableText whatToDo;
};

//! What is said about one code of a portal.
struct CodeWords {
    QLatin1String code;
    ExplanationWords words;
};

[[nodiscard]] std::span<const CodeWords> accessWords();
//! What is said where the webhook lacks a permission whose name is known. "%1" stands for it.
[[nodiscard]] const ExplanationWords &missingScopeWords();
[[nodiscard]] std::span<const CodeWords> requestWords();
[[nodiscard]] std::span<const CodeWords> serverWords();

//! What is said about a way of failing.
[[nodiscard]] const ExplanationWords &wordsFor(Failure::Kind kind);
