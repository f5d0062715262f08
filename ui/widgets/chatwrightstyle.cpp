// SPDX-License-Identifier: Apache-2.0
#include "chatwrightstyle.h"

#include "stylepainting.h"
#include "theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace {

//! Room for the ring beside a box to check.
constexpr int indicatorInset = 4;

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(ChatwrightStyle::primaryProperty).toBool();
}

bool hasFocus(const QStyleOption *option)
{
    return option->state & QStyle::State_HasFocus;
}

//! Frames of scroll areas take part in the focus of what they hold.
bool holdsFocus(const QStyleOption *option, const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return hasFocus(option) || (area && area->hasFocus());
}

//! Rows say which one is current with a calm background and ordinary ink; Highlight is for text.
QPalette rowPalette(QPalette palette)
{
    const Theme::Accents accents = Theme::accents(palette);
    palette.setColor(QPalette::Highlight, accents.selection);
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Active, QPalette::Text));
    return palette;
}

//! On the accent colour the ring would not be seen, so it lies inside in the ink of the text.
void drawRing(const QStyleOption &option, QPainter *painter, bool onAccent)
{
    const Theme::Accents accents = Theme::accents(option.palette);
    const QRect place = onAccent ? option.rect.adjusted(2, 2, -2, -2) : option.rect;
    StylePainting::drawFocusRing(painter, place, onAccent ? accents.accentInk : accents.accent,
                                 ChatwrightStyle::cornerRadius - (onAccent ? 2 : 0));
}

void drawComboFace(const QStyleOptionComboBox &option, QPainter *painter)
{
    StylePainting::drawButton(painter, option, false);
    constexpr int arrowWidth = 28;
    QRect arrow = option.rect;
    if (option.direction == Qt::RightToLeft)
        arrow.setWidth(arrowWidth);
    else
        arrow.setLeft(arrow.right() - arrowWidth);
    StylePainting::drawChevron(painter, arrow, option.palette.color(QPalette::ButtonText));
}

} // namespace

ChatwrightStyle::ChatwrightStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ChatwrightStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: {
        QStyleOption whole(*option);
        if (qobject_cast<const QToolButton *>(widget))
            whole.rect = widget->rect(); // Fusion's lies within the border
        drawRing(whole, painter, false);
        return;
    }
    case PE_PanelButtonCommand:
        StylePainting::drawButton(painter, *option, isPrimary(widget));
        return;
    case PE_FrameDefaultButton:
        return; // Enter's target is no focus
    case PE_PanelButtonTool:
        if (option->state & State_AutoRaise)
            StylePainting::drawFlatButton(painter, *option);
        else
            StylePainting::drawButton(painter, *option, false);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            StylePainting::drawPanel(painter, option->rect, option->palette.color(QPalette::Base),
                                     Qt::transparent, cornerRadius);
            StylePainting::drawFieldFrame(painter, *option, hasFocus(option));
        }
        return;
    case PE_Frame:
        StylePainting::drawFieldFrame(painter, *option, holdsFocus(option, widget));
        return;
    case PE_IndicatorCheckBox:
        StylePainting::drawCheckIndicator(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        StylePainting::drawRadioIndicator(painter, *option);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ChatwrightStyle::drawControl(ControlElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const bool ringed =
        element == CE_PushButton || element == CE_CheckBox || element == CE_RadioButton;
    if (ringed && button) {
        // Fusion rings the label only, or nothing after a click.
        QStyleOptionButton unfocused(*button);
        unfocused.state.setFlag(State_HasFocus, false);
        if (element != CE_PushButton)
            unfocused.rect.adjust(indicatorInset, 0, -indicatorInset, 0);
        QProxyStyle::drawControl(element, &unfocused, painter, widget);
        if (hasFocus(option))
            drawRing(*option, painter, isPrimary(widget));
    } else if (element == CE_PushButtonLabel && button && isPrimary(widget)
               && button->state & State_Enabled) {
        QStyleOptionButton inked(*button);
        inked.palette.setColor(QPalette::ButtonText, Theme::accents(option->palette).accentInk);
        QProxyStyle::drawControl(element, &inked, painter, widget);
    } else if (element == CE_ItemViewItem && item) {
        QStyleOptionViewItem row(*item);
        row.palette = rowPalette(item->palette);
        QProxyStyle::drawControl(element, &row, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ChatwrightStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                         QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && !combo->editable)
        drawComboFace(*combo, painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool ringed = control == CC_ComboBox || control == CC_SpinBox;
    if (ringed && hasFocus(option))
        drawRing(*option, painter, false);
}

QSize ChatwrightStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                        const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int textHeight = option ? option->fontMetrics.height() : 0;
    const int field = qMax(minimumFieldHeight, textHeight + 14);
    switch (type) {
    case CT_PushButton:
        return QSize(size.width() + 12, field).expandedTo({minimumTarget, contents.height() + 8});
    case CT_ComboBox:
        return QSize(size.width() + 16, field);
    case CT_LineEdit:
        return QSize(size.width(), qMax(field, contents.height() + 14));
    case CT_SpinBox:
        return size.expandedTo({0, field});
    case CT_ToolButton:
        return (size + QSize(8, 0)).expandedTo({minimumRowHeight, minimumRowHeight});
    case CT_CheckBox:
    case CT_RadioButton:
        return size.expandedTo({minimumTarget, qMax(minimumTarget, textHeight + 8)}) + QSize(4, 0);
    case CT_ItemViewItem:
    case CT_MenuItem:
        return size.expandedTo({0, qMax(minimumRowHeight, textHeight + 10)});
    case CT_TabBarTab:
        return size.expandedTo({minimumTarget, field});
    default:
        return size;
    }
}

QRect ChatwrightStyle::subElementRect(SubElement element, const QStyleOption *option,
                                      const QWidget *widget) const
{
    switch (element) {
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
        return option->rect;
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        constexpr int padding = 8;
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(padding, 1, -padding, -1)
                                             : option->rect;
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

int ChatwrightStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                 const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return 2; // as wide as the ring, so that contents do not cover it
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ChatwrightStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                               QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void ChatwrightStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}
