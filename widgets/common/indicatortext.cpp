// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/indicatortext.h"

#include "widgets/common/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace common::indicators {
namespace {

using domain::PeriodKind;

/// A figure beyond this is a mistake; 309 digits of it would push everything else off the screen.
constexpr double kMostWritten = 1e18;
constexpr int kFewDigits = 4;

QString text(const char *source)
{
    return QCoreApplication::translate("IndicatorText", source);
}

bool english()
{
    return QLocale().language() == QLocale::English;
}

QString chosen(const QString &vietnamese, const QString &other)
{
    return english() && !other.isEmpty() ? other : vietnamese;
}

QString quarterNumber(const QDate &day)
{
    constexpr std::array kRoman{"I", "II", "III", "IV"};
    return QString::fromLatin1(kRoman[size_t(day.month() - 1) / 3]);
}

} // namespace

QString name(const domain::Indicator &indicator)
{
    return chosen(indicator.name, indicator.nameEn);
}

QString shortName(const domain::Indicator &indicator)
{
    return chosen(indicator.shortName, indicator.nameEn);
}

QString group(const domain::Indicator &indicator)
{
    return chosen(indicator.group, indicator.groupEn);
}

QString unit(const domain::Indicator &indicator)
{
    return chosen(indicator.unitOfMeasure, indicator.unitOfMeasureEn);
}

QString figure(const domain::Indicator &indicator, double value)
{
    const double shown = value * indicator.displayScale;
    if (std::isfinite(shown) && std::abs(shown) > kMostWritten)
        return QString::number(shown, 'g', kFewDigits).replace(u'.', u',');
    return format::number(shown, indicator.decimals);
}

QString periodText(const domain::Period &period)
{
    const QDate &day = period.end;
    switch (period.kind) {
    case PeriodKind::Day:
        return format::date(day);
    case PeriodKind::Week:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "Week %1/%2"))
            .arg(period.start.weekNumber())
            .arg(day.year());
    case PeriodKind::Month:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "Month %1/%2"))
            .arg(day.month())
            .arg(day.year());
    case PeriodKind::Quarter:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "Quarter %1/%2"))
            .arg(quarterNumber(day))
            .arg(day.year());
    case PeriodKind::SchoolYear:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "School year %1")).arg(period.code());
    case PeriodKind::Year:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "Year %1")).arg(day.year());
    case PeriodKind::Unknown:
        break;
    }
    return {};
}

QString cumulativeText(const domain::Period &period)
{
    if (period.kind == PeriodKind::Week)
        return text(QT_TRANSLATE_NOOP("IndicatorText", "%1 weeks to date"))
            .arg(period.start.weekNumber());
    return text(QT_TRANSLATE_NOOP("IndicatorText", "%1 months to date")).arg(period.end.month());
}

QString periodLabel(const domain::Period &period)
{
    const QDate &day = period.end;
    switch (period.kind) {
    case PeriodKind::Day:
        return day.toString(QStringLiteral("dd/MM"));
    case PeriodKind::Week:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "W%1")).arg(period.start.weekNumber());
    case PeriodKind::Month:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "M%1/%2"))
            .arg(day.month())
            .arg(day.year() % 100, 2, 10, QChar(u'0'));
    case PeriodKind::Quarter:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "Q%1/%2"))
            .arg(quarterNumber(day))
            .arg(day.year() % 100, 2, 10, QChar(u'0'));
    default:
        return period.code();
    }
}

QString statusText(domain::ValueStatus status, const QString &asSent)
{
    switch (status) {
    case domain::ValueStatus::Estimate:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "estimate"));
    case domain::ValueStatus::Preliminary:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "preliminary"));
    case domain::ValueStatus::Official:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "official"));
    case domain::ValueStatus::Corrected:
        return text(QT_TRANSLATE_NOOP("IndicatorText", "corrected"));
    case domain::ValueStatus::Unknown:
        break;
    }
    return asSent;
}

} // namespace common::indicators
