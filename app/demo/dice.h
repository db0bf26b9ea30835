// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cmath>
#include <numbers>
#include <vector>

namespace demo {

/// A stream number for a text; the same on every machine, unlike qHash().
[[nodiscard]] inline quint64 streamOf(const QString &text)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001B3ULL;
    return hash;
}

/// A small deterministic source of chance (splitmix64): the same seed and stream give the same data
/// on every machine.
class Dice
{
public:
    Dice(quint64 seed, quint64 stream)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + stream * 0xD1B54A32D192ED03ULL)
    {
        next();
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 ≤ x < 1.
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + unit() * (high - low); }
    /// 0 ≤ n < limit.
    qint64 below(qint64 limit) { return limit <= 0 ? 0 : qint64(unit() * double(limit)); }
    bool chance(double probability) { return unit() < probability; }
    /// Normally distributed, mean 0, deviation 1.
    double normal()
    {
        return std::sqrt(-2 * std::log(1 - unit())) * std::cos(2 * std::numbers::pi * unit());
    }
    template<typename List>
    const auto &pick(const List &list)
    {
        return list[size_t(below(qint64(list.size())))];
    }
    /// An index, as often as its weight says.
    size_t weighted(const std::vector<double> &weights)
    {
        double sum = 0;
        for (double weight : weights)
            sum += weight;
        double at = unit() * sum;
        for (size_t i = 0; i < weights.size(); ++i) {
            if ((at -= weights[i]) < 0)
                return i;
        }
        return weights.size() - 1;
    }

private:
    quint64 m_state;
};

} // namespace demo
