// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/options.h"
#include "widgets/shell/firstrun.h"

namespace console {

class Console;

/// Whether the command line leaves open where the data come from, so that a person may be asked.
[[nodiscard]] bool leavesOpen(const Options &options);
/// Whether nobody was asked yet: neither the first steps nor a server are kept
/// for this profile.
[[nodiscard]] bool isFirstRun(const Options &options);
/// Keeps the steps, so that they are never asked for again, and puts them into the options.
void takeFirstSteps(Options &options, const shell::FirstSteps &steps);
/// What was chosen at the first run: the demonstration, until a server is named.
void recallFirstSteps(Options &options);
/// At the next start, with what is known by now.
void askFirstStepsAgain(const Options &options);

/// Asks on a first run; else recalls what was chosen. True: the sign-in is wanted.
[[nodiscard]] bool takeFirstRun(Options &options);
/// Opens the sign-in once the backend offers it.
void signInWhenOffered(Console &console);

} // namespace console
