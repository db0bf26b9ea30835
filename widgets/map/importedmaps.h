// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/background.h"
#include "widgets/map/importedlayer.h"

class QSettings;

namespace core {
class Clock;
}

namespace map {

class MapStack;

/// The GeoJSON files that people brought along. Each is read beside the GUI thread, copied into a
/// folder beside the desk's settings and shown as a layer; after a restart it is there again. A
/// file that cannot be shown changes nothing.
class ImportedMaps : public QObject
{
    Q_OBJECT
public:
    ImportedMaps(QSettings &settings, const common::Theme &theme, const core::Clock &clock,
                 MapStack &layers, QObject *parent);

    void import(const QString &path);
    /// Takes the layer and its copy away.
    void remove(ImportedLayer *layer);
    /// Everything asked for is shown or refused.
    [[nodiscard]] bool isSettled() const { return m_waiting == 0; }

Q_SIGNALS:
    void imported(ImportedLayer *layer);
    /// One sentence for the person.
    void refused(const QString &why);

private:
    using Origin = ImportedLayer::Origin;
    using Read = std::expected<std::vector<analysis::GeoShape>, QString>;
    void restore();
    /// Reads `path`, keeps a copy when it is another file, then adds the layer.
    void read(const Origin &origin, const QString &path);
    void take(const Origin &origin, Read shapes);
    void remember(const Origin &origin);
    [[nodiscard]] QString copyOf(const QString &id) const;

    QSettings &m_settings;
    const common::Theme &m_theme;
    const core::Clock &m_clock;
    MapStack &m_layers;
    int m_waiting = 0;
};

} // namespace map
