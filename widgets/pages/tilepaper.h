// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/legibility.h"
#include "widgets/common/theme.h"

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace pages {

/// What tiles of a wall are drawn on. Every text goes through it, so that it is known how tall it
/// came out: nothing is elided; what does not fit is made smaller and told.
class TilePaper
{
public:
    /// The references outlive it.
    TilePaper(QPainter &painter, const common::Theme &theme)
        : m_painter(painter)
        , m_theme(theme)
    {
    }
    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] const common::Theme &theme() const { return m_theme; }
    [[nodiscard]] QColor ink(common::Surface surface) const { return m_theme.color(surface); }
    [[nodiscard]] QColor ink(common::Tone tone) const { return m_theme.color(tone); }
    /// Height of one line of text, and of one of figures; marks over capitals have room.
    [[nodiscard]] double line() const { return lineOf(common::TypeSize::Body); }
    [[nodiscard]] double figureLine() const { return lineOf(common::TypeSize::Figure); }
    /// The distance between things.
    [[nodiscard]] double gap() const { return line() / 4; }
    [[nodiscard]] double width(const QString &text) const;
    [[nodiscard]] double figureWidth(const QString &text) const;
    /// How many lines a text needs in a width.
    [[nodiscard]] int linesOf(const QString &text, double width) const;

    /// One line of text.
    void text(const QString &what, const QRectF &box, const QString &text, const QColor &ink,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// One line in the size of figures.
    void figure(const QString &what, const QRectF &box, const QString &text, const QColor &ink,
                Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// As large as it fits, never smaller than figures have to be unless the box is.
    void large(const QString &what, const QRectF &box, const QString &text, const QColor &ink,
               Qt::Alignment alignment = Qt::AlignCenter);
    /// As many lines as the box has room for.
    void wrapped(const QString &what, const QRectF &box, const QString &text, const QColor &ink,
                 Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// Shape and word of a tone.
    void sign(const QString &what, const QRectF &box, common::Tone tone, const QString &word,
              Qt::Alignment alignment = Qt::AlignLeft);
    [[nodiscard]] double signWidth(const QString &word) const;
    /// What is owed, not told: one line at the right, as large as it fits, and nothing that has to
    /// be read from where people stand. The first of the texts that fits in full size, or the last.
    void credit(const QRectF &box, const QStringList &texts, const QColor &ink);

    [[nodiscard]] const std::vector<analysis::DrawnText> &drawn() const { return m_drawn; }

private:
    [[nodiscard]] double lineOf(common::TypeSize size) const;
    void put(const QString &what, const QRectF &box, const QString &text, const QColor &ink,
             int flags, QFont font, bool figure);

    QPainter &m_painter;
    const common::Theme &m_theme;
    std::vector<analysis::DrawnText> m_drawn;
};

/// One row of a tile.
struct TileRow {
    int rank = 0; ///< 0 always stays; of the others the highest are left out first
    double height = 0;
    double grow = 0; ///< its share of the room that is left
    std::function<void(const QRectF &)> draw = {};
};
/// The rows that have room, from top to bottom: those of rank 0, then by rank (of equals the upper
/// first) each that still fits. Room that nobody grows into stays below.
[[nodiscard]] std::vector<std::pair<QRectF, size_t>> rowsThatFit(const std::vector<TileRow> &rows,
                                                                 const QRectF &box, double gap);
void drawRows(const std::vector<TileRow> &rows, const QRectF &box, double gap);
/// As much of a box as is needed, in its middle: what belongs together stays together.
[[nodiscard]] QRectF middleOf(const QRectF &box, double height);

} // namespace pages
