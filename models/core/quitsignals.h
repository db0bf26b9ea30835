// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// From now on SIGINT and SIGTERM end the event loop of the application with 0, also when they come
/// before it begins; the second of a kind ends the process at once. Once, when the application
/// object is there and no loop but its own will run.
void quitOnSignals();

} // namespace core
