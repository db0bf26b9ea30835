// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"
#include "models/items/directory.h"
#include "models/items/serviceboard.h"

namespace panes::operations {

/// The records that a line is counted from.
enum class ServiceRecords {
    None,
    Feeds,     ///< key: an agency; empty: all
    Proposals, ///< key: a state; empty: all
    Accounts,
    Reviews,
    Availability,
    Incidents, ///< key: a severity; empty: all
    Connectors,
    Backups,
    RestoreTests,
    Storage,
    Use, ///< by agency and role
    Screens,
    UseDays,
};

/// One figure.
struct ServiceLine {
    QString text = {};
    QString value = {}; ///< with its unit; "No figures yet" where nobody counted
    QString note = {};  ///< on how many, of how many
    std::optional<double> figure = {};
    ServiceRecords records = ServiceRecords::None;
    QString key = {};
    bool isPart = false; ///< of the line before that is none
};

struct ServiceChapter {
    QString title = {};
    std::vector<ServiceLine> lines = {};
};

/// Deployment, management, operation, use (Điều 6.4).
[[nodiscard]] std::vector<ServiceChapter> serviceChapters(const items::ServicePicture &picture,
                                                          const items::Reference &reference);
/// The chapters as a table to be saved.
[[nodiscard]] exchange::Table serviceTable(const items::ServicePicture &picture,
                                           const items::Reference &reference);
/// What a line is counted from, to be looked at and saved.
[[nodiscard]] exchange::Table serviceRecords(const items::ServicePicture &picture,
                                             const items::Reference &reference,
                                             const ServiceLine &line);

/// A name of the agency, also of none.
[[nodiscard]] QString serviceAgency(const domain::AgencyId &agency,
                                    const items::Reference &reference);
[[nodiscard]] QString serviceRole(const QString &role);
[[nodiscard]] QString serviceScreen(const QString &screen);
[[nodiscard]] QString serviceMode(const QString &mode);
[[nodiscard]] QString serviceStage(const QString &state);
[[nodiscard]] QString proposalStage(const QString &state);
[[nodiscard]] QString severityText(int severity);
/// "3 h 20 min".
[[nodiscard]] QString minutesText(double minutes);
/// A sentence of this tab in the present language.
[[nodiscard]] QString serviceTr(const char *source, int count = -1);

} // namespace panes::operations
