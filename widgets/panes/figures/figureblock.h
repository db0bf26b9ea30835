// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/figures/figurerow.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace panes::figures {

/// A framed group of figures, one a line, under a heading and a line that says how to read them.
class FigureBlock : public QFrame
{
    Q_OBJECT
public:
    FigureBlock(const common::Theme &theme, QWidget *parent);
    void setHeading(const QString &heading, const QString &note);
    /// An empty list shows the sentence instead.
    void setFigures(const QList<Shown> &figures, const QString &whenEmpty);
    /// A widget between note and rows.
    void setTop(QWidget *top);

Q_SIGNALS:
    void opened(const Shown &figure);
    void lookedAt(const Shown &figure);

private:
    [[nodiscard]] FigureRow *rowAt(qsizetype index);

    const common::Theme &m_theme;
    QLabel *m_heading;
    QLabel *m_note;
    QLabel *m_empty;
    QVBoxLayout *m_column;
    QList<FigureRow *> m_rows;
};

} // namespace panes::figures
