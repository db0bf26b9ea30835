// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountability.h"
#include "models/domain/indicator.h"
#include "models/domain/servicefacts.h"
#include "models/domain/usagecounts.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

/// How the IOC itself is deployed, managed, operated and used (Điều 6.4 of QĐ 1089). What nobody
/// told is nothing, never zero.
namespace analysis {

/// What is counted, of the days from `from` to `to`, both included.
struct OperationMaterial {
    QDate from = {};
    QDate to = {};
    QDateTime now = {};
    std::vector<domain::Feed> feeds = {}; ///< as they are now
    std::vector<domain::Proposal> proposals = {};
    std::vector<domain::UsageDay> usage = {};     ///< of these days
    std::vector<domain::ServiceDay> service = {}; ///< of these days
};

/// Feeds that were assigned; of them, those that are connected; of these, those that are live.
struct FeedStages {
    int assigned = 0;
    int connected = 0;
    int live = 0;

    bool operator==(const FeedStages &) const = default;
};

/// Proposals in one state.
struct ProposalAge {
    QString state = {};
    int count = 0;
    double medianDays = 0; ///< since they came into this state
    double oldestDays = 0;

    bool operator==(const ProposalAge &) const = default;
};

struct DeploymentFacts {
    FeedStages all = {};
    std::map<QString, FeedStages> byMode = {};                          ///< "api", "file", "manual"
    std::vector<std::pair<domain::AgencyId, FeedStages>> byAgency = {}; ///< most feeds first
    std::vector<ProposalAge> proposals = {}; ///< in the order of their way; states that have some
    int proposed = 0;                        ///< in these days
    int accepted = 0;                        ///< in these days
};

struct ManagementFacts {
    int days = 0;                     ///< that were told
    std::optional<int> accounts = {}; ///< at the end
    std::optional<int> created = {};
    std::optional<int> closed = {};
    std::optional<int> locked = {};
    std::optional<int> roleChanges = {};
    std::optional<int> reveals = {};                ///< of personal data
    std::vector<domain::AccessReview> reviews = {}; ///< oldest first
};

/// Incidents of one severity.
struct IncidentCounts {
    int count = 0;
    int open = 0;
    std::optional<double> medianMinutes = {}; ///< to fix, of those that are over
};
inline constexpr size_t kSeverities = 3;

struct BackupCounts {
    int good = 0;
    int failed = 0;
    QDateTime lastGood = {};
};

struct ServiceSummary {
    int days = 0;                            ///< that were told
    std::optional<double> availability = {}; ///< mean share of these days
    double downMinutes = 0;
    std::array<IncidentCounts, kSeverities> severities = {};
    std::vector<domain::ServiceIncident> incidents = {}; ///< each once, newest first
    std::vector<domain::ConnectorRun> connectors = {};   ///< sums, most failures first
    BackupCounts backups = {};
    BackupCounts restoreTests = {};
    std::optional<qint64> storageAtStart = {};
    std::optional<qint64> storageUsed = {}; ///< at the end
    std::optional<qint64> storageCapacity = {};
};

/// How accounts of an agency and role used the system.
struct UseLine {
    domain::AgencyId agency = {}; ///< empty: of none
    QString role = {};
    int issued = 0;        ///< accounts on the last day
    qint64 issuedDays = 0; ///< accounts × days
    qint64 activeDays = 0; ///< of them, with a sign-in
    domain::UsageCounts counts = {};

    /// Nothing: there were no accounts.
    [[nodiscard]] std::optional<double> share() const
    {
        return issuedDays > 0 ? std::optional(double(activeDays) / double(issuedDays))
                              : std::nullopt;
    }
};

struct UseFacts {
    int days = 0; ///< that were told
    UseLine all = {};
    std::vector<UseLine> lines = {};                   ///< by agency, then role
    int leaderViews = 0;                               ///< of screens, by roles that lead
    std::vector<std::pair<QString, int>> screens = {}; ///< most views first
    std::optional<double> acknowledgeMinutes = {};     ///< median
};

struct OperationFacts {
    QDate from = {};
    QDate to = {};
    DeploymentFacts deployment = {};
    ManagementFacts management = {};
    ServiceSummary service = {};
    UseFacts use = {};
};

[[nodiscard]] OperationFacts operationFacts(const OperationMaterial &material);
/// Whether a role leads: what it looks at is counted by itself.
[[nodiscard]] bool isLeaderRole(QStringView role);

} // namespace analysis
