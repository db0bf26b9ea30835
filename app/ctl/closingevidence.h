// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/desk/desk.h"

namespace ctl {

/// What is wrong with how the evidence was asked for; empty: nothing.
[[nodiscard]] QString evidenceFault(const Command &command);
/// Writes the evidence of the last closing of the period into command.out, in Vietnamese, as the
/// console writes it: .pdf of one agency, to be signed, or .xlsx of all. Answers a line about what
/// was written. NotFound: nothing was closed, or the agency has no card in it; StorageCorrupt: the
/// document of the closing is none.
[[nodiscard]] core::Result<QString> writeEvidence(const Command &command, desk::Desk &desk);

} // namespace ctl
