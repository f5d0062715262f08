// SPDX-License-Identifier: Apache-2.0
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const Placed &each : placedIn(QRect(0, 0, width, 0)))
        bottom = std::max(bottom, each.place.bottom() + 1);
    return bottom;
}

QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (const Placed &each : placedIn(QRect(0, 0, QLAYOUTSIZE_MAX, 0)))
        all = all.expandedTo({each.place.right() + 1, each.place.bottom() + 1});
    return all;
}

QSize FlowLayout::minimumSize() const
{
    QSize largest;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            largest = largest.expandedTo(item->sizeHint());
    }
    return largest;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Placed &each : placedIn(rect))
        each.item->setGeometry(QStyle::visualRect(direction, rect, each.place));
}

std::vector<FlowLayout::Placed> FlowLayout::placedIn(const QRect &rect) const
{
    std::vector<Placed> placed;
    placed.reserve(m_items.size());
    QPoint next = rect.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        const bool isFirst = next.x() == rect.left();
        if (!isFirst && next.x() + size.width() > rect.left() + rect.width()) {
            next = {rect.left(), next.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        placed.push_back({item.get(), QRect(next, size)});
        next.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return placed;
}
