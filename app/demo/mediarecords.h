// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "models/domain/mediarule.h"

#include <QJsonObject>

namespace demo {

/// Items and rules of online information whole, as change feeds give them: beside what
/// domain::toJson() has, with their histories and readings.
[[nodiscard]] QJsonObject recordOf(const domain::MediaItem &item);
[[nodiscard]] domain::MediaItem itemOf(const QJsonObject &record);
[[nodiscard]] QJsonObject recordOf(const domain::MediaRule &rule);
[[nodiscard]] domain::MediaRule ruleOf(const QJsonObject &record);

} // namespace demo
