// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/domain/reportworkflow.h"

namespace domain {

/// A report in the contract's words, as far as its fields are set.
[[nodiscard]] QJsonObject toJson(const Report &report);

/// The edit that is a step on a report as this person sees it.
[[nodiscard]] Edit stepEdit(const Report &seen, const ReportStep &step);
/// The edits that are a report taken at this desk, and a picture for a report. Ids are chosen by
/// the caller, so that steps can follow before the backend has heard of them.
[[nodiscard]] Edit openEdit(const Report &taken);
[[nodiscard]] Edit pictureEdit(const ReportId &report, const AttachmentId &id, const QString &role,
                               const QByteArray &jpeg);

/// One field on which an edit and the backend differ, in the contract's words.
struct FieldDifference {
    QString field; ///< the contract's name
    QString base;  ///< when the person acted
    QString mine;
    QString theirs;

    bool operator==(const FieldDifference &) const = default;
};
/// Where either side changed something since `base`, a snapshot by toJson(). Times and versions
/// that every change touches are left out.
[[nodiscard]] std::vector<FieldDifference> differences(const QJsonObject &base, const Report &mine,
                                                       const Report &theirs);
/// A report from such a snapshot: what the workflow works on.
[[nodiscard]] Report reportFromSnapshot(const QJsonObject &snapshot);

/// The report as it will be once the edits that wait are accepted, in their order; an edit that
/// does not fit any more is passed over. Events of the steps are added to `on`.
[[nodiscard]] ReportCase withPending(ReportCase on, const std::vector<Edit> &waiting,
                                     const WorkflowRules &rules);

} // namespace domain
