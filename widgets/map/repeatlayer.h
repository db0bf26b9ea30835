// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/repeatgroups.h"
#include "widgets/map/maplayer.h"

namespace map {

/// Places where reports repeat: from near its reports are linked by lines, from afar a place is one
/// mark with its number; where marks would cover each other the greatest is shown.
class RepeatLayer final : public MapLayer
{
    Q_OBJECT
public:
    RepeatLayer(const common::Theme &theme, QObject *parent);

    /// Greatest first; they stay with their owner until the next call. Null: not read yet.
    void setRepeats(const std::vector<analysis::RepeatGroup> *groups);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<LegendEntry> legend() const override;
    void paint(QPainter &painter, const Camera &camera) override;
    /// Goes near, or picks the newest of its reports.
    bool click(const QPointF &pixel, Camera &camera) override;
    [[nodiscard]] QString textAt(const QPointF &pixel, const Camera &camera) const override;

Q_SIGNALS:
    void reportPicked(qint64 row);

private:
    [[nodiscard]] std::vector<const analysis::RepeatGroup *> shownOn(const Camera &camera) const;
    [[nodiscard]] const analysis::RepeatGroup *groupAt(const QPointF &pixel,
                                                       const Camera &camera) const;
    void paintLinks(QPainter &painter, const Camera &camera,
                    const analysis::RepeatGroup &spot) const;
    void paintCount(QPainter &painter, const QPointF &at, qint64 count) const;

    const std::vector<analysis::RepeatGroup> *m_groups = nullptr;
};

} // namespace map
