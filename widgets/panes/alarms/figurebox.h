// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace panes::alarms {

/// A number as Vietnamese administration writes it, without decimals that say nothing; the wheel
/// does not change it by chance.
class FigureBox : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit FigureBox(QWidget *parent = nullptr);
    [[nodiscard]] QString textFromValue(double value) const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace panes::alarms
