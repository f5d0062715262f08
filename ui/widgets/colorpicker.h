// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "palette.h"

#include <QWidget>

#include <optional>

class ColorSwatch;

//! The portal's sixteen colours, and "Chosen by the portal", as round swatches that behave like one
//! radio group: one Tab stop, arrow keys, Home and End. The chosen one carries a mark; its name
//! belongs beside the field's label, see chosenName(). One row where there is room, else two.
class ColorPicker final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(
        std::optional<ChatColor> color READ color WRITE setColor NOTIFY colorChanged USER true)

public:
    explicit ColorPicker(QWidget *parent = nullptr);

    //! Nothing: chosen by the portal.
    [[nodiscard]] std::optional<ChatColor> color() const { return m_color; }
    void setColor(std::optional<ChatColor> color);
    [[nodiscard]] QString chosenName() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void colorChanged(std::optional<ChatColor> color);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildSwatches();
    void placeSwatches();
    void retranslate();
    void choose(int index);
    [[nodiscard]] int columns(int width) const;
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] int rowStep() const;

    QList<ColorSwatch *> m_swatches;
    std::optional<ChatColor> m_color;
};
