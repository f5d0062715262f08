// SPDX-License-Identifier: Apache-2.0
#include "colorpicker.h"

#include "colorswatch.h"
#include "texts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace {

constexpr int step = ColorSwatch::edge;

} // namespace

ColorPicker::ColorPicker(QWidget *parent)
    : QWidget(parent)
{
    buildSwatches();
    retranslate();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ColorPicker::buildSwatches()
{
    // Before there is a focus proxy, which would take it over. Tab skips whoever has a proxy; a
    // label's key passes by whoever takes no focus.
    setFocusPolicy(Qt::TabFocus);
    // Without a group of their own they would be exclusive with every radio button of the page,
    // since Qt looks for radio buttons among all descendants of their parent (6.4).
    auto *group = new QButtonGroup(this);
    const auto add = [this, group](std::optional<ChatColor> color) {
        auto *swatch = new ColorSwatch(color, this);
        group->addButton(swatch);
        connect(swatch, &ColorSwatch::toggled, this, [this, swatch](bool checked) {
            if (checked && m_color != swatch->color()) {
                m_color = swatch->color();
                Q_EMIT colorChanged(m_color);
            }
            if (checked)
                setFocusProxy(swatch);
        });
        m_swatches.append(swatch);
    };
    add(std::nullopt);
    for (const ChatColor color : allChatColors)
        add(color);
    m_swatches.constFirst()->setChecked(true);
}

void ColorPicker::setColor(std::optional<ChatColor> color)
{
    for (ColorSwatch *swatch : std::as_const(m_swatches)) {
        if (swatch->color() == color)
            swatch->setChecked(true);
    }
}

QString ColorPicker::chosenName() const
{
    return m_color ? Texts::colorName(*m_color) : Texts::automaticColorName();
}

int ColorPicker::columns(int width) const
{
    const int count = int(m_swatches.size());
    // Two equal rows look meant; a row with a single straggler does not.
    return width >= count * step ? count : qMax(1, qMin(width / step, (count + 1) / 2));
}

QSize ColorPicker::sizeHint() const
{
    return {int(m_swatches.size()) * step, step};
}

QSize ColorPicker::minimumSizeHint() const
{
    return {(int(m_swatches.size()) + 1) / 2 * step, step};
}

int ColorPicker::heightForWidth(int width) const
{
    const int perRow = columns(width);
    return (int(m_swatches.size()) + perRow - 1) / perRow * step;
}

void ColorPicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSwatches();
}

void ColorPicker::placeSwatches()
{
    const int perRow = columns(width());
    for (qsizetype i = 0; i < m_swatches.size(); ++i) {
        const QRect place(int(i) % perRow * step, int(i) / perRow * step, step, step);
        m_swatches.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

void ColorPicker::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_swatches.size()) - 1;
    const int current = currentIndex();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        choose((current + forward + last + 1) % (last + 1));
        break;
    case Qt::Key_Left:
        choose((current - forward + last + 1) % (last + 1));
        break;
    case Qt::Key_Down:
        choose(qMin(last, current + rowStep()));
        break;
    case Qt::Key_Up:
        choose(qMax(0, current - rowStep()));
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

int ColorPicker::currentIndex() const
{
    const auto chosen = std::ranges::find_if(
        m_swatches, [](const ColorSwatch *swatch) { return swatch->isChecked(); });
    return int(chosen - m_swatches.begin());
}

//! Down and Up go to the swatch below or above; in a single row they are Right and Left.
int ColorPicker::rowStep() const
{
    const int perRow = columns(width());
    return perRow < m_swatches.size() ? perRow : 1;
}

void ColorPicker::choose(int index)
{
    ColorSwatch *swatch = m_swatches.at(index);
    swatch->setChecked(true);
    swatch->setFocus(Qt::TabFocusReason);
}

void ColorPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        placeSwatches();
}

void ColorPicker::retranslate()
{
    for (ColorSwatch *swatch : std::as_const(m_swatches))
        swatch->retranslate();
}
