// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace domain {

/// The six subsystems of QĐ 1089/QĐ-UBND. Code in JSON and on command lines in brackets.
enum class Subsystem {
    SocioEconomic,  ///< "socio-economic"
    Health,         ///< "health"
    Education,      ///< "education"
    Administration, ///< "administration"
    FieldReports,   ///< "field-reports"
    Media,          ///< "media"
};
inline constexpr std::array kSubsystems = {Subsystem::SocioEconomic, Subsystem::Health,
                                           Subsystem::Education,     Subsystem::Administration,
                                           Subsystem::FieldReports,  Subsystem::Media};

[[nodiscard]] QString code(Subsystem subsystem);
[[nodiscard]] std::optional<Subsystem> subsystemFromCode(QStringView code);

/// A synced kind of record. The code is the path segment of `/v1/{collection}/changes`.
enum class Collection {
    Units,            ///< "units"
    Agencies,         ///< "agencies"
    Calendar,         ///< "calendar"
    Indicators,       ///< "indicators"
    Plans,            ///< "plans"
    Observations,     ///< "observations"
    Feeds,            ///< "feeds"
    Slots,            ///< "slots"
    ReportCategories, ///< "report-categories"
    Reports,          ///< "reports"
    ReportEvents,     ///< "report-events"
    Attachments,      ///< "attachments"
    MediaSources,     ///< "media-sources"
    MediaItems,       ///< "media-items"
    AlarmRules,       ///< "alarm-rules"
    AlarmActions,     ///< "alarm-actions"
    Tickets,          ///< "tickets"
    Remarks,          ///< "remarks"
    MediaRules,       ///< "media-rules"
    WallPages,        ///< "wall-pages"
    WallCommands,     ///< "wall-commands"
    Signers,          ///< "signers"
    Bulletins,        ///< "bulletins"
    Submissions,      ///< "submissions"
    Closings,         ///< "closings"
    Explanations,     ///< "explanations"
    Proposals,        ///< "proposals"
    UsageDays,        ///< "usage-days"
    ServiceDays,      ///< "service-days"
};
/// In the order in which they are first synced: small reference data before what refers to it.
inline constexpr std::array kCollections = {Collection::Units,
                                            Collection::Agencies,
                                            Collection::Calendar,
                                            Collection::Indicators,
                                            Collection::Plans,
                                            Collection::Feeds,
                                            Collection::ReportCategories,
                                            Collection::MediaSources,
                                            Collection::MediaRules,
                                            Collection::Observations,
                                            Collection::Slots,
                                            Collection::Reports,
                                            Collection::ReportEvents,
                                            Collection::Attachments,
                                            Collection::MediaItems,
                                            Collection::AlarmRules,
                                            Collection::AlarmActions,
                                            Collection::Tickets,
                                            Collection::Remarks,
                                            Collection::WallPages,
                                            Collection::WallCommands,
                                            Collection::Signers,
                                            Collection::Bulletins,
                                            Collection::Submissions,
                                            Collection::Closings,
                                            Collection::Explanations,
                                            Collection::Proposals,
                                            Collection::UsageDays,
                                            Collection::ServiceDays};

[[nodiscard]] QString code(Collection collection);
[[nodiscard]] std::optional<Collection> collectionFromCode(QStringView code);

} // namespace domain
