// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendwindow.h"

#include <algorithm>
#include <cmath>

namespace charts {
namespace {

constexpr double kHalf = 0.5;
constexpr double kLeastSpan = 2;

} // namespace

TrendWindow::TrendWindow(int count)
    : m_count(std::max(0, count))
{
    reset();
}

bool TrendWindow::isWhole() const
{
    return m_first <= -kHalf && m_last >= m_count - kHalf;
}

int TrendWindow::firstPeriod() const
{
    return std::clamp(int(std::ceil(m_first)), 0, std::max(0, m_count - 1));
}

int TrendWindow::lastPeriod() const
{
    return std::clamp(int(std::floor(m_last)), 0, std::max(0, m_count - 1));
}

void TrendWindow::reset()
{
    m_first = -kHalf;
    m_last = std::max(1, m_count) - kHalf;
}

void TrendWindow::show(double first, double last)
{
    const double whole = std::max(1, m_count);
    const double least = std::min(kLeastSpan, whole);
    const double span = std::clamp(std::abs(last - first), least, whole);
    const double middle = (first + last) / 2;
    m_first = std::clamp(middle - span / 2, -kHalf, whole - kHalf - span);
    m_last = m_first + span;
}

void TrendWindow::zoom(double factor, double around)
{
    const double whole = std::max(1, m_count);
    const double wanted = std::clamp(span() * factor, std::min(kLeastSpan, whole), whole);
    const double left = std::clamp((around - m_first) / span(), 0.0, 1.0);
    const double first = around - left * wanted;
    show(first, first + wanted);
}

void TrendWindow::pan(double periods)
{
    show(m_first + periods, m_last + periods);
}

void TrendWindow::reveal(int period)
{
    if (period - kHalf < m_first)
        pan(period - kHalf - m_first);
    else if (period + kHalf > m_last)
        pan(period + kHalf - m_last);
}

} // namespace charts
