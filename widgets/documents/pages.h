// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"
#include "widgets/documents/textbox.h"

#include <functional>
#include <vector>

namespace documents {

/// Where a block, or a part of it, stands.
struct Place {
    QRectF box;
    int block = -1; ///< index into Document::blocks
};

/// One page as it will be on paper; sizes and places in dots from its upper left corner.
struct Page {
    QSizeF size;
    bool landscape = false;
    QList<Spot> spots;   ///< figures that can be opened
    QList<Place> places; ///< in reading order
    std::vector<std::function<void(QPainter &)>> inks;
};

/// A heading, for the list of contents of a reader.
struct Bookmark {
    QString text;
    int level = 1; ///< 1…3
    int page = 0;
    double y = 0; ///< dots from the upper edge
};

/// A document laid out on A4: what a printer, a PDF and the preview all paint. Holds no reference
/// to the document.
class Pages
{
public:
    Pages() = default;
    Pages(std::vector<Page> pages, QList<Bookmark> bookmarks)
        : m_pages(std::move(pages))
        , m_bookmarks(std::move(bookmarks))
    {
    }
    [[nodiscard]] int count() const { return int(m_pages.size()); }
    [[nodiscard]] const Page &page(int index) const { return m_pages.at(size_t(index)); }
    [[nodiscard]] const QList<Bookmark> &bookmarks() const { return m_bookmarks; }
    /// Paints one page, upper left corner at the origin, one unit of the painter being one dot.
    void paint(QPainter &painter, int index) const;
    /// The evidence of the figure at this point of the page; -1: there is none.
    [[nodiscard]] int evidenceAt(int index, const QPointF &dots) const;
    /// The block at this point of the page; -1: there is none.
    [[nodiscard]] int blockAt(int index, const QPointF &dots) const;

private:
    std::vector<Page> m_pages;
    QList<Bookmark> m_bookmarks;
};

/// Lays the document out in its form: that of Decree 30/2020/NĐ-CP for reports that are signed, or
/// the lighter page of a bulletin. That page (of a daily bulletin all, of others what stands before
/// the text) gets a smaller drawing and is set smaller until it is one page, as far as it stays
/// readable.
[[nodiscard]] Pages layOut(const bulletins::Document &document);

} // namespace documents
