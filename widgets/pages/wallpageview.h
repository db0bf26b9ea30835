// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/legibility.h"
#include "models/domain/wallpages.h"
#include "widgets/common/panesurroundings.h"

#include <QWidget>

#include <memory>
#include <span>

namespace common {
class SharedContext;
class Theme;
} // namespace common

namespace pages {

class WallTileView;

/// How a wall is seen: what all its sizes follow from.
struct WallLook {
    double pxPerMm = 1.577; ///< logical pixels per mm: a 55 inch panel of 1920 px
    double distance = analysis::kWallDistance; ///< metres

    /// Of a wall `px` logical pixels and `mm` millimetres wide.
    [[nodiscard]] static WallLook of(double px, double mm, double distance)
    {
        return {analysis::pxPerMm(px, mm), distance};
    }
};

/// Puts a theme of its own into the wall's colours and sizes for `look`: TypeSize::Figure is
/// kFigureArc, every other size kTextArc. Bands and marks of the wall window are drawn with it.
void applyWallLook(common::Theme &theme, const WallLook &look);

/// One page of a wall: its tiles on their grid, over the last 30 days or the days that its tiles
/// name. Draws nothing but what the cache says; takes no
/// mouse, no keys and no focus, shows no tooltips and no cursor. Has a theme and a context
/// (province, everything) of its own, so that what is chosen at a desk does not change it.
class WallPageView : public QWidget
{
    Q_OBJECT
public:
    WallPageView(const domain::WallPageDocument &page, const WallLook &look,
                 const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    ~WallPageView() override;

    [[nodiscard]] const domain::WallPageDocument &page() const { return m_page; }
    [[nodiscard]] const common::Theme &theme() const { return *m_theme; }
    /// Every tile has read what it shows and the map has drawn.
    [[nodiscard]] bool isSettled() const;
    /// What cannot be read from the distance at the present size, with the present content.
    [[nodiscard]] std::vector<analysis::LegibilityFault> faults() const;
    /// The same for another screen, `size` logical pixels.
    [[nodiscard]] std::vector<analysis::LegibilityFault> faults(const WallLook &look,
                                                                const QSize &size) const;

Q_SIGNALS:
    void settledChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    [[nodiscard]] QRect placeOf(const domain::WallTile &tile, const common::Theme &theme,
                                const QSize &size) const;

    domain::WallPageDocument m_page;
    WallLook m_look;
    std::unique_ptr<common::Theme> m_theme;
    std::unique_ptr<common::SharedContext> m_context;
    QList<WallTileView *> m_tiles;
};

/// The ready pages in resources/pages/wall, in the order of their playlist: tong-quan,
/// kinh-te-xa-hoi, y-te, giao-duc-hanh-chinh, phan-anh, thong-tin-mang, giao-ban, su-co.
[[nodiscard]] QStringList wallPageIds();
/// The same of playlists; the first is shown when none is named.
[[nodiscard]] QStringList wallPlaylistIds();
/// NotFound, or InvalidArgument with the sentence of wallPageDocument().
[[nodiscard]] core::Result<domain::WallPageDocument> readyWallPage(const QString &id);
[[nodiscard]] core::Result<domain::WallPlaylist> readyWallPlaylist(const QString &id);

/// Ready pages and those of the backend together: a record replaces a ready one of the same id. Bad
/// records are left out of `pages` and told in `faults`, a sentence each.
struct WallProgram {
    std::vector<domain::WallPageDocument> pages = {};
    std::vector<domain::WallPlaylist> playlists = {};
    QStringList faults = {};

    /// Null: there is none.
    [[nodiscard]] const domain::WallPageDocument *page(const QString &id) const;
    [[nodiscard]] const domain::WallPlaylist *playlist(const QString &id) const;
};
[[nodiscard]] WallProgram wallProgram(std::span<const domain::WallPage> records);

} // namespace pages
