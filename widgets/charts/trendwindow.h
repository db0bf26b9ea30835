// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charts {

/// The part of a trend's periods that is in sight. Period i reaches from i − 0.5 to i + 0.5; the
/// window never leaves them and never holds less than two.
class TrendWindow
{
public:
    explicit TrendWindow(int count = 0);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] double first() const { return m_first; }
    [[nodiscard]] double last() const { return m_last; }
    [[nodiscard]] double span() const { return m_last - m_first; }
    [[nodiscard]] bool isWhole() const;
    /// The first and the last period of which at least half is in sight.
    [[nodiscard]] int firstPeriod() const;
    [[nodiscard]] int lastPeriod() const;

    void reset();
    void show(double first, double last);
    /// Below 1 comes nearer; `around` keeps its place.
    void zoom(double factor, double around);
    /// By so many periods; stops at the ends.
    void pan(double periods);
    /// The least pan that brings the period into sight.
    void reveal(int period);

    bool operator==(const TrendWindow &) const = default;

private:
    int m_count;
    double m_first = 0;
    double m_last = 0;
};

} // namespace charts
