// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/paneregistry.h"

namespace console {

/// All views of the console, in the order of the rail: the one list that names the panes.
[[nodiscard]] shell::PaneRegistry allPanes();

} // namespace console
