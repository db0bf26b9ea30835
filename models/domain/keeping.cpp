// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keeping.h"

#include "models/domain/ticketworkflow.h"

#include <QHash>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

static_assert(std::is_same_v<std::variant_alternative_t<size_t(Collection::Units), Record>, Unit>);
static_assert(
    std::is_same_v<std::variant_alternative_t<size_t(Collection::Reports), Record>, Report>);
static_assert(
    std::is_same_v<std::variant_alternative_t<size_t(Collection::MediaRules), Record>, MediaRule>);
static_assert(std::is_same_v<std::variant_alternative_t<size_t(Collection::WallCommands), Record>,
                             WallCommand>);
static_assert(
    std::is_same_v<std::variant_alternative_t<size_t(Collection::Bulletins), Record>, Bulletin>);
static_assert(std::is_same_v<std::variant_alternative_t<size_t(Collection::ServiceDays), Record>,
                             ServiceDay>);

using Links = QHash<QString, QStringList>;

bool areAllIn(const QStringList &units, const QSet<QString> &covered)
{
    return !units.isEmpty() &&
           std::ranges::all_of(units, [&](const QString &unit) { return covered.contains(unit); });
}

/// What people inside note for each other.
bool isNote(const ReportEvent &event)
{
    return event.kind == "comment"_L1 || event.kind == "assign"_L1 || event.kind == "reveal"_L1;
}

/// Rights and reference, asked about one kind of record after the other.
class Keeping
{
public:
    Keeping(const Rights &rights, const KeepingReference &reference)
        : m_rights(rights)
        , m_reference(reference)
    {
    }

    [[nodiscard]] bool operator()(const Indicator &indicator) const
    {
        return maySee(m_rights, indicator.subsystem) &&
               (m_rights.classes.testFlag(DataClass::Internal) ||
                indicator.disclosure != "internal"_L1);
    }
    [[nodiscard]] bool operator()(const Plan &plan) const { return ofIndicator(plan); }
    [[nodiscard]] bool operator()(const Observation &value) const { return ofIndicator(value); }
    [[nodiscard]] bool operator()(const Slot &due) const { return ofIndicator(due); }
    [[nodiscard]] bool operator()(const Remark &remark) const { return ofIndicator(remark); }
    [[nodiscard]] bool operator()(const Feed &feed) const
    {
        return !boundsIndicators() || feed.indicatorIds.isEmpty() ||
               std::ranges::any_of(feed.indicatorIds, [this](const IndicatorId &id) {
                   return keeps(Collection::Indicators, id.value);
               });
    }
    [[nodiscard]] bool operator()(const Report &report) const
    {
        return maySee(m_rights, Subsystem::FieldReports) && isInTerritory(report) &&
               isOfAgencies(report);
    }
    [[nodiscard]] bool operator()(const ReportEvent &event) const
    {
        return maySee(m_rights, Subsystem::FieldReports) && ofReport(event.reportId) &&
               (m_rights.classes.testFlag(DataClass::Internal) || !isNote(event));
    }
    [[nodiscard]] bool operator()(const Attachment &attachment) const
    {
        if (!attachment.mediaItemId.isEmpty() && attachment.reportId.isEmpty())
            return maySee(m_rights, Subsystem::Media);
        return maySee(m_rights, Subsystem::FieldReports) && ofReport(attachment.reportId);
    }
    [[nodiscard]] bool operator()(const AlarmRule &rule) const
    {
        return maySee(m_rights, rule.subsystem);
    }
    [[nodiscard]] bool operator()(const AlarmAction &action) const
    {
        return !m_rights.subsystems || keeps(Collection::AlarmRules, action.ruleId);
    }
    [[nodiscard]] bool operator()(const Submission &supplied) const
    {
        return isOfAgency(supplied.agencyId) &&
               (!boundsIndicators() || keeps(Collection::Feeds, supplied.feedId.value));
    }
    [[nodiscard]] bool operator()(const Explanation &explanation) const
    {
        return isOfAgency(explanation.agencyId);
    }
    [[nodiscard]] bool operator()(const Ticket &ticket) const
    {
        return seesTicket(m_rights, ticket);
    }
    template<typename Other>
    [[nodiscard]] bool operator()(const Other &) const
    {
        return true; // of a collection that may be read, or of all
    }

private:
    [[nodiscard]] bool boundsIndicators() const
    {
        return m_rights.subsystems || !m_rights.classes.testFlag(DataClass::Internal);
    }
    template<typename Record>
    [[nodiscard]] bool ofIndicator(const Record &record) const
    {
        return !boundsIndicators() || keeps(Collection::Indicators, record.indicatorId.value);
    }
    [[nodiscard]] bool ofReport(const ReportId &report) const
    {
        return (!m_rights.units && !m_rights.agencies) || keeps(Collection::Reports, report.value);
    }
    [[nodiscard]] bool isOfAgency(const AgencyId &agency) const
    {
        return !m_rights.agencies || m_rights.agencies->contains(agency);
    }
    [[nodiscard]] bool isInTerritory(const Report &report) const
    {
        return !m_rights.units || m_reference.territory.contains(report.unitId.value) ||
               m_reference.territory.contains(report.districtId.value);
    }
    [[nodiscard]] bool isOfAgencies(const Report &report) const
    {
        return !m_rights.agencies || m_rights.agencies->contains(report.leadAgencyId) ||
               std::ranges::any_of(report.supportAgencyIds, [this](const AgencyId &agency) {
                   return m_rights.agencies->contains(agency);
               });
    }
    [[nodiscard]] bool keeps(Collection collection, const QString &id) const
    {
        return m_reference.keeps && m_reference.keeps(collection, id);
    }

    const Rights &m_rights;
    const KeepingReference &m_reference;
};

} // namespace

QSet<QString> territoryOf(const QList<UnitId> &named, std::span<const Unit> units)
{
    Links before;
    Links after;
    for (const Unit &unit : units) {
        for (const Succession &succession : unit.successors) {
            after[unit.id.value].append(succession.to.value);
            before[succession.to.value].append(unit.id.value);
        }
    }
    QSet<QString> covered;
    for (const UnitId &unit : named)
        covered.insert(unit.value);
    for (qsizetype size = -1; size != covered.size();) {
        size = covered.size();
        for (const Unit &unit : units) {
            const QString &id = unit.id.value;
            if (covered.contains(unit.parentId.value) || areAllIn(before.value(id), covered) ||
                areAllIn(after.value(id), covered))
                covered.insert(id);
        }
    }
    return covered;
}

bool mayKeep(const Rights &rights, const Record &record, const KeepingReference &reference)
{
    return mayRead(rights, Collection(record.index())) &&
           std::visit(Keeping(rights, reference), record);
}

Record withoutPersonal(Record record)
{
    if (auto *report = std::get_if<Report>(&record)) {
        report->senderName.clear();
        report->senderPhone.clear();
    } else if (auto *item = std::get_if<MediaItem>(&record)) {
        item->author.clear();
    }
    return record;
}

} // namespace domain
