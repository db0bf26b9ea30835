// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/figures/figurebutton.h"

namespace panes::figures {

/// A headline figure: name, large value, base, change.
class FigureCard : public FigureButton
{
    Q_OBJECT
public:
    using FigureButton::FigureButton;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace panes::figures
