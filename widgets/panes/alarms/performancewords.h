// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmhistory.h"

#include <QStringList>

#include <vector>

namespace panes::alarms {

/// One figure of the performance of the alarms with what it should be, in the present language.
struct AlarmMeasure {
    QString name = {};
    QString value = {};
    QString limit = {};
    QString source = {}; ///< who sets the limit; empty: nobody
    analysis::AlarmVerdict verdict = analysis::AlarmVerdict::Good;

    bool operator==(const AlarmMeasure &) const = default;
};
[[nodiscard]] std::vector<AlarmMeasure> alarmMeasures(const analysis::AlarmPerformance &of);
[[nodiscard]] QString verdictText(analysis::AlarmVerdict verdict);

/// What the lists of the performance are about.
enum class AlarmRanking { Offenders, Standing, Stale, Chattering };
inline constexpr std::array kAlarmRankings = {AlarmRanking::Offenders, AlarmRanking::Standing,
                                              AlarmRanking::Stale, AlarmRanking::Chattering};
[[nodiscard]] QString rankingText(AlarmRanking ranking);
/// Heads and rows of a list.
struct AlarmRankingTable {
    QStringList heads = {};
    QList<QStringList> rows = {};

    bool operator==(const AlarmRankingTable &) const = default;
};
[[nodiscard]] AlarmRankingTable alarmRanking(const items::AlarmLog &log, AlarmRanking ranking);
/// The name of a rule as the log knows it; its id when it does not.
[[nodiscard]] QString ruleName(const items::AlarmLog &log, const QString &ruleId);

} // namespace panes::alarms
