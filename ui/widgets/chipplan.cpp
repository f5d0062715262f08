// SPDX-License-Identifier: Apache-2.0
#include "chipplan.h"

#include <algorithm>

namespace {

//! Lays one thing behind the other.
class Flow final {
public:
    explicit Flow(const ChipSizes *sizes)
        : m_sizes(sizes)
    {
    }

    QRect put(int width)
    {
        const int fitting = std::min(width, m_sizes->width);
        if (m_x > 0 && m_x + fitting > m_sizes->width) {
            m_x = 0;
            ++m_row;
        }
        const QRect place(m_x, m_row * (m_sizes->rowHeight + m_sizes->gap), fitting,
                          m_sizes->rowHeight);
        m_x += fitting + m_sizes->gap;
        return place;
    }

    [[nodiscard]] bool isWithinRows() const { return m_row < std::max(1, m_sizes->mostRows); }

private:
    const ChipSizes *m_sizes;
    int m_x = 0;
    int m_row = 0;
};

//! Puts what stands behind the chips; false where there is no room for it.
bool close(ChipPlan &plan, Flow flow, const ChipSizes &sizes)
{
    const qsizetype hidden = sizes.chips - plan.chips.size();
    plan.fold = hidden > 0 ? flow.put(sizes.foldWidth(hidden)) : QRect();
    plan.line = flow.put(sizes.lineWidth);
    plan.line.setRight(sizes.width - 1);
    plan.height = plan.line.bottom() + 1;
    return flow.isWithinRows();
}

} // namespace

ChipPlan planChips(const ChipSizes &sizes)
{
    ChipPlan plan;
    QList<Flow> after{Flow(&sizes)}; // each number of chips
    while (plan.chips.size() < sizes.chips) {
        Flow flow = after.constLast();
        const QRect place = flow.put(sizes.chipWidth(plan.chips.size()));
        if (!flow.isWithinRows())
            break;
        plan.chips.append(place);
        after.append(flow);
    }
    while (!close(plan, after.constLast(), sizes) && !plan.chips.isEmpty()) {
        plan.chips.removeLast();
        after.removeLast();
    }
    return plan;
}
