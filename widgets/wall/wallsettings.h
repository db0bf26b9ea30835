// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wall/screenfacts.h"

#include <QStringList>
#include <QTime>

class QSettings;

namespace wall {

/// What the settings say of one screen.
struct ScreenSetting {
    QString id = {};         ///< see ScreenFacts
    QString playlist = {};   ///< empty: as the wall
    QString page = {};       ///< this one only, instead of a playlist
    double distance = 0;     ///< metres; 0: as the wall
    QSizeF millimetres = {}; ///< when what the screen says is not so
    double bezel = 0;        ///< mm of frame around its picture
    QString group = {};      ///< screens of one group show one page together
    QRect seen = {};         ///< where it was when it was last there
    QSize seenMillimetres = {};

    bool operator==(const ScreenSetting &) const = default;
};

/// From a time of day on, how bright.
struct DimStep {
    QTime from = {};
    int percent = 100; ///< 10 … 100 of the full brightness

    bool operator==(const DimStep &) const = default;
};

/// wall.ini of the data directory: what one installation of walls is (app/doc/wall.md).
struct WallSettings {
    QString name = {};             ///< by which desks call it; empty: only by "all walls"
    QString playlist = {};         ///< empty: the first one there is
    double distance = 6;           ///< metres
    bool drift = true;             ///< moves the picture by some pixels every few minutes
    std::vector<DimStep> dim = {}; ///< in the order of the day; empty: always full
    std::vector<ScreenSetting> screens = {};
    QStringList faults = {}; ///< of what could not be read, a sentence each

    /// Null: nothing is said of it.
    [[nodiscard]] const ScreenSetting *screen(const QString &id) const;
};

inline constexpr double kNearest = 0.5; ///< metres
inline constexpr double kFarthest = 100;
inline constexpr int kDarkest = 10; ///< percent: never black

[[nodiscard]] WallSettings readWallSettings(const QSettings &settings);
/// Writes down screens that were not known, and where those of groups stand, so that a person finds
/// them in the file and a span keeps its shape while a panel is away. False: nothing was new.
bool noteScreens(QSettings &settings, std::span<const ScreenFacts> screens);

} // namespace wall
