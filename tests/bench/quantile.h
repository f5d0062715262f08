// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

//! Of an even number the upper one of the two in the middle; of none 0.
[[nodiscard]] inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values.at(values.size() / 2);
}

//! The lowest of them at 0, the highest at 1; of none 0.
[[nodiscard]] inline double quantile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values.at(size_t(part * double(values.size() - 1)));
}
