// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/classbreaks.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

std::vector<double> sortedNumbers(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    std::ranges::sort(values);
    return values;
}

std::expected<double, LimitsFault> readLimit(QString word)
{
    static const QRegularExpression form(u"^-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?$"_s);
    word = word.trimmed().replace(QChar(0x2212), u'-');
    if (!form.match(word).hasMatch())
        return std::unexpected(LimitsFault::NotANumber);
    const double value = word.remove(u'.').replace(u',', u'.').toDouble();
    if (!std::isfinite(value))
        return std::unexpected(LimitsFault::NotANumber);
    return value;
}

} // namespace

std::vector<double> quantileEnds(std::vector<double> values, int classes)
{
    values = sortedNumbers(std::move(values));
    std::vector<double> ends;
    for (int i = 1; i <= classes && !values.empty(); ++i) {
        const auto upTo = size_t(std::ceil(double(values.size()) * i / classes));
        const double end = values[std::max<size_t>(upTo, 1) - 1];
        if (ends.empty() || end > ends.back())
            ends.push_back(end);
    }
    return ends;
}

std::vector<double> equalEnds(std::vector<double> values, int classes)
{
    values = sortedNumbers(std::move(values));
    if (values.empty())
        return {};
    const double low = values.front();
    const double high = values.back();
    std::vector<double> ends;
    for (int i = 1; i < classes; ++i) {
        const double part = double(i) / classes;
        const double end = low * (1 - part) + high * part; // high − low may be beyond all numbers
        if (end > (ends.empty() ? low : ends.back()) && end < high)
            ends.push_back(end);
    }
    ends.push_back(high);
    return ends;
}

std::vector<double> classEnds(std::vector<double> values, const ClassChoice &choice)
{
    const int classes = std::clamp(choice.classes, kFewestClasses, kMostClasses);
    if (choice.classing == Classing::Equal)
        return equalEnds(std::move(values), classes);
    if (choice.classing == Classing::Quantile || !checkLimits(choice.limits))
        return quantileEnds(std::move(values), classes);
    if (sortedNumbers(std::move(values)).empty())
        return {};
    std::vector<double> ends = choice.limits;
    ends.push_back(std::numeric_limits<double>::infinity());
    return ends;
}

std::expected<void, LimitsFault> checkLimits(const std::vector<double> &limits)
{
    if (limits.empty())
        return std::unexpected(LimitsFault::Empty);
    if (!std::ranges::all_of(limits, [](double limit) { return std::isfinite(limit); }))
        return std::unexpected(LimitsFault::NotANumber);
    if (std::ranges::adjacent_find(limits, std::ranges::greater_equal()) != limits.end())
        return std::unexpected(LimitsFault::NotRising);
    const auto classes = int(limits.size()) + 1;
    if (classes < kFewestClasses)
        return std::unexpected(LimitsFault::TooFew);
    if (classes > kMostClasses)
        return std::unexpected(LimitsFault::TooMany);
    return {};
}

std::expected<std::vector<double>, LimitsFault> readLimits(QStringView text)
{
    std::vector<double> limits;
    const QStringList words = text.toString().split(u';', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.trimmed().isEmpty())
            continue;
        const auto limit = readLimit(word);
        if (!limit)
            return std::unexpected(limit.error());
        limits.push_back(*limit);
    }
    return checkLimits(limits).transform([&] { return limits; });
}

int classOf(double value, const std::vector<double> &ends)
{
    const auto found = std::ranges::lower_bound(ends, value);
    return std::min(int(found - ends.begin()), int(ends.size()) - 1);
}

} // namespace analysis
