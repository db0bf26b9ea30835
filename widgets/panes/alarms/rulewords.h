// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarmedits.h"

#include <QList>
#include <QString>

#include <utility>

namespace items {
struct Reference;
}

/// Words for the rules that raise alarms, in the present language.
namespace panes::alarms {

/// "Reports past their deadline"; an unknown kind as it is sent.
[[nodiscard]] QString ruleKindText(const QString &kind);
/// What it watches: "YT09 Sốt xuất huyết", "each report", "agencies"; empty where its kind says it
/// all.
[[nodiscard]] QString ruleSubjectText(const domain::AlarmRule &rule,
                                      const items::Reference &reference);
[[nodiscard]] bool isInForce(const domain::AlarmRule &rule, const QDate &today);
/// "in force", "out of service", "from 01/07/2026", "ended 30/06/2025".
[[nodiscard]] QString ruleStateText(const domain::AlarmRule &rule, const QDate &today);
/// The name of a parameter (a member of AlarmTerms) as the form shows it.
[[nodiscard]] QString termText(const QString &member);
/// Words for a check of the quality of figures (analysis::alarmChecks).
[[nodiscard]] QString checkText(const QString &check);
/// Why a rule cannot be kept; names the field.
[[nodiscard]] QString ruleFaultText(const domain::AlarmRule &rule, domain::AlarmRuleFault fault);
/// What differs, a line each: "Priority: 2 → 1".
[[nodiscard]] QString ruleChangeText(const domain::AlarmRule &from, const domain::AlarmRule &to);
/// Every change of a rule, the newest first: when and by whom, and what differs, a line each.
[[nodiscard]] QList<std::pair<QString, QString>> ruleHistory(const domain::AlarmRule &rule);
/// The dictionary's entry that a rule names, by its id or its code; empty: none.
[[nodiscard]] QString indicatorIdOf(const QString &named, const items::Reference &reference);

} // namespace panes::alarms
