// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// The text of a piece of HTML: tags removed, contents of script, style and the like dropped,
/// entities decoded, blocks on lines of their own. Markup that was escaped again and again is
/// removed too; what only looks like markup ("giá < 5 triệu", "x<y") stays. No blanks at the ends
/// of lines and no two empty lines. Not clean yet (core::cleanText): entities may stand for
/// anything. Long texts are cut after about 40,000 characters.
[[nodiscard]] QString textOfHtml(QStringView html);
/// The same of a text that claims to be plain: its own line breaks stay, and tags are removed only
/// when there are some of HTML in it ("Chợ <La Gi>" is none).
[[nodiscard]] QString textOfPlain(QStringView plain);

/// The first characters, up to the end of a word, with a mark that there is more; at most `most`.
[[nodiscard]] QString shortened(const QString &text, qsizetype most);

} // namespace core
