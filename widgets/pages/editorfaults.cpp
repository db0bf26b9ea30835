// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/editorfaults.h"

#include "widgets/common/format.h"
#include "widgets/pages/tile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

QString faultWords(const char *source)
{
    return QCoreApplication::translate("WallFault", source);
}

/// "Tile 3 (Map)"; people count from one.
QString tileName(int index, const domain::WallPageDocument &page)
{
    const auto &tile = page.tiles.at(size_t(index));
    return QCoreApplication::translate("WallFault", "Tile %1 (%2)", "number and kind of a tile")
        .arg(index + 1)
        .arg(tile.kind == domain::WallTileKind::Unknown ? tile.kindCode : tileKindText(tile.kind));
}

/// %1 of the sentence is the tile.
const char *sentenceOfTile(domain::WallFaultKind kind)
{
    using enum domain::WallFaultKind;
    switch (kind) {
    case PastColumns:
        return QT_TRANSLATE_NOOP("WallFault", "%1 reaches past the %2 columns of the grid.");
    case PastRows:
        return QT_TRANSLATE_NOOP("WallFault", "%1 reaches past the %2 rows of the grid.");
    case Covers:
        return QT_TRANSLATE_NOOP("WallFault", "%1 covers %2.");
    case IndicatorMissing:
        return QT_TRANSLATE_NOOP("WallFault", "%1 needs an indicator.");
    case LayerWithIndicator:
        return QT_TRANSLATE_NOOP("WallFault", "%1 shows the layer of an indicator: choose one.");
    case LayerUnknown:
        return QT_TRANSLATE_NOOP("WallFault", "%1 names a layer that there is not: %2.");
    case TextMissing:
        return QT_TRANSLATE_NOOP("WallFault", "%1 has no words.");
    default:
        return nullptr;
    }
}

} // namespace

QString faultText(const domain::WallFault &fault, const domain::WallPageDocument &page)
{
    using enum domain::WallFaultKind;
    const char *source = sentenceOfTile(fault.kind);
    if (!source)
        return faultText(fault);
    const QString sentence = faultWords(source);
    const QString tile = tileName(fault.index, page);
    switch (fault.kind) {
    case PastColumns:
    case PastRows:
        return sentence.arg(tile).arg(fault.bound);
    case Covers:
        return sentence.arg(tile, tileName(fault.other, page));
    case LayerUnknown:
        return sentence.arg(tile, fault.name);
    default:
        return sentence.arg(tile);
    }
}

QString faultText(const domain::WallFault &fault)
{
    using enum domain::WallFaultKind;
    const int line = fault.index + 1;
    switch (fault.kind) {
    case NameMissing:
        return faultWords(QT_TRANSLATE_NOOP("WallFault", "It has no name."));
    case NoTiles:
        return faultWords(QT_TRANSLATE_NOOP("WallFault", "The page has no tile."));
    case NoEntries:
        return faultWords(QT_TRANSLATE_NOOP("WallFault", "The playlist has no page."));
    case PageMissing:
        return faultWords(QT_TRANSLATE_NOOP("WallFault", "Line %1 has no page.")).arg(line);
    case PartHalf:
        return faultWords(
                   QT_TRANSLATE_NOOP("WallFault",
                                     "Line %1: a part of the day needs a beginning and an end."))
            .arg(line);
    case PartEmpty:
        return faultWords(QT_TRANSLATE_NOOP("WallFault",
                                            "Line %1: the part of the day ends when it begins."))
            .arg(line);
    case DwellOutside:
        return faultWords(QT_TRANSLATE_NOOP("WallFault",
                                            "Line %1: a page stays between %2 and %3 seconds."))
            .arg(line)
            .arg(common::format::number(qint64(domain::kShortestDwell.count())),
                 common::format::number(qint64(domain::kLongestDwell.count())));
    default:
        return domain::sentenceOf(fault);
    }
}

} // namespace pages
