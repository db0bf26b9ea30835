// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountability.h"
#include "models/domain/indicator.h"
#include "models/domain/media.h"
#include "models/domain/operations.h"
#include "models/domain/remark.h"
#include "models/domain/report.h"
#include "models/domain/wall.h"

#include <QDateTime>

#include <vector>

namespace packages {

/// A record as it was at a moment.
template<typename Record>
struct Past {
    Record record;
    /// It changed afterwards in something that no history tells: that is as it is now.
    bool unknown = false;
};

/// `events`: the whole history, oldest first.
[[nodiscard]] Past<domain::Report> pastOf(const domain::Report &report,
                                          const std::vector<domain::ReportEvent> &events,
                                          const QDateTime &moment);
[[nodiscard]] Past<domain::MediaItem> pastOf(const domain::MediaItem &item,
                                             const QDateTime &moment);
[[nodiscard]] Past<domain::Remark> pastOf(const domain::Remark &remark, const QDateTime &moment);
[[nodiscard]] Past<domain::Slot> pastOf(const domain::Slot &slot, const QDateTime &moment);
[[nodiscard]] Past<domain::Ticket> pastOf(const domain::Ticket &ticket, const QDateTime &moment);
[[nodiscard]] Past<domain::Feed> pastOf(const domain::Feed &feed, const QDateTime &moment);
[[nodiscard]] Past<domain::AlarmRule> pastOf(const domain::AlarmRule &rule,
                                             const QDateTime &moment);
[[nodiscard]] Past<domain::WallPage> pastOf(const domain::WallPage &page, const QDateTime &moment);
[[nodiscard]] Past<domain::Signer> pastOf(const domain::Signer &signer, const QDateTime &moment);
[[nodiscard]] Past<domain::Submission> pastOf(const domain::Submission &submission,
                                              const QDateTime &moment);
[[nodiscard]] Past<domain::Explanation> pastOf(const domain::Explanation &explanation,
                                               const QDateTime &moment);
[[nodiscard]] Past<domain::Proposal> pastOf(const domain::Proposal &proposal,
                                            const QDateTime &moment);

} // namespace packages
