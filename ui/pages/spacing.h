// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetrics>

//! The grid that every page and dialog is laid on, in device-independent pixels.
namespace Spacing {

constexpr int inGroup = 4; //!< Between a label, its field and what is said about it.
constexpr int betweenGroups = 12;
constexpr int pageMargin = 22; //!< At the left and right of a page.
constexpr int dialogMargin = 20;
constexpr int sideWidth = 318; //!< Of the panel at the right of a page.
constexpr int besideText = 8; //!< Between the frame of a field and its words.
constexpr int betweenWords = 8; //!< Between the sentences of a dialog.

//! \a pixels, which suit letters of the usual sizes, grown for those of \a metrics if these are
//! larger.
[[nodiscard]] inline int grown(int pixels, const QFontMetrics &metrics)
{
    constexpr int usualHeight = 22;
    return pixels * qMax(usualHeight, metrics.height()) / usualHeight;
}

//! Letters of \a metrics are so large that a form has no room for two things beside each other.
[[nodiscard]] inline bool needsOneColumn(const QFontMetrics &metrics)
{
    return grown(100, metrics) >= 150;
}

} // namespace Spacing
