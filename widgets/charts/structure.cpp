// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/structure.h"

#include "widgets/charts/structurebars.h"
#include "widgets/common/format.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

constexpr double kWhole = 100;

std::optional<double> shareOf(const StructurePeriod &period, size_t part)
{
    if (part >= period.shares.size() || !period.shares[part] ||
        !std::isfinite(*period.shares[part]))
        return {};
    return period.shares[part];
}

bool isDrawn(const StructurePeriod &period, size_t part)
{
    const auto share = shareOf(period, part);
    return share && *share >= 0;
}

} // namespace

QColor partColor(const Structure &structure, size_t part, const common::Theme &theme)
{
    const auto tone = structure.parts.at(part).tone;
    return tone ? theme.color(*tone) : theme.series(int(part));
}

std::vector<StructurePiece> piecesOf(const StructurePeriod &period, size_t parts)
{
    double sum = 0;
    bool gap = false;
    for (size_t i = 0; i < parts; ++i) {
        if (isDrawn(period, i))
            sum += *shareOf(period, i);
        else
            gap = true;
    }
    const double scale = sum > kWhole ? kWhole / sum : 1;
    std::vector<StructurePiece> pieces;
    double at = 0;
    for (size_t i = 0; i < parts; ++i) {
        const bool drawn = isDrawn(period, i);
        const double high = drawn ? *shareOf(period, i) * scale
                                  : (gap ? std::max(0.0, kWhole - sum) : 0);
        gap = gap && drawn; // the first one without takes all that is left
        if (high > 0)
            pieces.push_back({drawn ? int(i) : -1, at, at + high});
        at += high;
    }
    return pieces;
}

namespace structurewords {

QString share(const Structure &structure, const StructurePeriod &period, size_t part)
{
    const auto value = shareOf(period, part);
    if (!value)
        return StructureBars::tr("no value");
    const QString text = common::format::percent(*value, structure.decimals);
    return *value < 0 ? StructureBars::tr("%1, negative: not drawn").arg(text) : text;
}

QString readOut(const Structure &structure, size_t index)
{
    if (index >= structure.periods.size())
        return {};
    const StructurePeriod &period = structure.periods[index];
    QStringList rows{period.label};
    for (size_t i = structure.parts.size(); i-- > 0;) // as they lie over each other
        rows << u"%1: %2"_s.arg(structure.parts[i].name, share(structure, period, i));
    if (period.check == TotalCheck::Fits)
        rows << StructureBars::tr("Adds up to 100%");
    if (period.check == TotalCheck::Off)
        rows << StructureBars::tr("Does not add up to 100%");
    if (!period.checkText.isEmpty())
        rows << period.checkText;
    return rows.join(u'\n');
}

QStringList notes(const Structure &structure)
{
    QStringList found;
    for (const StructurePeriod &period : structure.periods) {
        for (size_t i = 0; i < structure.parts.size(); ++i) {
            if (!isDrawn(period, i))
                found << StructureBars::tr("%1, %2: %3", "period, part, what is wrong")
                             .arg(period.label, structure.parts[i].name,
                                  share(structure, period, i));
        }
        if (period.check == TotalCheck::Off)
            found << StructureBars::tr("%1: does not add up to 100%. %2")
                         .arg(period.label, period.checkText)
                         .trimmed();
    }
    return found;
}

QString summary(const Structure &structure)
{
    if (structure.periods.empty() || structure.parts.empty())
        return StructureBars::tr("No data");
    QString text = StructureBars::tr("%n period(s), %1 to %2.", nullptr,
                                     int(structure.periods.size()))
                       .arg(structure.periods.front().label, structure.periods.back().label);
    text += u' ' + readOut(structure, structure.periods.size() - 1).replace(u'\n', u"; "_s) + u'.';
    if (const QStringList wrong = notes(structure); !wrong.isEmpty())
        text += u' ' + wrong.join(u"; ") + u'.';
    return text;
}

} // namespace structurewords

} // namespace charts
