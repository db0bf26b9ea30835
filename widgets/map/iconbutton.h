// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QToolButton;
class QWidget;

namespace common {
class Theme;
}

namespace map {

/// A tool button with an icon of the set, redrawn with the theme; reachable by Tab.
[[nodiscard]] QToolButton *newIconButton(const common::Theme &theme, const QString &icon,
                                         QWidget *parent);

} // namespace map
