// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wall/wallsettings.h"

namespace wall {

/// What one screen shows of the picture of its canvas.
struct PanelPart {
    QString screen = {}; ///< ScreenFacts::id
    QRectF source = {};  ///< in pixels of the canvas
    double scale = 1;    ///< logical pixels of the screen per pixel of the canvas

    bool operator==(const PanelPart &) const = default;
};

/// What is shown as one picture: a screen, or several panels with the frames between them.
struct Canvas {
    QString id = {}; ///< the group, or the id of the screen
    QSize size = {}; ///< pixels, frames between panels included
    double pxPerMm = 0;
    double distance = 6;   ///< metres
    QString playlist = {}; ///< empty: the first there is
    QString page = {};     ///< this one only
    std::vector<PanelPart> panels = {};

    bool operator==(const Canvas &) const = default;
    /// One screen, pixel by pixel.
    [[nodiscard]] bool isPlain() const { return panels.size() == 1 && panels.at(0).scale == 1; }
};

/// Of a screen that does not say how large it is: a picture of 55 inches.
inline constexpr double kUnknownDiagonal = 55;

/// Every canvas of the settings and of the screens that are there, in the order in which their
/// screens are; panels of a group that are away keep their place. A pure function.
[[nodiscard]] std::vector<Canvas> canvases(const WallSettings &settings,
                                           std::span<const ScreenFacts> screens);

} // namespace wall
