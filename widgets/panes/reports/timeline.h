// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QWidget>

#include <vector>

namespace common {
class Theme;
}
namespace items {
struct Reference;
}

namespace panes::reports {

/// The history of a report, oldest first, drawn as a line with stations: when, who, what, why.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(const common::Theme &theme, QWidget *parent = nullptr);
    void setEvents(const std::vector<domain::ReportEvent> &events,
                   const items::Reference &reference);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Station {
        QString when;
        QString what;
        QString who;
        QString why;
        bool good = false;
    };
    /// Draws (or, without a painter, only measures) all stations; returns the height.
    int layOut(QPainter *painter, int width) const;
    void describeForReaders();

    const common::Theme &m_theme;
    std::vector<Station> m_stations;
};

} // namespace panes::reports
