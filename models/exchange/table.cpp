// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/table.h"

#include "models/core/fold.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr int kMostDecimals = 10;
/// From here on the digits of a double are no longer all its own.
constexpr double kExponentFrom = 1e15;

template<class... Each>
struct Blankness : Each... {
    using Each::operator()...;
};

} // namespace

const Cell &cellAt(const std::vector<Cell> &row, size_t column)
{
    static const Cell kNothing;
    return column < row.size() ? row[column] : kNothing;
}

bool isBlank(const Cell &cell)
{
    return std::visit(Blankness{[](std::monostate) { return true; },
                                [](const QString &text) { return text.isEmpty(); },
                                [](const Number &number) { return !std::isfinite(number.value); },
                                [](const QDate &day) { return !day.isValid(); },
                                [](const QDateTime &moment) { return !moment.isValid(); }},
                      cell);
}

int decimalsOf(const Column &column, const Number &number)
{
    return std::clamp(number.decimals.value_or(column.decimals), 0, kMostDecimals);
}

QString fileText(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return core::cleanText(lines).removeIf(
        [](QChar c) { return c == u'\uFFFE' || c == u'\uFFFF'; });
}

QString plainNumber(double value, int decimals)
{
    if (std::abs(value) >= kExponentFrom)
        return QString::number(value, 'E', QLocale::FloatingPointShortest);
    const QString text = QString::number(value, 'f', decimals);
    return text.startsWith(u'-') && text.toDouble() == 0 ? text.sliced(1) : text;
}

QString vietnameseNumber(double value, int decimals)
{
    QString text = plainNumber(value, decimals);
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0)
        text[point] = u',';
    if (std::abs(value) >= kExponentFrom)
        return text;
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, u'.');
    return text;
}

} // namespace exchange
