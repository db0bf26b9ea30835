// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remarkworkflow.h"
#include "models/items/remarklist.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/remarkwriter.h"

#include <QWidget>

namespace common {
struct RemarkDesk;
class RemarkStrip;
} // namespace common

namespace panes::indicators {

/// What people wrote about one figure, and writing more: remarks and directions with what this desk
/// has not sent yet.
class FigureRemarks : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRemarks(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    /// The figure; new remarks are about `period` until another is chosen.
    void setFigure(const domain::Indicator &indicator, const domain::UnitId &unit,
                   const domain::Period &period);
    void setPeriod(const domain::Period &period) { m_period = period; }
    [[nodiscard]] const std::vector<domain::ShownRemark> &shown() const { return m_list.shown(); }

Q_SIGNALS:
    /// shown() is another.
    void changed();

private:
    void readEdits();
    void showRemarks();
    void write(domain::RemarkKind kind);
    [[nodiscard]] common::RemarkDesk desk() const;

    common::PaneSurroundings m_with;
    common::RemarkWriter m_writer;
    items::RemarkList m_list;
    domain::Indicator m_indicator;
    domain::UnitId m_unit;
    domain::Period m_period;
    common::RemarkStrip *m_strip;
};

} // namespace panes::indicators
