// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarm.h"
#include "models/domain/mediaworkflow.h"
#include "models/domain/record.h"
#include "models/domain/reportstep.h"

/// Words for what people do with records, in the present language.
namespace common {

/// A verb, for a button: "Receive", "Forward…" (dots: it asks for more).
[[nodiscard]] QString verbText(domain::ReportVerb verb);
[[nodiscard]] QString verbText(domain::MediaVerb verb);
[[nodiscard]] QString verbText(domain::AlarmVerb verb);
/// What an edit was: "Forward", "Picture", "New report", "12 items brought in"; an unknown verb as
/// it is.
[[nodiscard]] QString editText(const domain::Edit &edit);

} // namespace common
