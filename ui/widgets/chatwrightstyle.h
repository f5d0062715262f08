// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

//! Fusion with our calm look: rounded fields and buttons, comfortable targets, and a focus ring
//! that can be seen (Fusion's is 2.3:1, missing after a mouse click, and drawn on default buttons
//! that have no focus). Everything comes from the option's palette and font at the moment of
//! painting.
class ChatwrightStyle final : public QProxyStyle {
    Q_OBJECT

public:
    //! A dynamic property of a QPushButton: filled with the accent colour.
    static constexpr const char *primaryProperty = "primary";
    //! Device-independent pixels.
    static constexpr int focusRingWidth = 2;
    static constexpr int cornerRadius = 6;
    static constexpr int minimumTarget = 24;
    static constexpr int minimumRowHeight = 28;
    static constexpr int minimumFieldHeight = 32;

    ChatwrightStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    void drawScrollBar(const QStyleOptionComplex &option, QPainter *painter,
                       const QWidget *widget) const;
    [[nodiscard]] static QRect scrollBarPart(const QStyleOptionSlider &bar, SubControl part);
};
