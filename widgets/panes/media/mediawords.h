// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/weblink.h"
#include "models/domain/mediaworkflow.h"
#include "models/sync/status.h"
#include "widgets/common/edittext.h"

#include <QString>

namespace items {
struct Reference;
}

/// Words for the steps of the handling, in the present language.
namespace panes::media {

using common::editText;
using common::verbText;

/// A verb without the dots that say that it asks for more.
[[nodiscard]] QString plainVerb(domain::MediaVerb verb);
/// What the text of a step is for: "What the agency found".
[[nodiscard]] QString stepTextLabel(domain::MediaVerb verb);
/// Why a step is not possible, and what to do.
[[nodiscard]] QString faultText(domain::MediaFault fault);
/// Why a link is not opened.
[[nodiscard]] QString doubtText(core::WebLink::Doubt doubt);
/// Where an edit stands: "waiting to be sent".
[[nodiscard]] QString editStateText(const syncing::PendingEdit &pending);
/// "Giao cơ quan xác minh": what a note of the history was; an unknown verb as sent.
[[nodiscard]] QString noteText(const domain::MediaNote &note);
/// What it brought, one thing a line; empty when nothing.
[[nodiscard]] QString noteDetails(const domain::MediaNote &note, const items::Reference &reference);
/// A field of the contract: "agencyId" → "Agency".
[[nodiscard]] QString fieldText(const QString &field);
/// Its value for people: ids as names, codes as words, moments as dates; "—" for nothing.
[[nodiscard]] QString fieldValue(const QString &field, const QString &value,
                                 const items::Reference &reference);

} // namespace panes::media
