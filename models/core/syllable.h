// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace core {

/// Whether a word is spelled as one Vietnamese syllable: onset, rime and tone by the rules of the
/// script, in either case, tone mark on any vowel ("hoà", "hòa"). Says nothing about meaning.
[[nodiscard]] bool isVietnameseSyllable(QStringView word);

} // namespace core
