// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace common {
class Theme;
}

namespace map {

class ImportedLayer;
class ImportedMaps;
class MapLayer;
class MapStack;

/// The list of layers: each is switched on and off and made fainter here; maps of one's own are
/// brought in and taken away.
class LayerPanel : public QScrollArea
{
    Q_OBJECT
public:
    LayerPanel(const common::Theme &theme, MapStack &layers, ImportedMaps &imports,
               QWidget *parent);
    /// Asks for a file.
    void chooseFile();

Q_SIGNALS:
    /// A map was imported: look there (Mercator).
    void placeWanted(const QRectF &mercator);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addLayer(QVBoxLayout &column, MapLayer &layer);
    void addImported(QVBoxLayout &column, ImportedLayer &layer);
    void addImport(QVBoxLayout &column);

    const common::Theme &m_theme;
    MapStack &m_layers;
    ImportedMaps &m_imports;
    QString m_trouble; ///< why the last file was refused
    QLabel *m_message = nullptr;
};

} // namespace map
