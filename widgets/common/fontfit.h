// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAbstractScrollArea;
class QWidget;

namespace common {

/// Runs `fit` now, and again whenever the letters of `widget` get another size: for lengths that
/// are worked out from them. It ends with the widget.
void fitToFont(QWidget &widget, std::function<void()> fit);

/// As high as so many lines of text, at any size of letters.
void fixLines(QAbstractScrollArea &box, int lines);
/// At least so high.
void keepLines(QAbstractScrollArea &box, int lines);

} // namespace common
