// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace common {

/// What a widget that is painted by hand is for those who do not see it: a chart, a list, a slider.
/// Called by its constructor; name and description are the widget's own. Without a name it has that
/// of the dialog, dock or window that it is in.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace common
