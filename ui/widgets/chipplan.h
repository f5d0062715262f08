// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRect>

#include <functional>

//! What has to find a place in a field of chips. All sizes are in device-independent pixels.
struct ChipSizes {
    int width = 0; //!< Of the room; nothing is made wider.
    int rowHeight = 0;
    int gap = 0; //!< Between things in a row, and between rows.
    int mostRows = 1;
    qsizetype chips = 0;
    std::function<int(qsizetype at)> chipWidth; //!< Asked for those only that may be seen.
    std::function<int(qsizetype hidden)> foldWidth;
    int lineWidth = 0; //!< The least that the line to type in needs.
};

//! Where everything lies: the first chips in rows, what stands for the others, and the line, which
//! takes the rest of its row.
struct ChipPlan {
    QList<QRect> chips; //!< Of the first ones.
    QRect fold; //!< Null where all have a place.
    QRect line;
    int height = 0;
};

//! The work grows with the chips that are shown, not with those there are.
[[nodiscard]] ChipPlan planChips(const ChipSizes &sizes);
