// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/indicator.h"

#include <QDate>
#include <QDateTime>

namespace domain {

/// What is written on a figure. JSON: "remark" (nhận định), "direction" (ý kiến chỉ đạo).
enum class RemarkKind { Remark, Direction, Unknown };
/// Where it stands; a remark only stands or is withdrawn. JSON: "open", "answered", "closed",
/// "withdrawn".
enum class RemarkState { Open, Answered, Closed, Withdrawn, Unknown };

/// What a person wrote on one figure: an indicator in a unit and a period.
struct Remark {
    RemarkId id;
    qint64 version = 0; ///< 0: the backend has not heard of it
    RemarkKind kind = RemarkKind::Remark;
    QString kindText = {}; ///< as sent
    IndicatorId indicatorId = {};
    UnitId unitId = {};
    Period period = {};
    QString breakdown = {}; ///< "" total, as Observation::breakdown
    QString text = {};
    QString author = {};
    QDateTime writtenAt = {};
    AgencyId agencyId = {}; ///< of a direction: who answers
    QDate dueOn = {};       ///< of a direction: the last day for the answer
    RemarkState state = RemarkState::Open;
    QString stateText = {}; ///< as sent
    QString answer = {};
    QString answeredBy = {};
    QDateTime answeredAt = {};
    QString settledBy = {}; ///< who closed or withdrew it
    QDateTime settledAt = {};

    [[nodiscard]] bool isDirection() const { return kind == RemarkKind::Direction; }
    bool operator==(const Remark &) const = default;
};

[[nodiscard]] QString code(RemarkKind kind);
[[nodiscard]] RemarkKind remarkKindFromCode(QStringView code);
[[nodiscard]] QString code(RemarkState state);
[[nodiscard]] RemarkState remarkStateFromCode(QStringView code);

} // namespace domain
