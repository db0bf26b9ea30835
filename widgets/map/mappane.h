// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QToolButton;

namespace map {

class MapView;
class TimeSlider;

/// The map as a page: the view with its layer switches, zoom buttons and legend.
class MapPane : public common::Pane
{
    Q_OBJECT
public:
    explicit MapPane(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] MapView &view() { return *m_view; }
    [[nodiscard]] TimeSlider &slider() { return *m_slider; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(QLayout &layout, const QString &icon);
    void retranslate();
    void applyLayers();
    void connectSlider();

    common::PaneSurroundings m_with;
    MapView *m_view;
    QToolButton *m_zoomIn;
    QToolButton *m_zoomOut;
    QToolButton *m_home;
    QToolButton *m_reports;
    QToolButton *m_outlines;
    QToolButton *m_names;
    QToolButton *m_time;
    TimeSlider *m_slider;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace map
