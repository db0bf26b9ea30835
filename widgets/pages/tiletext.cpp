// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tiletext.h"

using namespace Qt::StringLiterals;

namespace pages {

void TextTile::draw(TilePaper &paper, const QRectF &box) const
{
    if (tile().kind == domain::WallTileKind::Text)
        paper.wrapped(u"text"_s, box, inLanguage(tile().text, tile().textEn),
                      paper.ink(common::Surface::Text));
    else
        paper.wrapped(u"unknown"_s, box,
                      tr("“%1” needs a newer version of the console.").arg(tile().kindCode),
                      paper.ink(common::Surface::TextMuted), Qt::AlignCenter);
}

} // namespace pages
