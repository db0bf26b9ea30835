// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

#include <functional>
#include <optional>
#include <vector>

namespace shell {

/// One view that the window can show. The window knows no pane by name; app/ hands it the list.
struct PaneEntry {
    QString id;
    QString icon;
    bool central = false;                ///< a page in the middle instead of a dock
    std::function<QString()> title;      ///< in the present language
    std::function<QString()> shortTitle; ///< for the rail, one or two words
    std::function<common::Pane *(const common::PaneSurroundings &, QWidget *)> make;
    bool inRail = true;                              ///< else by menu, palette and --render only
    std::optional<domain::Subsystem> subsystem = {}; ///< only for those who may see it
};

/// Whether the pane is offered to a person with these rights.
[[nodiscard]] inline bool mayOpen(const PaneEntry &entry, const domain::Rights &rights)
{
    return !entry.subsystem || maySee(rights, *entry.subsystem);
}

using PaneRegistry = std::vector<PaneEntry>;

} // namespace shell
