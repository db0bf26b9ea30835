// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/documents/pages.h"

#include <QMarginsF>

namespace documents {

/// What all parts of one document obey.
struct Manner {
    bulletins::Form form = bulletins::Form::Official;
    Inks inks = {};
    double scale = 1; ///< of every text, for a page that must hold all

    [[nodiscard]] bool official() const { return form == bulletins::Form::Official; }
    [[nodiscard]] double body() const { return (official() ? 14 : 11.5) * scale; }
    [[nodiscard]] double small() const { return (official() ? 11 : 9) * scale; }
    /// Dots from a measure in points that shrinks with the text.
    [[nodiscard]] double gap(double points) const { return pt(points) * scale; }
};

/// Fills page after page from the top; what is drawn stays inside the margins.
class Flow
{
public:
    static constexpr int kLeastLines = 2; ///< of a paragraph on one page

    explicit Flow(const Manner &manner);

    [[nodiscard]] const Manner &manner() const { return m_manner; }
    /// Of what follows.
    void setScale(double scale) { m_manner.scale = scale; }
    [[nodiscard]] double left() const { return m_margins.left(); }
    [[nodiscard]] double width() const;
    [[nodiscard]] double y() const { return m_y; }
    /// Down to the lower margin.
    [[nodiscard]] double room() const;
    /// Of an empty page as this one.
    [[nodiscard]] double wholeRoom() const;
    [[nodiscard]] bool atTop() const { return m_y <= m_margins.top() + 1; }
    [[nodiscard]] int page() const { return int(m_pages.size()) - 1; }
    [[nodiscard]] bool isLandscape() const { return m_pages.back().landscape; }

    void newPage(bool landscape);
    /// A new page unless so much room is left; an empty page stays.
    void need(double height);
    void advance(double height) { m_y += height; }
    /// Space between two parts; none at the top of a page.
    void space(double height);
    void ink(std::function<void(QPainter &)> paint);
    void spots(const QList<Spot> &spots);
    void place(const QRectF &box, int block);
    void bookmark(const QString &text, int level);
    /// So many lines of a text at the left margin moved by `x`, with the figures in them.
    void lines(const TextBox &box, double x, int first, int count);
    /// A whole text that may go on over pages, but leaves no single line behind.
    void text(const TextBox &box, int block);

    /// Page numbers and what else stands on every page, then everything.
    [[nodiscard]] std::vector<Page> take() { return std::move(m_pages); }
    [[nodiscard]] const QList<Bookmark> &bookmarks() const { return m_bookmarks; }
    [[nodiscard]] std::vector<Page> &pages() { return m_pages; }

private:
    void setMargins(bool landscape);

    Manner m_manner;
    std::vector<Page> m_pages;
    QList<Bookmark> m_bookmarks;
    QMarginsF m_margins;
    double m_y = 0;
};

} // namespace documents
