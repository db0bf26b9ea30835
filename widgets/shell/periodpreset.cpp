// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/periodpreset.h"

#include <QCoreApplication>

namespace shell {

QString presetText(PeriodPreset preset)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("PeriodPreset", source);
    };
    switch (preset) {
    case PeriodPreset::Today:
        return text(QT_TRANSLATE_NOOP("PeriodPreset", "Today"));
    case PeriodPreset::Last30Days:
        return text(QT_TRANSLATE_NOOP("PeriodPreset", "30 days"));
    case PeriodPreset::ThisMonth:
        return text(QT_TRANSLATE_NOOP("PeriodPreset", "This month"));
    case PeriodPreset::ThisQuarter:
        return text(QT_TRANSLATE_NOOP("PeriodPreset", "This quarter"));
    case PeriodPreset::ThisYear:
        return text(QT_TRANSLATE_NOOP("PeriodPreset", "This year"));
    case PeriodPreset::Last12Months:
        return text(QT_TRANSLATE_NOOP("PeriodPreset", "12 months"));
    case PeriodPreset::Last24Months:
        return text(QT_TRANSLATE_NOOP("PeriodPreset", "24 months"));
    }
    return {};
}

std::pair<QDate, QDate> presetDays(PeriodPreset preset, const QDate &today)
{
    switch (preset) {
    case PeriodPreset::Today:
        return {today, today};
    case PeriodPreset::Last30Days:
        return {today.addDays(-29), today};
    case PeriodPreset::ThisMonth:
        return {QDate(today.year(), today.month(), 1), today};
    case PeriodPreset::ThisQuarter:
        return {QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1), today};
    case PeriodPreset::ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case PeriodPreset::Last12Months:
        return {today.addMonths(-12).addDays(1), today};
    case PeriodPreset::Last24Months:
        return {today.addMonths(-24).addDays(1), today};
    }
    return {today, today};
}

} // namespace shell
