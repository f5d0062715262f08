// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"

#include <QCoreApplication>

//! Why something cannot be kept on disk, in words.
class StoreWords {
    Q_DECLARE_TR_FUNCTIONS(StoreWords)

public:
    //! Why nothing can be sent: what is wrong, what to do, and the system's own words.
    [[nodiscard]] static QString sentences(const Failure &failure);
    //! What it means that the journal was damaged and is at \a path now.
    [[nodiscard]] static QString journalSetAside(const QString &path);
    //! The same for the list of portals.
    [[nodiscard]] static QString portalsSetAside(const QString &path);
    //! What it means that the list of portals cannot be kept.
    [[nodiscard]] static QString portalsNotKept(const Failure &failure);
    //! The same for a draft that is only being typed.
    [[nodiscard]] static QString draftNotSaved(const Failure &failure);

private:
    [[nodiscard]] static QString withSystemWords(const QString &sentence, const Failure &failure);
    [[nodiscard]] static QString reason(const Failure &failure);
    [[nodiscard]] static QString lockedHere();
    [[nodiscard]] static QString lockedOn(const QString &host);
};
