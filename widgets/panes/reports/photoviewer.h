// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QWidget;

namespace panes::reports {

/// Opens a picture in a window of its own: fitted first, wheel or +/− to zoom, drag to move, Esc
/// closes.
void showPhoto(const QImage &picture, const QString &caption, QWidget *parent);

} // namespace panes::reports
