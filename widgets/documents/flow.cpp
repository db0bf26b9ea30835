// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/flow.h"

#include <QPainter>

#include <algorithm>

namespace documents {
namespace {

constexpr QSizeF kA4(210, 297); ///< mm
/// Decree 30/2020/NĐ-CP, annex I: top and bottom 20–25, left 30–35, right 15–20 mm.
constexpr QMarginsF kOfficial(30, 20, 17, 20);
constexpr QMarginsF kOfficialWide(20, 30, 20, 17);
constexpr QMarginsF kBulletin(17, 12, 17, 17);

QMarginsF inDots(const QMarginsF &margins)
{
    return {mm(margins.left()), mm(margins.top()), mm(margins.right()), mm(margins.bottom())};
}

} // namespace

Flow::Flow(const Manner &manner)
    : m_manner(manner)
{
    newPage(false);
}

void Flow::setMargins(bool landscape)
{
    if (m_manner.official())
        m_margins = inDots(landscape ? kOfficialWide : kOfficial);
    else
        m_margins = inDots(kBulletin);
}

double Flow::width() const
{
    return m_pages.back().size.width() - m_margins.left() - m_margins.right();
}

double Flow::room() const
{
    return m_pages.back().size.height() - m_margins.bottom() - m_y;
}

double Flow::wholeRoom() const
{
    return m_pages.back().size.height() - m_margins.bottom() - m_margins.top();
}

void Flow::newPage(bool landscape)
{
    setMargins(landscape);
    Page page;
    page.landscape = landscape;
    page.size = QSizeF(mm(kA4.width()), mm(kA4.height()));
    if (landscape)
        page.size.transpose();
    m_pages.push_back(std::move(page));
    m_y = m_margins.top();
}

void Flow::need(double height)
{
    if (room() < height && !atTop())
        newPage(isLandscape());
}

void Flow::space(double height)
{
    if (!atTop())
        m_y += height;
}

void Flow::ink(std::function<void(QPainter &)> paint)
{
    m_pages.back().inks.push_back(std::move(paint));
}

void Flow::spots(const QList<Spot> &spots)
{
    m_pages.back().spots << spots;
}

void Flow::place(const QRectF &box, int block)
{
    m_pages.back().places << Place{box, block};
}

void Flow::bookmark(const QString &text, int level)
{
    m_bookmarks << Bookmark{text, level, page(), m_y};
}

void Flow::lines(const TextBox &box, double x, int first, int count)
{
    const QPointF at(left() + x, m_y);
    ink([box, at, first, count](QPainter &painter) { box.paint(painter, at, first, count); });
    spots(box.spots(at, first, count));
    m_y += count * box.lineHeight();
}

void Flow::text(const TextBox &box, int block)
{
    int first = 0;
    while (first < box.lines()) {
        const int left = box.lines() - first;
        int fitting = std::min(left, int((room() + 1) / box.lineHeight()));
        if (fitting < left && left - fitting < kLeastLines)
            fitting = left - kLeastLines;
        if (fitting < std::min(kLeastLines, left) && !atTop()) {
            newPage(isLandscape());
            continue;
        }
        fitting = std::max(fitting, 1);
        place(QRectF(this->left(), m_y, width(), fitting * box.lineHeight()), block);
        lines(box, 0, first, fitting);
        first += fitting;
    }
}

} // namespace documents
