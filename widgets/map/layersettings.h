// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace map {

class MapStack;

/// Puts the layers as this desk left them and remembers what people switch; also for layers that
/// are imported later.
void keepLayerSettings(QSettings &settings, MapStack &layers);

} // namespace map
