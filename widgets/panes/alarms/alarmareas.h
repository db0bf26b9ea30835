// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"

#include <QWidget>

#include <array>

namespace core {
class Clock;
}
namespace common {
class Theme;
}

namespace panes::alarms {

/// Where one subsystem stands.
struct AlarmArea {
    domain::AlarmState worst = domain::AlarmState::Normal; ///< of the most urgent alarm
    int priority = 3;                                      ///< of it
    int waiting = 0;                                       ///< nobody has answered
    int active = 0;                                        ///< last, or wait
    int shelved = 0;
    QDateTime oldest; ///< onset of the oldest that waits

    bool operator==(const AlarmArea &) const = default;
};
using AlarmAreas = std::array<AlarmArea, domain::kSubsystems.size()>;
[[nodiscard]] AlarmAreas alarmAreas(const std::vector<items::AlarmLine> &lines);

/// One big tile a subsystem, readable across the room: the worst state by shape, word and colour,
/// how many nobody has answered, since when.
class AlarmAreaPanel : public QWidget
{
    Q_OBJECT
public:
    AlarmAreaPanel(const common::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);
    void setAreas(const AlarmAreas &areas);

Q_SIGNALS:
    void areaChosen(domain::Subsystem subsystem);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Tile;

    std::vector<Tile *> m_tiles;
};

} // namespace panes::alarms
