// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submissionedits.h"

#include <QTimeZone>

/// What tests of supplying values start from.
namespace supplytest {

using namespace Qt::StringLiterals;
using domain::Submission;
using domain::SubmissionActor;
using domain::SubmissionFault;
using domain::SubmissionState;
using domain::SubmissionStep;
using domain::SubmissionVerb;
using domain::SubmittedValue;

inline const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

inline SubmittedValue submitted(const QString &code, double figure)
{
    SubmittedValue value;
    value.slotId = domain::SlotId(u"s-%1-60-2025-05"_s.arg(code));
    value.indicatorId = domain::IndicatorId(u"i-"_s + code);
    value.unitId = domain::UnitId(u"u-60"_s);
    value.value = figure;
    return value;
}

inline Submission written(const QString &id = u"sub-1"_s)
{
    Submission made;
    made.id = id;
    made.feedId = domain::FeedId(u"f-syt-month"_s);
    made.agencyId = domain::AgencyId(u"a-syt"_s);
    made.period = u"2025-05"_s;
    domain::setValues(made, {submitted(u"YT04"_s, 91.5), submitted(u"YT06"_s, 88)});
    return made;
}

inline SubmissionActor officer(const QString &id = u"an"_s)
{
    return {.enters = true, .agencies = {domain::AgencyId(u"a-syt"_s)}, .id = id, .name = u"An"_s};
}
inline SubmissionActor head(const QString &id = u"thinh"_s)
{
    return {
        .approves = true, .agencies = {domain::AgencyId(u"a-syt"_s)}, .id = id, .name = u"Thịnh"_s};
}
/// One who may do both.
inline SubmissionActor both(const QString &id = u"phuc"_s)
{
    SubmissionActor actor = head(id);
    actor.enters = true;
    return actor;
}

} // namespace supplytest
