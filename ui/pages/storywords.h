// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"

#include <QCoreApplication>

//! An entry's story, line by line: "14:02:12 connection lost".
class StoryWords {
    Q_DECLARE_TR_FUNCTIONS(StoryWords)

public:
    //! What happened, without when.
    [[nodiscard]] static QString event(const StoryLine &line);
    //! All of it, a line each, with times as seen from \a now.
    [[nodiscard]] static QString story(const QList<StoryLine> &lines, const QDateTime &now);

private:
    [[nodiscard]] static QString decision(const StoryLine &line);
    [[nodiscard]] static QString withReason(const QString &event, const StoryLine &line);
};
