// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace common {

/// The label tells of what has just happened ("Saved on this desk."). Such words are dropped when
/// the program begins to speak another language. Called once; a label that is hidden then is hidden
/// again.
void setPassing(QLabel &label);
/// Before the language changes: whoever can say a thing anew does so after it.
void dropPassing();

} // namespace common
