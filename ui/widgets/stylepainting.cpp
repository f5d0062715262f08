// SPDX-License-Identifier: Apache-2.0
#include "stylepainting.h"

#include "chatwrightstyle.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace {

class Antialiased final {
public:
    explicit Antialiased(QPainter *painter)
        : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Antialiased() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Antialiased)

private:
    QPainter *m_painter;
};

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

QColor faceOf(const QStyleOption &option, bool primary)
{
    const Theme::Accents accents = Theme::accents(option.palette);
    QColor face = primary ? accents.accent : accents.card;
    if (!isEnabled(option))
        return primary ? accents.chip : option.palette.color(QPalette::Window);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        face = primary ? Theme::tinted(face, option.palette.color(QPalette::Text), 0.18)
                       : accents.selection;
    else if (option.state & QStyle::State_MouseOver)
        face = Theme::tinted(face, option.palette.color(QPalette::Text), primary ? 0.08 : 0.05);
    return face;
}

//! The box of an indicator: its outline tells what it is, so it is no hairline.
void drawIndicatorBox(QPainter *painter, const QStyleOption &option, qreal radius, bool filled)
{
    const Theme::Accents accents = Theme::accents(option.palette);
    const QColor outline = !isEnabled(option) ? option.palette.color(QPalette::Text)
        : filled                              ? accents.accent
                                              : accents.mark;
    const QColor fill = filled ? outline : option.palette.color(QPalette::Base);
    StylePainting::drawPanel(painter, option.rect, fill, outline, radius);
}

} // namespace

void StylePainting::drawFocusRing(QPainter *painter, const QRectF &rect, const QColor &ink,
                                  qreal radius)
{
    const Antialiased antialiased(painter);
    constexpr qreal width = ChatwrightStyle::focusRingWidth;
    constexpr qreal inset = width / 2;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, width));
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void StylePainting::drawPanel(QPainter *painter, const QRectF &rect, const QColor &fill,
                              const QColor &line, qreal radius)
{
    const Antialiased antialiased(painter);
    painter->setBrush(fill);
    painter->setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, 1));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void StylePainting::drawButton(QPainter *painter, const QStyleOption &option, bool primary)
{
    const Theme::Accents accents = Theme::accents(option.palette);
    const QColor face = faceOf(option, primary);
    drawPanel(painter, option.rect, face, primary ? face : accents.line,
              ChatwrightStyle::cornerRadius);
}

void StylePainting::drawFlatButton(QPainter *painter, const QStyleOption &option)
{
    constexpr auto active = QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On;
    if (!isEnabled(option) || !(option.state & active))
        return;
    const Theme::Accents accents = Theme::accents(option.palette);
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    drawPanel(painter, option.rect, pressed ? accents.selection : accents.chip, Qt::transparent,
              ChatwrightStyle::cornerRadius);
}

void StylePainting::drawFieldFrame(QPainter *painter, const QStyleOption &option, bool focused)
{
    const Antialiased antialiased(painter);
    if (focused) {
        drawFocusRing(painter, option.rect, Theme::accents(option.palette).accent,
                      ChatwrightStyle::cornerRadius);
        return;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::accents(option.palette).line, 1));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5),
                             ChatwrightStyle::cornerRadius, ChatwrightStyle::cornerRadius);
}

void StylePainting::drawCheckIndicator(QPainter *painter, const QStyleOption &option)
{
    const bool checked = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    drawIndicatorBox(painter, option, 4, checked || partly);
    const QColor ink = isEnabled(option) ? Theme::accents(option.palette).accentInk
                                         : option.palette.color(QPalette::Base);
    const QRectF box(option.rect);
    if (checked)
        drawTick(painter, box, ink);
    else if (partly)
        painter->fillRect(
            QRectF(box.left() + box.width() / 4, box.center().y() - 1, box.width() / 2, 2), ink);
}

void StylePainting::drawRadioIndicator(QPainter *painter, const QStyleOption &option)
{
    const bool checked = option.state & QStyle::State_On;
    const QRectF box(option.rect);
    drawIndicatorBox(painter, option, box.width() / 2, checked);
    if (!checked)
        return;
    const Antialiased antialiased(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isEnabled(option) ? Theme::accents(option.palette).accentInk
                                        : option.palette.color(QPalette::Base));
    painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
}

void StylePainting::drawHeader(QPainter *painter, const QStyleOption &option)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::accents(option.palette).line);
}

void StylePainting::drawHandle(QPainter *painter, const QRect &rect, const QStyleOption &option)
{
    constexpr int around = 3;
    const QColor mark = Theme::accents(option.palette).mark;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect handle = rect.adjusted(around, around, -around, -around);
    drawPanel(painter, handle,
              active ? Theme::tinted(mark, option.palette.color(QPalette::Text), 0.3) : mark,
              Qt::transparent, qMin(handle.width(), handle.height()) / 2.0);
}

void StylePainting::drawTick(QPainter *painter, const QRectF &rect, const QColor &ink)
{
    const Antialiased antialiased(painter);
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    QPainterPath tick(at(0.27, 0.53));
    tick.lineTo(at(0.43, 0.68));
    tick.lineTo(at(0.73, 0.34));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        QPen(ink, qMax(1.8, rect.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(tick);
}

void StylePainting::drawChevron(QPainter *painter, const QRectF &rect, const QColor &ink)
{
    const Antialiased antialiased(painter);
    const QPointF middle = rect.center();
    constexpr qreal half = 4;
    QPainterPath chevron(middle + QPointF(-half, -half / 2));
    chevron.lineTo(middle + QPointF(0, half / 2));
    chevron.lineTo(middle + QPointF(half, -half / 2));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(chevron);
}
