// SPDX-License-Identifier: Apache-2.0
#include "chatwrightstyle.h"

#include "stylepainting.h"
#include "theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace {

//! Room for the ring beside a box to check.
constexpr int indicatorInset = 4;
//! Of words from the edge of their field, cell or row: all begin on one line.
constexpr int textInset = 8;
constexpr int scrollBarExtent = 12;
constexpr int shortestHandle = 32;
constexpr int progressHeight = 8;

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

//! The height of the letters that something stands beside; 0 if that is not known.
int lettersOf(const QStyleOption *option, const QWidget *widget)
{
    if (option)
        return option->fontMetrics.height();
    return widget ? widget->fontMetrics().height() : 0;
}

//! What a scroll bar lies on: it is as plain as the contents beside it.
void fillBehindScrollBar(QPainter *painter, const QRect &rect, const QWidget *bar)
{
    const QWidget *holder = bar ? bar->parentWidget() : nullptr; // Qt's container for bars
    const auto *area =
        qobject_cast<const QAbstractScrollArea *>(holder ? holder->parentWidget() : nullptr);
    if (area && area->viewport()->autoFillBackground())
        painter->fillRect(rect,
                          area->viewport()->palette().brush(area->viewport()->backgroundRole()));
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
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
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
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        StylePainting::drawHeader(painter, *option);
    } else if (element == CE_ProgressBar && progress) {
        QStyleOptionProgressBar thin(*progress);
        thin.rect.setHeight(progressHeight);
        thin.rect.moveCenter(progress->rect.center());
        QProxyStyle::drawControl(element, &thin, painter, widget);
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
    else if (control == CC_ScrollBar)
        drawScrollBar(*option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool ringed = control == CC_ComboBox || control == CC_SpinBox;
    if (ringed && hasFocus(option))
        drawRing(*option, painter, false);
}

void ChatwrightStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter *painter,
                                    const QWidget *widget) const
{
    fillBehindScrollBar(painter, option.rect, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (bar && bar->maximum > bar->minimum)
        StylePainting::drawHandle(
            painter, proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget),
            option);
}

QSize ChatwrightStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                        const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int textHeight = option ? option->fontMetrics.height() : 0;
    const int field = qMax(minimumFieldHeight, textHeight + 14);
    const int rowHeight = qMax(minimumRowHeight, textHeight + 10);
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
        return size.expandedTo({0, rowHeight});
    case CT_MenuItem: // Fusion reserves a column of usual width for marks; it is as wide as the row
        return (size + QSize(rowHeight - minimumRowHeight, 0)).expandedTo({0, rowHeight});
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
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(textInset, 1, -textInset, -1)
                                             : option->rect;
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ChatwrightStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                      SubControl part, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && combo && !combo->editable) {
        const bool reversed = option->direction == Qt::RightToLeft;
        return QProxyStyle::subControlRect(control, option, part, widget)
            .adjusted(reversed ? 0 : textInset - 3, 0, reversed ? 3 - textInset : 0, 0);
    }
    if (control == CC_ScrollBar && bar)
        return scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

//! A handle in its groove; no arrows, which keys and wheel do better.
QRect ChatwrightStyle::scrollBarPart(const QStyleOptionSlider &bar, SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int shortest = qMin(shortestHandle, length);
    const int handle = range > 0
        ? qBound(shortest,
                 int(qint64(bar.pageStep) * length / qMax<qint64>(1, range + bar.pageStep)), length)
        : length;
    const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                              length - handle, bar.upsideDown);
    const auto between = [&bar, across](int from, int size) {
        const QRect place = across ? QRect(from, 0, size, bar.rect.height())
                                   : QRect(0, from, bar.rect.width(), size);
        return visualRect(bar.direction, bar.rect, place.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar.rect;
    case SC_ScrollBarSlider:
        return between(start, handle);
    case SC_ScrollBarSubPage:
        return between(0, start);
    case SC_ScrollBarAddPage:
        return between(start + handle, length - start - handle);
    default:
        return {};
    }
}

int ChatwrightStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const int letters = lettersOf(option, widget);
    switch (metric) {
    case PM_DefaultFrameWidth:
        return 2; // as wide as the ring, so that contents do not cover it
    case PM_HeaderMargin:
        return textInset;
    case PM_FocusFrameHMargin:
        return textInset - 1; // a row adds the one
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(18, letters * 3 / 4);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return qMax(16, letters * 3 / 4);
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
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // its groove is what is behind it
}
