// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace common {
class Theme;
}

namespace map {

/// What the marks of the report layer mean; shapes and words beside the colours.
class MapLegend : public QWidget
{
    Q_OBJECT
public:
    MapLegend(const common::Theme &theme, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const common::Theme &m_theme;
};

} // namespace map
