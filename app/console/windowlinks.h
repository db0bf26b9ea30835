// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"

namespace shell {
class MainWindow;
}

namespace console {

/// What is asked for through the shared context brings its pane of this window to the front.
void linkPanes(shell::MainWindow &window, const common::PaneSurroundings &with);

} // namespace console
