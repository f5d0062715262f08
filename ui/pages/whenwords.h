// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDateTime>

//! When something was, as short as it can be said.
class WhenWords {
    Q_DECLARE_TR_FUNCTIONS(WhenWords)

public:
    //! "today 14:02", "yesterday 09:30", "20 Nov 17:45", "20 Nov 2024", seen from \a now; all in
    //! local time.
    [[nodiscard]] static QString shortly(const QDateTime &when, const QDateTime &now);
    //! "14:02:11", with its day where that is not \a now's.
    [[nodiscard]] static QString exactly(const QDateTime &when, const QDateTime &now);
};
