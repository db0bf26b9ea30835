// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/maplayers.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/reports/picker.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace map {
class PlacePicker;
}

namespace panes::reports {

/// Where it happened: a pin on a small map, the position as text, address and commune. Pin and
/// position follow each other; the commune follows from the outlines or is typed. A position
/// outside the province is kept, and said.
class PlaceFields : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceFields(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    /// A place in WGS 84, as if it had been typed.
    void setPlace(double longitude, double latitude);
    /// Longitude and latitude; nothing while the position is empty or unreadable.
    [[nodiscard]] std::optional<QPointF> place() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] domain::UnitId unit() const;
    /// What a person has to correct before it can be saved; empty: nothing.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    void changed();

private:
    void followPlace();
    /// What is to be said about the position.
    [[nodiscard]] QString placed(const std::optional<QPointF> &place);

    const items::Directory &m_directory;
    items::UnitOutlines m_outlines;
    map::PlacePicker *m_map;
    QLineEdit *m_address;
    QLineEdit *m_place;
    QLabel *m_said;
    Picker *m_unit;
};

/// "10,9312 108,1137", "10.9312, 108.1137": latitude then longitude in degrees; nothing when it is
/// no place on earth.
[[nodiscard]] std::optional<QPointF> placeFromText(const QString &text);

} // namespace panes::reports
