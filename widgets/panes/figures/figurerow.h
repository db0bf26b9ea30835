// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/figures/figurebutton.h"

namespace panes::figures {

/// Widths that the rows of a block share, so that their columns stand under each other.
struct RowColumns {
    int name = 0;
    int value = 0;
    int change = 0;
    int base = 0;
};

/// A figure in one line: name, bar, value, change, base. A long name goes on in a second line.
class FigureRow : public FigureButton
{
    Q_OBJECT
public:
    FigureRow(const common::Theme &theme, QWidget *parent);
    /// What this row alone would need.
    [[nodiscard]] RowColumns wanted() const;
    void setColumns(const RowColumns &columns);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int nameWidth(int width) const;
    [[nodiscard]] int wordsWidth() const;
    void paintBars(QPainter &painter, const QRectF &room) const;

    RowColumns m_columns;
};

} // namespace panes::figures
