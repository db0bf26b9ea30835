// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediahot.h"
#include "widgets/common/theme.h"

#include <QString>

/// Words for hot topics, in the present language.
namespace panes::media {

/// "Khẩn cấp".
[[nodiscard]] QString hotLevelText(analysis::HotLevel level);
[[nodiscard]] common::Tone hotLevelTone(analysis::HotLevel level);
/// A reason as a sentence with its numbers and the limit that they reached. `evidence` is the
/// line's for this reason; its title is told where the reason is of one item or story.
[[nodiscard]] QString hotReasonText(const analysis::HotReason &reason,
                                    const items::MediaText &evidence);

} // namespace panes::media
