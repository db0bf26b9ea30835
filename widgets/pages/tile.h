// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/wallpages.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/pages/tilepaper.h"

#include <QWidget>

#include <optional>

namespace pages {

/// One tile of a wall page: a panel that draws itself in the sizes of its theme, with its heading
/// above and how fresh it is below. What has no room is left out, what stays keeps its size.
class WallTileView : public QWidget
{
    Q_OBJECT
public:
    /// The theme and the context of `surroundings` are those of the page.
    WallTileView(domain::WallTile tile, const common::PaneSurroundings &surroundings,
                 QWidget *parent);

    [[nodiscard]] const domain::WallTile &tile() const { return m_tile; }
    /// What it shows has been read.
    [[nodiscard]] virtual bool isSettled() const { return true; }
    /// The texts as they come out at the present size.
    [[nodiscard]] std::vector<analysis::DrawnText> drawnTexts() const
    {
        return drawnTexts(m_with.theme, size());
    }
    /// The same in another size, on another screen.
    [[nodiscard]] std::vector<analysis::DrawnText> drawnTexts(const common::Theme &theme,
                                                              const QSize &size) const;

Q_SIGNALS:
    void settledChanged();

protected:
    /// How old what the tile shows is, in shape and word.
    struct FreshMark {
        common::Tone tone = common::Tone::NoData;
        QString word = {};
    };
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Heading in the present language, empty for none, unless the tile has a title of its own.
    [[nodiscard]] virtual QString heading() const { return {}; }
    /// Nothing: it needs none (words of an author, a clock).
    [[nodiscard]] virtual std::optional<FreshMark> freshMark() const { return std::nullopt; }
    /// Between heading and mark.
    virtual void draw(TilePaper &paper, const QRectF &box) const = 0;
    /// Of a collection that is read as a whole.
    [[nodiscard]] FreshMark markOf(domain::Collection collection) const;
    [[nodiscard]] const common::PaneSurroundings &with() const { return m_with; }
    /// Whether the account of this wall may see what is asked for; else the tile says so.
    [[nodiscard]] bool maySeeIt(domain::Subsystem subsystem) const;
    void setNeeds(std::optional<domain::Subsystem> subsystem) { m_needs = subsystem; }
    /// What it needs may not be seen: instead of its content it says so.
    [[nodiscard]] bool isWithheld() const { return m_needs && !maySeeIt(*m_needs); }
    /// Between heading and mark, at the present size.
    [[nodiscard]] QRectF contentBox() const;
    /// Today in the province.
    [[nodiscard]] QDate today() const;
    /// Whether a desk sent the days along that it tells of.
    [[nodiscard]] bool isOfPeriod() const { return m_tile.from.isValid() && m_tile.to.isValid(); }
    /// "01/03 – 31/03/2025": the days that were sent along.
    [[nodiscard]] QString periodText() const;
    /// The day that figures are shown until: today, or the last one of those.
    [[nodiscard]] QDate lastDay() const;
    /// The area of the tile; empty: the province.
    [[nodiscard]] domain::UnitId area() const;
    /// The units that it narrows to; none: the province.
    [[nodiscard]] std::vector<domain::UnitId> units() const;
    void tell();

private:
    struct Parts {
        QString title = {};
        QRectF heading = {};
        QRectF content = {};
        QRectF mark = {};
    };
    [[nodiscard]] Parts partsOf(const TilePaper &paper, const QRectF &tile) const;
    void drawAll(TilePaper &paper, const QRectF &tile) const;

    domain::WallTile m_tile;
    common::PaneSurroundings m_with;
    std::optional<domain::Subsystem> m_needs;
};

/// Never null: a kind of a newer version gets a place that says so.
[[nodiscard]] WallTileView *makeWallTile(const domain::WallTile &tile,
                                         const common::PaneSurroundings &surroundings,
                                         QWidget *parent);

/// "01/03 – 31/03/2025".
[[nodiscard]] QString daysText(const QDate &from, const QDate &to);

/// In the present language, for the palette of the page editor.
[[nodiscard]] QString tileKindText(domain::WallTileKind kind);
/// The Vietnamese or the English one of two texts of an author, whichever the language asks for and
/// exists.
[[nodiscard]] QString inLanguage(const QString &vietnamese, const QString &english);

} // namespace pages
