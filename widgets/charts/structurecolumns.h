// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"
#include "widgets/charts/structure.h"

#include <QLabel>

namespace common {
class Theme;
}

namespace charts {

/// The columns of StructureBars with their axis, signs and percents.
class StructureColumns : public QWidget
{
    Q_OBJECT
public:
    StructureColumns(const common::Theme &theme, const Structure &structure, Chart *owner);
    /// The period and the part that the keyboard stands at.
    void setCurrent(std::optional<std::pair<int, int>> piece);
    [[nodiscard]] std::optional<std::pair<int, int>> current() const { return m_current; }
    /// The period and the part under a place; part −1 is what is missing.
    [[nodiscard]] std::optional<std::pair<int, int>> pieceAt(const QPointF &place) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked(int period, int part);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF columnBox(size_t period) const;
    void paintGrid(QPainter &painter) const;
    void paintColumn(QPainter &painter, size_t period) const;
    void paintSign(QPainter &painter, const QRectF &box, TotalCheck check) const;
    void paintLabels(QPainter &painter) const;

    const common::Theme &m_theme;
    const Structure &m_structure;
    const Chart &m_owner;
    std::optional<std::pair<int, int>> m_current;
};

/// The first few things that are wrong, in words.
class StructureNotes : public QLabel
{
    Q_OBJECT
public:
    StructureNotes(const common::Theme &theme, QWidget *parent);
    void setNotes(const QStringList &notes);
};

} // namespace charts
