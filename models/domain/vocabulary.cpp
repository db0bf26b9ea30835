// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/vocabulary.h"

#include "models/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kSubsystemCodes = {
    Coded{Subsystem::SocioEconomic, "socio-economic"_L1},
    Coded{Subsystem::Health, "health"_L1},
    Coded{Subsystem::Education, "education"_L1},
    Coded{Subsystem::Administration, "administration"_L1},
    Coded{Subsystem::FieldReports, "field-reports"_L1},
    Coded{Subsystem::Media, "media"_L1},
};
static_assert(kSubsystemCodes.size() == kSubsystems.size());

constexpr std::array kCollectionCodes = {
    Coded{Collection::Units, "units"_L1},
    Coded{Collection::Agencies, "agencies"_L1},
    Coded{Collection::Calendar, "calendar"_L1},
    Coded{Collection::Indicators, "indicators"_L1},
    Coded{Collection::Plans, "plans"_L1},
    Coded{Collection::Observations, "observations"_L1},
    Coded{Collection::Feeds, "feeds"_L1},
    Coded{Collection::Slots, "slots"_L1},
    Coded{Collection::ReportCategories, "report-categories"_L1},
    Coded{Collection::Reports, "reports"_L1},
    Coded{Collection::ReportEvents, "report-events"_L1},
    Coded{Collection::Attachments, "attachments"_L1},
    Coded{Collection::MediaSources, "media-sources"_L1},
    Coded{Collection::MediaItems, "media-items"_L1},
    Coded{Collection::AlarmRules, "alarm-rules"_L1},
    Coded{Collection::AlarmActions, "alarm-actions"_L1},
    Coded{Collection::Tickets, "tickets"_L1},
    Coded{Collection::Remarks, "remarks"_L1},
    Coded{Collection::MediaRules, "media-rules"_L1},
    Coded{Collection::WallPages, "wall-pages"_L1},
    Coded{Collection::WallCommands, "wall-commands"_L1},
    Coded{Collection::Signers, "signers"_L1},
    Coded{Collection::Bulletins, "bulletins"_L1},
    Coded{Collection::Submissions, "submissions"_L1},
    Coded{Collection::Closings, "closings"_L1},
    Coded{Collection::Explanations, "explanations"_L1},
    Coded{Collection::Proposals, "proposals"_L1},
    Coded{Collection::UsageDays, "usage-days"_L1},
    Coded{Collection::ServiceDays, "service-days"_L1},
};
static_assert(kCollectionCodes.size() == kCollections.size());

} // namespace

QString code(Subsystem subsystem)
{
    return codeIn(kSubsystemCodes, subsystem);
}

std::optional<Subsystem> subsystemFromCode(QStringView code)
{
    return valueIn(kSubsystemCodes, code);
}

QString code(Collection collection)
{
    return codeIn(kCollectionCodes, collection);
}

std::optional<Collection> collectionFromCode(QStringView code)
{
    return valueIn(kCollectionCodes, code);
}

} // namespace domain
