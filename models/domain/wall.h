// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace domain {

/// A page or a playlist of the display walls, kept up by people and shared. JSON kind: "page",
/// "playlist".
struct WallPage {
    QString id;
    qint64 version = 0;
    QString kind;
    QString name;
    QJsonObject document; ///< as resources/pages/wall/*.json
    QString updatedBy;
    QDateTime updatedAt;

    bool operator==(const WallPage &) const = default;
};

/// What somebody at a desk asks the walls to show. JSON verb: "show", "pause", "resume", "next",
/// "previous", "follow", "release".
struct WallCommand {
    QString id;
    qint64 version = 0;
    QString wall; ///< the name of one; empty: all
    QString verb;
    QString page;     ///< of "show": the id of a page; empty: the view
    QJsonObject view; ///< of "show" and "follow": pane, period, area, selection
    QString actor;
    QDateTime at;
    QDateTime until; ///< when the wall goes back to its playlist by itself

    bool operator==(const WallCommand &) const = default;
};

} // namespace domain
