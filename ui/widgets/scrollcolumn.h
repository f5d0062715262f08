// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

//! Contents that may be longer than there is room for: they scroll, and nothing of the area itself
//! is seen but the bar. It is no stop for Tab; whoever needs one sets the focus policy.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    //! Shows \a contents, and owns it from now on.
    void hold(QWidget *contents);
    //! Keeps the bar's width free, so that the contents are as wide with it as without.
    void keepWidth();
    //! The width that the bar takes, in device-independent pixels.
    [[nodiscard]] int barWidth() const;
    //! Around what is held, so that it stands \a beside away from both sides, the kept width of the
    //! bar counted.
    [[nodiscard]] QMargins marginsBeside(int beside) const;
};
