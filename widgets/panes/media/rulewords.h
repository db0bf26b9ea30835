// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/mediarules.h"
#include "models/domain/mediarule.h"

#include <QString>

namespace common {
class Theme;
}
namespace items {
struct Reference;
}

/// Words for the rules of online information, in the present language.
namespace panes::media {

[[nodiscard]] QString ruleKindText(domain::MediaRuleKind kind);
/// The topic or the place that a rule is for; a dash when it names none.
[[nodiscard]] QString ruleSubject(const domain::MediaRule &rule, const items::Reference &reference);
/// What a revision changed, or what a first one began with: "added: …; removed: …".
[[nodiscard]] QString revisionText(const domain::MediaRuleWords &before,
                                   const domain::MediaRuleWords &after);
/// The words of a field with one on each line: clean, without blank lines, each once whatever its
/// case.
[[nodiscard]] QStringList wordsIn(const QString &lines);
/// A text from outside as HTML: what is found on a ground, underlined where it is spelled exactly;
/// what is excluded struck through. Of a long text only the part around the first range.
[[nodiscard]] QString ruleMarked(const QString &text, const analysis::RuleRanges &ranges,
                                 const common::Theme &theme);

} // namespace panes::media
