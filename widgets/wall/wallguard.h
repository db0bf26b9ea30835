// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wall/wallplayer.h"

#include <optional>

class QKeyEvent;

namespace wall {

/// What a key of a keyboard or of a presentation remote asks for; nothing: it does nothing here.
[[nodiscard]] std::optional<PlayerKey> playerKey(const QKeyEvent &event);

/// Makes the whole program one that can only be looked at: while it lives no widget receives mouse,
/// touch, pen, wheel, drag, tooltip, context menu, shortcut or key, no window but those of the wall
/// comes up, and there is no cursor. Only the player's keys are told.
class WallGuard : public QObject
{
    Q_OBJECT
public:
    explicit WallGuard(QObject *parent = nullptr);
    ~WallGuard() override;

Q_SIGNALS:
    void pressed(wall::PlayerKey key);
    /// Ctrl+Q.
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keyPressed(const QKeyEvent &event);
};

} // namespace wall
