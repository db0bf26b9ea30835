// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/panelcare.h"

#include "models/analysis/wallschedule.h"

#include <chrono>

using namespace std::chrono_literals;

namespace wall {
namespace {

constexpr auto kStep = std::chrono::milliseconds(3min);

/// To and fro between −reach and reach, one pixel a step.
int swing(qint64 step, int reach)
{
    const qint64 length = qint64(4) * reach;
    const auto at = int(((step % length) + length) % length);
    return at <= 2 * reach ? at - reach : 3 * reach - at;
}

} // namespace

QPoint driftAt(const QDateTime &now)
{
    const qint64 step = now.toMSecsSinceEpoch() / kStep.count();
    // The second axis is a little slower, so that the picture visits every place.
    return {swing(step, kDriftReach), swing(step * 7 / 8, kDriftReach)};
}

int brightnessAt(const std::vector<DimStep> &steps, const QDateTime &now)
{
    if (steps.empty())
        return 100;
    const QTime time = now.toUTC().addDuration(analysis::kWallZone).time();
    int percent = steps.back().percent;
    for (const DimStep &step : steps) {
        if (step.from <= time)
            percent = step.percent;
    }
    return percent;
}

} // namespace wall
