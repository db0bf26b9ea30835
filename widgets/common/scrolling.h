// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace common {

/// Scrolls a content from top to bottom; it is always as wide as there is room, without a frame.
[[nodiscard]] QScrollArea *newScroll(QWidget *content, QWidget *parent = nullptr);

} // namespace common
