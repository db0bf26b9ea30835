// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace panes::alarms {

/// The panes that a rule can open.
[[nodiscard]] QStringList paneIds();
/// Their names in the present language; an unknown id as it is.
[[nodiscard]] QString paneName(const QString &id);

} // namespace panes::alarms
