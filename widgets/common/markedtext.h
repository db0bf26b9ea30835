// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace common {

class Theme;

/// Shows a text from outside in a label with the words of a search on a ground, underlined where
/// they are spelled as typed. Nothing in the text is taken for markup. Without hits the label shows
/// plain text.
void setMarkedText(QLabel &label, const Theme &theme, const QString &text, const QString &searched);

} // namespace common
