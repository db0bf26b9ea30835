// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/actor.h"

#include <QDateTime>

#include <chrono>
#include <vector>

/// Pages and playlists of the display walls, and what desks ask the walls to show: the rules. The
/// feeds keep them.
namespace demo::walldesk {

/// For so long commands are kept (openapi.yaml).
inline constexpr std::chrono::hours kCommandsKept{24 * 7};

/// The pages and playlists of resources/pages/wall, by name of file.
[[nodiscard]] std::vector<QJsonObject> seededPages();
/// A page or playlist as it is to be; `before` is empty for a new one.
[[nodiscard]] ActionAnswer keepPage(const QJsonObject &asked, const QJsonObject &before,
                                    const Actor &who, const QDateTime &now);
[[nodiscard]] ActionAnswer command(const QJsonObject &asked, const Actor &who,
                                   const QDateTime &now);

} // namespace demo::walldesk
