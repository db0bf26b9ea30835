// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSizeF>
#include <QString>

#include <span>
#include <vector>

class QScreen;

namespace wall {

/// A screen as the walls know it.
struct ScreenFacts {
    QString id = {};         ///< stable: the same panel has the same one at every start
    QString name = {};       ///< the connector: "DP-1"
    QRect geometry = {};     ///< logical pixels in the virtual desktop
    QSizeF millimetres = {}; ///< as the screen says; empty: it does not

    bool operator==(const ScreenFacts &) const = default;
};

/// What a screen says of itself.
struct ScreenLabel {
    QString manufacturer = {};
    QString model = {};
    QString serial = {};
    QString name = {};
};

/// The identities of screens that are there together, in their order: manufacturer, model and
/// serial number; without a serial number, or when two panels have the same one (cheap ones do),
/// the connector.
[[nodiscard]] std::vector<QString> screenIds(std::span<const ScreenLabel> labels);
/// Every screen that is there.
[[nodiscard]] std::vector<ScreenFacts> presentScreens();
/// Null: it has gone.
[[nodiscard]] QScreen *screenNamed(const QString &name);

} // namespace wall
