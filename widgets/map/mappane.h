// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QToolButton;

namespace map {

class ImportedMaps;
class LayerPanel;
class MapView;
class TimeSlider;

/// The map as a page: the view with its zoom buttons, the list of its layers, and how much of the
/// reports it shows.
class MapPane : public common::Pane
{
    Q_OBJECT
public:
    explicit MapPane(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] MapView &view() { return *m_view; }
    [[nodiscard]] TimeSlider &slider() { return *m_slider; }
    [[nodiscard]] ImportedMaps &imports() { return *m_imports; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(QLayout &layout, const QString &icon);
    void retranslate();
    void connectSlider();
    void makeSwitches();

    common::PaneSurroundings m_with;
    MapView *m_view;
    QToolButton *m_zoomIn;
    QToolButton *m_zoomOut;
    QToolButton *m_home;
    QToolButton *m_time;
    TimeSlider *m_slider;
    ImportedMaps *m_imports;
    LayerPanel *m_panel;
    QToolButton *m_layers;
    QToolButton *m_legend;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace map
