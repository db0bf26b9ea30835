// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/colorramp.h"

#include <algorithm>
#include <array>

namespace map {
namespace {

/// From dark to light.
using Ramp = std::array<QRgb, 5>;
constexpr Ramp kMagma{0xFF3B0F70, 0xFF8C2981, 0xFFDE4968, 0xFFFE9F6D, 0xFFFCFDBF};
constexpr Ramp kViridis{0xFF440154, 0xFF3B528B, 0xFF21918C, 0xFF5EC962,
                        0xFFFDE725}; // no grey: that is "no data"

QColor colorIn(const Ramp &ramp, double part, common::Theme::Mode mode)
{
    const double sane = std::clamp(part, 0.0, 1.0);
    const double place = (mode == common::Theme::Mode::Dark ? sane : 1 - sane) *
                         double(ramp.size() - 1);
    const auto low = std::min(size_t(place), ramp.size() - 2);
    const double rest = place - double(low);
    const auto mixed = [&](int (*channel)(QRgb)) {
        return int(channel(ramp[low]) * (1 - rest) + channel(ramp[low + 1]) * rest);
    };
    return {mixed(qRed), mixed(qGreen), mixed(qBlue)};
}

} // namespace

QColor heatColor(double part, common::Theme::Mode mode)
{
    return colorIn(kMagma, part, mode);
}

QColor classColor(int index, int classes, common::Theme::Mode mode)
{
    return colorIn(kViridis, classes < 2 ? 1 : double(index) / (classes - 1), mode);
}

} // namespace map
