// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

namespace common {

struct ThemeColors;

/// What a colour says. Never the only carrier: a word or shape stands beside it.
enum class Tone { Good, Risk, Bad, Active, NoData };
/// Surfaces and lines of every theme.
enum class Surface {
    Window,
    Panel,
    Raised,
    Line,
    Text,
    TextMuted,
    Accent,
    Selection,
    MapSea,
    MapLand,
    Edge ///< of what can be typed into or pressed: 3:1 and more
};
/// The type scale: five sizes.
enum class TypeSize { Small, Body, Strong, Title, Figure };

/// Colours, fonts and the palette of the dark and the light theme; contrast ≥ 4.5:1, with high
/// contrast ≥ 7:1, safe for colour-blind eyes. The colours are in resources/themes.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Light, Dark };
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_look.dark ? Mode::Dark : Mode::Light; }
    [[nodiscard]] const Look &look() const { return m_look; }
    /// Sets palette, fonts and style sheet of the application; what is on screen follows.
    void apply(const Look &look);
    /// The same look, dark or light.
    void apply(Mode mode);
    /// The theme of a display wall, for the widgets that are given this object; the application
    /// stays as it is. Dark, contrast ≥ 7:1, type of these sizes: pixels of the letter box for
    /// every text and for figures.
    void setWall(int text, int figure);
    [[nodiscard]] bool isWall() const { return m_wallText > 0; }
    [[nodiscard]] QColor color(Tone tone) const;
    /// A pale ground for badges of this tone.
    [[nodiscard]] QColor ground(Tone tone) const;
    [[nodiscard]] QColor color(Surface surface) const;
    [[nodiscard]] QFont font(TypeSize size) const;
    /// A length that is made for text, such as the height of a row: pixels at the size of text that
    /// was chosen, from those at 100 %. Walls have sizes of their own.
    [[nodiscard]] int scaled(int pixels) const;
    /// Series colours of charts, in order; safe for colour-blind eyes.
    [[nodiscard]] QColor series(int index) const;
    /// An icon of the one set (resources/icons), in the text colour. Names: see resources/icons.
    [[nodiscard]] QIcon icon(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    Look m_look;
    const ThemeColors *m_colors; ///< static
    int m_wallText = 0;          ///< 0: not of a wall
    int m_wallFigure = 0;
};

/// Steps of space: 4, 8, 12, 16, 24 px.
inline constexpr int kSpace1 = 4;
inline constexpr int kSpace2 = 8;
inline constexpr int kSpace3 = 12;
inline constexpr int kSpace4 = 16;
inline constexpr int kSpace6 = 24;

} // namespace common
