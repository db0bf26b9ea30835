// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remarkedits.h"

#include <QTimeZone>

/// What tests of remarks start from.
namespace remarktest {

using namespace Qt::StringLiterals;

/// The day on which the demo's clock starts.
inline const QDate kToday(2025, 6, 12);

/// A direction on a figure of the catalogue, as a desk writes it.
inline domain::Remark direction(const QString &id, const QString &text = u"Báo cáo nguyên nhân."_s)
{
    domain::Remark remark;
    remark.id = domain::RemarkId(id);
    remark.kind = domain::RemarkKind::Direction;
    remark.kindText = u"direction"_s;
    remark.indicatorId = domain::IndicatorId(u"i-KT12"_s);
    remark.unitId = domain::UnitId(u"u-60"_s);
    remark.period = *domain::Period::fromCode(u"2025-05");
    remark.text = text;
    remark.author = u"Điều hành viên IOC"_s;
    remark.writtenAt = QDateTime(kToday, QTime(2, 0), QTimeZone::UTC);
    remark.agencyId = domain::AgencyId(u"a-stc"_s);
    remark.dueOn = kToday.addDays(10);
    remark.state = domain::RemarkState::Open;
    remark.stateText = u"open"_s;
    return remark;
}

/// A remark on the same figure.
inline domain::Remark remark(const QString &id, const QString &text = u"Vốn tập trung cuối năm."_s)
{
    domain::Remark written = direction(id, text);
    written.kind = domain::RemarkKind::Remark;
    written.kindText = u"remark"_s;
    written.agencyId = {};
    written.dueOn = {};
    return written;
}

} // namespace remarktest
