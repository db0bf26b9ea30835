// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace panes::reports {

/// Makes a dialog that is shown higher when what it holds has grown (pictures, a longer sentence);
/// never smaller, nothing jumps under the mouse.
void growToContent(QDialog &dialog);

} // namespace panes::reports
