// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/operation.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

constexpr double kDayMinutes = 24 * 60;
constexpr int kMsOfMinute = 60'000;
constexpr double kMsOfDay = 86'400'000;

std::optional<double> middleOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::ranges::max_element(values.begin(), middle)) / 2;
}

void count(FeedStages &stages, const domain::Feed &feed)
{
    const bool live = feed.state == "live"_L1;
    ++stages.assigned;
    stages.connected += live || feed.state == "connected"_L1 ? 1 : 0;
    stages.live += live ? 1 : 0;
}

bool isWithin(const QDateTime &at, const OperationMaterial &material)
{
    constexpr int kLocalOffset = 7 * 3600;
    if (!at.isValid())
        return false;
    const QDate day = at.toOffsetFromUtc(kLocalOffset).date();
    return material.from <= day && day <= material.to;
}

void countProposals(DeploymentFacts &facts, const OperationMaterial &material)
{
    static const QStringList kOrder{u"proposed"_s, u"compiled"_s, u"approved"_s,
                                    u"building"_s, u"accepted"_s, u"declined"_s};
    std::map<QString, std::vector<double>> ages;
    for (const domain::Proposal &one : material.proposals) {
        const QDateTime since = one.updatedAt.isValid() ? one.updatedAt : one.at;
        const double days = since.isValid() ? double(since.msecsTo(material.now)) / kMsOfDay : 0;
        ages[one.state].push_back(std::max(0.0, days));
        facts.proposed += isWithin(one.at, material) ? 1 : 0;
        facts.accepted += one.state == "accepted"_L1 && isWithin(one.updatedAt, material) ? 1 : 0;
    }
    for (const auto &[state, days] : ages)
        facts.proposals.push_back({.state = state,
                                   .count = int(days.size()),
                                   .medianDays = middleOf(days).value_or(0),
                                   .oldestDays = std::ranges::max(days)});
    const auto place = [&](const ProposalAge &one) {
        const auto found = kOrder.indexOf(one.state);
        return found < 0 ? kOrder.size() : found;
    };
    std::ranges::stable_sort(facts.proposals, {}, place);
}

DeploymentFacts deploymentOf(const OperationMaterial &material)
{
    DeploymentFacts facts;
    std::map<domain::AgencyId, FeedStages> byAgency;
    for (const domain::Feed &feed : material.feeds) {
        count(facts.all, feed);
        count(facts.byMode[feed.mode], feed);
        count(byAgency[feed.agencyId], feed);
    }
    facts.byAgency.assign(byAgency.begin(), byAgency.end());
    std::ranges::stable_sort(facts.byAgency, std::greater(),
                             [](const auto &one) { return one.second.assigned; });
    countProposals(facts, material);
    return facts;
}

