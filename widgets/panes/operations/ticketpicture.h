// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace panes::operations {

/// Shows the picture that came with a problem report in a window of its own. What is no picture, or
/// one of more pixels than a screen has, is said to be so.
void showProblemPicture(const QByteArray &bytes, QWidget *parent);

} // namespace panes::operations
