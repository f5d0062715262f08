// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entrysummary.h"

#include <QCoreApplication>

//! What a row of the list of chats says.
class EntryRowWords {
    Q_DECLARE_TR_FUNCTIONS(EntryRowWords)

public:
    //! \a column is an EntryListModel::Column.
    [[nodiscard]] static QString cell(const EntrySummary &summary, int column);
    //! "portal · bot"
    [[nodiscard]] static QString origin(const EntrySummary &summary);
    //! The whole row, since a screen reader stops at its first cell.
    [[nodiscard]] static QString spoken(const EntrySummary &summary);
};