void add(std::optional<int> &sum, const std::optional<int> &more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

/// The days in their order, with what they tell.
std::vector<std::pair<const domain::ServiceDay *, domain::ServiceFacts>> told(
    const std::vector<domain::ServiceDay> &days)
{
    std::vector<std::pair<const domain::ServiceDay *, domain::ServiceFacts>> all;
    for (const domain::ServiceDay &day : days)
        all.emplace_back(&day, domain::serviceFactsFrom(day.document));
    std::ranges::stable_sort(all, {}, [](const auto &one) { return one.first->day; });
    return all;
}
using ToldDays = decltype(told({}));

ManagementFacts managementOf(const ToldDays &days)
{
    ManagementFacts facts{.days = int(days.size())};
    for (const auto &[day, tells] : days) {
        if (tells.accounts)
            facts.accounts = tells.accounts;
        add(facts.created, tells.accountsCreated);
        add(facts.closed, tells.accountsClosed);
        add(facts.locked, tells.accountsLocked);
        add(facts.roleChanges, tells.roleChanges);
        add(facts.reveals, tells.reveals);
        facts.reviews.insert(facts.reviews.end(), tells.reviews.begin(), tells.reviews.end());
    }
    std::ranges::stable_sort(facts.reviews, {}, &domain::AccessReview::at);
    return facts;
}

void countBackups(BackupCounts &counts, const std::vector<domain::BackupFact> &backups)
{
    for (const domain::BackupFact &one : backups) {
        ++(one.ok ? counts.good : counts.failed);
        if (one.ok && (!counts.lastGood.isValid() || counts.lastGood < one.at))
            counts.lastGood = one.at;
    }
}

void countIncidents(ServiceSummary &facts, std::map<QString, domain::ServiceIncident> incidents)
{
    std::array<std::vector<double>, kSeverities> minutes;
    for (auto &[id, one] : incidents) {
        const auto severity = size_t(std::clamp(one.severity, 1, int(kSeverities)) - 1);
        IncidentCounts &counts = facts.severities.at(severity);
        ++counts.count;
        if (!one.until.isValid())
            ++counts.open;
        else if (one.from.isValid())
            minutes.at(severity).push_back(double(one.from.msecsTo(one.until)) / kMsOfMinute);
        facts.incidents.push_back(std::move(one));
    }
    for (size_t i = 0; i < kSeverities; ++i)
        facts.severities.at(i).medianMinutes = middleOf(std::move(minutes.at(i)));
    std::ranges::stable_sort(facts.incidents, std::greater(), &domain::ServiceIncident::from);
}

ServiceSummary serviceOf(const ToldDays &days)
{
    ServiceSummary facts{.days = int(days.size())};
    std::map<QString, domain::ServiceIncident> incidents; // the last that was said of each
    std::map<QString, domain::ConnectorRun> connectors;
    double available = 0;
    for (const auto &[day, tells] : days) {
        available += day->availability;
        facts.downMinutes += (1 - day->availability) * kDayMinutes;
        for (const auto &one : tells.incidents)
            incidents.insert_or_assign(one.id, one);
        for (const auto &one : tells.connectors) {
            auto &sum = connectors[one.feedId];
            sum.feedId = one.feedId;
            sum.runs += one.runs;
            sum.failures += one.failures;
            if (!one.lastError.isEmpty())
                sum.lastError = one.lastError;
        }
        countBackups(facts.backups, tells.backups);
        countBackups(facts.restoreTests, tells.restoreTests);
        if (tells.storageUsed) {
            facts.storageUsed = tells.storageUsed;
            facts.storageAtStart = facts.storageAtStart.value_or(*tells.storageUsed);
        }
        if (tells.storageCapacity)
            facts.storageCapacity = tells.storageCapacity;
    }
    if (facts.days > 0)
        facts.availability = available / facts.days;
    countIncidents(facts, std::move(incidents));
    for (auto &[feed, sum] : connectors)
        facts.connectors.push_back(std::move(sum));
    std::ranges::stable_sort(facts.connectors, std::greater(), &domain::ConnectorRun::failures);
    return facts;
}

void add(UseLine &line, const domain::UsageDay &day, const domain::UsageCounts &counts)
{
    line.issuedDays += day.issued;
    line.activeDays += std::min(day.active, day.issued);
    line.counts.add(counts);
}

UseFacts useOf(const std::vector<domain::UsageDay> &usage)
{
    UseFacts facts;
    QSet<QDate> days;
    std::map<std::pair<QString, QString>, UseLine> lines;
    std::map<std::pair<QString, QString>, QDate> newest;
    for (const domain::UsageDay &day : usage) {
        const auto key = std::pair(day.agencyId.value, day.role);
        const auto counts = domain::usageCountsFrom(day.document);
        UseLine &line = lines[key];
        line.agency = day.agencyId;
        line.role = day.role;
        QDate &last = newest[key];
        if (!last.isValid() || last <= day.day) {
            last = day.day;
            line.issued = day.issued;
        }
        add(line, day, counts);
        add(facts.all, day, counts);
        days.insert(day.day);
        facts.leaderViews += isLeaderRole(day.role) ? counts.views() : 0;
    }
    facts.days = int(days.size());
    for (auto &[key, line] : lines) {
        facts.all.issued += line.issued;
        facts.lines.push_back(std::move(line));
    }
    const auto &screens = facts.all.counts.screens;
    for (auto screen = screens.cbegin(); screen != screens.cend(); ++screen)
        facts.screens.emplace_back(screen.key(), screen.value());
    std::ranges::stable_sort(facts.screens, std::greater(), &std::pair<QString, int>::second);
    const auto &minutes = facts.all.counts.acknowledgeMinutes;
    facts.acknowledgeMinutes = middleOf({minutes.begin(), minutes.end()});
    return facts;
}

} // namespace

OperationFacts operationFacts(const OperationMaterial &material)
{
    const auto days = told(material.service);
    return {.from = material.from,
            .to = material.to,
            .deployment = deploymentOf(material),
            .management = managementOf(days),
            .service = serviceOf(days),
            .use = useOf(material.usage)};
}

bool isLeaderRole(QStringView role)
{
    return role == "provincial-leader"_L1 || role == "department-leader"_L1 ||
           role == "territory-leader"_L1;
}

} // namespace analysis
