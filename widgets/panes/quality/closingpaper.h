// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"
#include "widgets/panes/quality/closingview.h"

namespace panes::quality {

/// What a closed period says of one agency, on paper (Điều 10: commendation and discipline): its
/// scores, what each rule took, explanations with their answers, what it rests on (hash), and as an
/// annex every slot that cost points. In the language of the console. `made`: when it is made.
[[nodiscard]] ::bulletins::Document evidencePaper(const ClosingView &view,
                                                  const domain::AgencyId &agency,
                                                  const QDateTime &made);

} // namespace panes::quality
