// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/pages.h"

#include "widgets/documents/composition.h"

#include <QPainter>

#include <array>
#include <span>

namespace documents {
namespace {

constexpr std::array kFrontScales = {1.0, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76};
constexpr size_t kScalesOfLonger = 4; ///< of these, where text follows on other pages

} // namespace

void Pages::paint(QPainter &painter, int index) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &ink : page(index).inks) {
        painter.setBrush(Qt::NoBrush);
        ink(painter);
    }
}

int Pages::evidenceAt(int index, const QPointF &dots) const
{
    // What was added last lies on top: a figure in a text rather than the block around it.
    const QList<Spot> &spots = page(index).spots;
    for (qsizetype i = spots.size() - 1; i >= 0; --i) {
        if (spots.at(i).box.contains(dots))
            return spots.at(i).evidence;
    }
    return -1;
}

int Pages::blockAt(int index, const QPointF &dots) const
{
    for (const Place &place : page(index).places) {
        if (place.box.contains(dots))
            return place.block;
    }
    return -1;
}

Pages layOut(const bulletins::Document &document)
{
    if (document.form != bulletins::Form::Bulletin)
        return Composition(document, {}).make();
    const bool isDay = document.span.kind == bulletins::Kind::Day;
    Pages pages;
    for (const double scale :
         std::span(kFrontScales).first(isDay ? kFrontScales.size() : kScalesOfLonger)) {
        Composition tried(document, {.scale = scale, .isPage = true});
        pages = tried.make();
        if (tried.frontPages() == 1)
            return pages;
    }
    // It is more than a page whatever is done: then nothing is left empty behind it.
    return isDay ? pages : Composition(document, {.breaks = false}).make();
}

} // namespace documents
