// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/remote/fieldreader.h"

/// One decoder per kind of record; the errors stay in the reader. Keys are the field names of the
/// domain structs.
namespace remote {

[[nodiscard]] domain::Unit decodeUnit(FieldReader &reader);
[[nodiscard]] domain::Agency decodeAgency(FieldReader &reader);
[[nodiscard]] domain::CalendarDay decodeCalendarDay(FieldReader &reader);
[[nodiscard]] domain::Indicator decodeIndicator(FieldReader &reader);
[[nodiscard]] domain::Plan decodePlan(FieldReader &reader);
[[nodiscard]] domain::Observation decodeObservation(FieldReader &reader);
[[nodiscard]] domain::Feed decodeFeed(FieldReader &reader);
[[nodiscard]] domain::Slot decodeSlot(FieldReader &reader);
[[nodiscard]] domain::ReportCategory decodeReportCategory(FieldReader &reader);
[[nodiscard]] domain::Report decodeReport(FieldReader &reader);
[[nodiscard]] domain::ReportEvent decodeReportEvent(FieldReader &reader);
[[nodiscard]] domain::Attachment decodeAttachment(FieldReader &reader);
[[nodiscard]] domain::MediaSource decodeMediaSource(FieldReader &reader);
[[nodiscard]] domain::MediaItem decodeMediaItem(FieldReader &reader);
[[nodiscard]] domain::AlarmRule decodeAlarmRule(FieldReader &reader);
[[nodiscard]] domain::AlarmAction decodeAlarmAction(FieldReader &reader);
[[nodiscard]] domain::Ticket decodeTicket(FieldReader &reader);
[[nodiscard]] domain::Remark decodeRemark(FieldReader &reader);
[[nodiscard]] domain::MediaRule decodeMediaRule(FieldReader &reader);
[[nodiscard]] domain::WallPage decodeWallPage(FieldReader &reader);
[[nodiscard]] domain::WallCommand decodeWallCommand(FieldReader &reader);
[[nodiscard]] domain::Signer decodeSigner(FieldReader &reader);
[[nodiscard]] domain::Bulletin decodeBulletin(FieldReader &reader);
[[nodiscard]] domain::Submission decodeSubmission(FieldReader &reader);
[[nodiscard]] domain::Closing decodeClosing(FieldReader &reader);
[[nodiscard]] domain::Explanation decodeExplanation(FieldReader &reader);
[[nodiscard]] domain::Proposal decodeProposal(FieldReader &reader);
[[nodiscard]] domain::UsageDay decodeUsageDay(FieldReader &reader);
[[nodiscard]] domain::ServiceDay decodeServiceDay(FieldReader &reader);

} // namespace remote
