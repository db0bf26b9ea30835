// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/smallmultiples.h"

namespace charts {

/// The cells of small multiples: paints them and walks through them.
class MultiplesGrid : public QWidget
{
    Q_OBJECT
public:
    MultiplesGrid(const common::Theme &theme, Chart *owner, QWidget *parent);
    void setMultiples(const QList<SmallMultiple> &multiples, const MultiplesScale &scale);
    [[nodiscard]] const QList<SmallMultiple> &multiples() const { return m_multiples; }
    [[nodiscard]] const MultiplesScale &scale() const { return m_scale; }
    /// "1.200–3.400 tỷ đồng · T1/24–T5/25": what all have in common.
    [[nodiscard]] QString scaleText() const;
    /// One cell in words.
    [[nodiscard]] QString cellText(const SmallMultiple &multiple) const;
    [[nodiscard]] int columnsAt(int width) const;
    [[nodiscard]] QRect cellBox(qsizetype index) const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void picked(const QString &key);
    /// The keyboard has come to this cell.
    void reached(const QRect &cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int headHeight(int width) const;
    [[nodiscard]] int cellHeight() const;
    void walk(qsizetype to);
    void paintCell(QPainter &painter, const SmallMultiple &multiple, const QRect &box,
                   bool current) const;

    const common::Theme &m_theme;
    const Chart &m_owner;
    QList<SmallMultiple> m_multiples;
    MultiplesScale m_scale;
    double m_low = 0;
    double m_high = 1;
    int m_cellWidth = 0; ///< as the names ask for
    qsizetype m_current = 0;
};

} // namespace charts
