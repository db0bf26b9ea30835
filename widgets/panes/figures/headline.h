// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/figures/figurecard.h"

#include <QWidget>

namespace panes::figures {

/// Cards of one size side by side, as many in a line as fit.
class Headline : public QWidget
{
    Q_OBJECT
public:
    Headline(const common::Theme &theme, QWidget *parent);
    void setFigures(const QList<Shown> &figures);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return m_card; }

Q_SIGNALS:
    void opened(const Shown &figure);
    void lookedAt(const Shown &figure);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    void measure();
    void place();

    const common::Theme &m_theme;
    QList<FigureCard *> m_cards;
    QSize m_card; ///< of the largest
};

} // namespace panes::figures
