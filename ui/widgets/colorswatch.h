// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "palette.h"

#include <QAbstractButton>

#include <optional>

//! One colour of a ColorPicker: a disc, with a tick and a ring when chosen. Without a colour it
//! stands for "chosen by the portal" and is drawn dashed.
class ColorSwatch final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int edge = 30; //!< Device-independent pixels, ring included.

    explicit ColorSwatch(std::optional<ChatColor> color, QWidget *parent);

    [[nodiscard]] std::optional<ChatColor> color() const { return m_color; }
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override { return {edge, edge}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    //! Walking over the group is the picker's work; QAbstractButton's own would skip rows.
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<ChatColor> m_color;
};
