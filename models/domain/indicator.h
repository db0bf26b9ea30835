// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/vocabulary.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace domain {

/// What may be done with a value. JSON: "flow" (số phát sinh), "stock" (tại thời điểm), "ratio",
/// "index", "rank", "structure".
enum class ValueKind { Unknown, Flow, Stock, Ratio, Index, Rank, Structure };
/// How often a value is due. JSON: "day", "week", "month", "quarter", "school-year", "year".
enum class PeriodKind { Unknown, Day, Week, Month, Quarter, SchoolYear, Year };
/// Which way is good. JSON: "up", "down", "band", "neutral".
enum class Direction { Neutral, Up, Down, Band };
/// How far a value is settled. JSON: "estimate" (ước), "preliminary" (sơ bộ), "official" (chính
/// thức), "corrected" (điều chỉnh).
enum class ValueStatus { Unknown, Estimate, Preliminary, Official, Corrected };

/// A reporting period. JSON: its code, "2025-05-20" day, "2025-W21" ISO week, "2025-05" month,
/// "2025-Q2", "2024-2025" school year, "2025".
struct Period {
    PeriodKind kind = PeriodKind::Unknown;
    QDate start; ///< first day
    QDate end;   ///< last day, inclusive

    [[nodiscard]] bool isValid() const { return kind != PeriodKind::Unknown && start.isValid(); }
    [[nodiscard]] QString code() const;
    [[nodiscard]] Period previous() const;
    /// The same period one year earlier (weeks: same ISO week number).
    [[nodiscard]] Period samePeriodLastYear() const;
    [[nodiscard]] static std::optional<Period> fromCode(QStringView code);
    /// The period of this kind that contains the day.
    [[nodiscard]] static Period containing(PeriodKind kind, const QDate &day);
    bool operator==(const Period &) const = default;
};

/// A limit of the traffic light, valid from a date. For Up: achievement below `amber` is amber,
/// below `red` is red; for Down inverted; for Band the value must lie in [low, high].
struct Threshold {
    QDate validFrom;
    std::optional<double> amber;
    std::optional<double> red;
    std::optional<double> low;
    std::optional<double> high;

    bool operator==(const Threshold &) const = default;
};

/// One entry of the indicator dictionary (domain.md A0), versioned by validity.
struct Indicator {
    IndicatorId id;
    qint64 version = 0;
    QString code;      ///< "KT09"
    QString name;      ///< full Vietnamese name
    QString shortName; ///< for tiles
    QString nameEn;
    Subsystem subsystem = Subsystem::SocioEconomic;
    QString group; ///< group on the tile wall, Vietnamese ("Ngân sách")
    QString groupEn;
    ValueKind kind = ValueKind::Unknown;
    QString unitOfMeasure; ///< display unit ("tỷ đồng")
    QString unitOfMeasureEn;
    int decimals = 0;        ///< 0…4
    double displayScale = 1; ///< stored value × displayScale = value in unitOfMeasure
    PeriodKind periodKind = PeriodKind::Unknown;
    bool cumulative =
        false; ///< the year-to-date sum has meaning (flows only) or the source gives its own
    QString windowRule;     ///< "calendar", "mid-month" (15th–14th), "health-month" (18th–17th),
                            ///< "thursday-week", "school-year"
    int dueDays = 0;        ///< days after the period's end until the value is due
    QStringList breakdowns; ///< "district", "commune", "level", "hospital", …
    QString formula;        ///< how it is worked out, Vietnamese
    QString source;         ///< "API", "tệp", "nhập tay"
    AgencyId leadAgencyId;
    AgencyId supplyAgencyId;
    QString approver; ///< title of who approves
    Direction direction = Direction::Neutral;
    QList<Threshold> thresholds;
    std::optional<double> validMin; ///< plausible range, stored unit
    std::optional<double> validMax;
    QString legalBasis;
    QString disclosure;    ///< "public", "internal"
    QString numeratorCode; ///< of a ratio
    QString denominatorCode;
    QStringList
        partCodes; ///< of a structure or a total: indicators or breakdown keys that must sum to it
    QString parentCode; ///< indicator that this one is a part of
    int importance = 1; ///< 1…3; 3 stands on the overview
    QDate validFrom;
    QDate validTo;

    bool operator==(const Indicator &) const = default;
};

/// The plan (kế hoạch, dự toán) of an indicator for a year and unit.
struct Plan {
    PlanId id;
    qint64 version = 0;
    IndicatorId indicatorId;
    UnitId unitId;
    int year = 0;
    double target = 0;
    std::optional<double> targetHigh; ///< of a range ("8,0–8,5")
    QList<double> monthlyCurve;       ///< 12 cumulative shares 0…1; empty: linear
    QString decision;

    bool operator==(const Plan &) const = default;
};

/// One version of one value. Versions are never overwritten: a correction is a new Observation with
/// the same (indicatorId, unitId, period, breakdown) and a later publishedAt.
struct Observation {
    ObservationId id;
    qint64 version = 0;
    IndicatorId indicatorId;
    UnitId unitId; ///< as reported
    Period period;
    QString breakdown; ///< "" total; "level=THPT", "sector=NLTS" …
    double value = 0;
    bool missing = false;                  ///< an explicit "không phát sinh" / no data, not zero
    std::optional<double> cumulativeValue; ///< the source's own year-to-date value
    std::optional<double> numerator;
    std::optional<double> denominator;
    ValueStatus status = ValueStatus::Unknown;
    QString statusText; ///< the status as sent
    QString note;
    AgencyId agencyId; ///< that supplied it
    QString enteredBy;
    QString checkedBy;
    QString approvedBy;
    QDateTime publishedAt; ///< UTC
    QDateTime fetchedAt;   ///< UTC; set by this desk, not part of the JSON

    bool operator==(const Observation &) const = default;
};

/// A stream of values that an agency must supply. JSON mode: "api", "file", "manual"; state:
/// "live", "connected", "assigned".
struct Feed {
    FeedId id;
    qint64 version = 0;
    QString name;
    AgencyId agencyId;
    QList<IndicatorId> indicatorIds;
    QString mode;
    QString state;
    QString windowRule;
    QString dueRule;
    QDateTime lastHeartbeat;

    bool operator==(const Feed &) const = default;
};

/// Indicator × unit × period that is due. JSON state: "due", "filled", "late", "missing", "none"
/// (không phát sinh).
struct Slot {
    SlotId id;
    qint64 version = 0;
    FeedId feedId;
    IndicatorId indicatorId;
    UnitId unitId;
    Period period;
    QDateTime dueAt;
    QDateTime filledAt;
    QString state;

    bool operator==(const Slot &) const = default;
};

} // namespace domain
