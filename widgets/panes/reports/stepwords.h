// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportworkflow.h"
#include "models/sync/status.h"
#include "widgets/common/edittext.h"

#include <QString>

namespace items {
struct Reference;
}

/// Words for the steps of the workflow, in the present language.
namespace panes::reports {

using common::editText;
using common::verbText;

/// What the text of a step is for: "Question to the citizen".
[[nodiscard]] QString stepTextLabel(domain::ReportVerb verb);
/// Why a step is not possible, and what to do.
[[nodiscard]] QString faultText(domain::StepFault fault);
[[nodiscard]] QString refusalText(domain::RefusalReason reason);
/// What to tell the citizen: which way is right for what is not in scope. Empty: nothing special.
[[nodiscard]] QString refusalGuidance(domain::RefusalReason reason);
/// Where an edit stands: "waiting to be sent".
[[nodiscard]] QString editStateText(const syncing::PendingEdit &pending);
/// A field of the contract: "leadAgencyId" → "Lead unit".
[[nodiscard]] QString fieldText(const QString &field);
/// Its value for people: ids as names, codes as words, moments as dates; "—" for nothing.
[[nodiscard]] QString fieldValue(const QString &field, const QString &value,
                                 const items::Reference &reference);

} // namespace panes::reports
