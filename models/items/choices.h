// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <utility>
#include <vector>

namespace items {

struct Reference;

/// Names to choose from with their ids, by Vietnamese order.
using Choices = std::vector<std::pair<QString, QString>>;

/// Categories, agencies, communes that are valid on a day.
[[nodiscard]] Choices categoryChoices(const Reference &reference, const QDate &on);
[[nodiscard]] Choices agencyChoices(const Reference &reference, const QDate &on);
[[nodiscard]] Choices communeChoices(const Reference &reference, const QDate &on);

} // namespace items
