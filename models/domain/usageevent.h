// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace domain {

/// What of the console is used (the fourth chapter of Điều 6.4). Code in brackets (openapi.yaml,
/// UsageEvent.kind).
enum class UsageKind {
    SignedIn,          ///< "signed-in": somebody works at this desk
    PaneOpened,        ///< "pane-opened"
    PageShown,         ///< "page-shown": on a wall
    Exported,          ///< "exported": a file, a picture or paper
    AlarmAcknowledged, ///< "alarm-acknowledged"
    DirectionIssued,   ///< "direction-issued"
    BulletinMade,      ///< "bulletin-made": issued, not drafted
};
inline constexpr std::array kUsageKinds = {UsageKind::SignedIn,          UsageKind::PaneOpened,
                                           UsageKind::PageShown,         UsageKind::Exported,
                                           UsageKind::AlarmAcknowledged, UsageKind::DirectionIssued,
                                           UsageKind::BulletinMade};
[[nodiscard]] QString code(UsageKind kind);
[[nodiscard]] std::optional<UsageKind> usageKindFromCode(QStringView code);

/// Something was used once.
struct UsageNote {
    UsageKind kind = UsageKind::PaneOpened;
    QString subject = {}; ///< a word of the program: the id of a pane or page, the form of a file

    bool operator==(const UsageNote &) const = default;
};

/// How often something was used on a day, by a person in a role. No moment, no text, no record.
struct UsageCount {
    QString id = {}; ///< UUID; the backend counts each id once
    QDate day = {};  ///< in the province
    UsageKind kind = UsageKind::PaneOpened;
    QString subject = {};
    QString role = {}; ///< code; empty: none was told
    int count = 0;

    bool operator==(const UsageCount &) const = default;
};

/// The subject as it may be kept: a short word of small letters, digits and '-'; anything else
/// could be content, and becomes nothing.
[[nodiscard]] QString usageSubject(const QString &word);
/// What an edit of this desk is a use of; nothing for most.
[[nodiscard]] std::optional<UsageNote> usageOf(const Edit &edit);
/// What is sent: POST /v1/usage. `at` of each is the beginning of its day in UTC+7.
[[nodiscard]] QJsonObject usageBatch(const std::vector<UsageCount> &counts);

} // namespace domain
