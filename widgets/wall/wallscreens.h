// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"
#include "widgets/wall/wallplayer.h"
#include "widgets/wall/wallwords.h"

#include <QTimer>

#include <map>
#include <memory>

class QSettings;

namespace wall {

class WallStage;
class WallWindow;

/// All windows of a wall: one on each screen, by what the screen is and not by where it is plugged
/// in. A screen that goes takes its page with it, and brings it back.
class WallScreens : public QObject
{
    Q_OBJECT
public:
    /// `settings` is wall.ini. All outlive it.
    WallScreens(WallPlayer &player, QSettings &settings,
                const common::PaneSurroundings &surroundings, QObject *parent = nullptr);
    ~WallScreens() override;

    /// Reads the settings and looks which screens there are.
    void arrange();
    [[nodiscard]] const std::vector<Canvas> &canvases() const { return m_canvases; }
    /// Null: there is no such canvas, or no window of it.
    [[nodiscard]] WallStage *stage(const QString &canvas) const;
    [[nodiscard]] WallWindow *window(const QString &screen) const;
    [[nodiscard]] const WallSettings &settings() const { return m_wall; }

private:
    struct Shown;
    void watch();
    void arrangeSoon() { m_soon.start(); }
    void build(const Canvas &canvas, std::span<const ScreenFacts> screens);
    void show();
    void showOn(const Canvas &canvas, Shown &shown);

    WallPlayer &m_player;
    QSettings &m_settings;
    const common::PaneSurroundings &m_with;
    WallSettings m_wall;
    std::vector<ScreenFacts> m_screens;
    std::vector<Canvas> m_canvases;
    std::map<QString, std::unique_ptr<Shown>> m_shown; ///< by Canvas::id
    QTimer m_soon;
};

} // namespace wall
