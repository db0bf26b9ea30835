// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include "widgets/common/stylesheet.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace common {
namespace {

/// A colour in the light and in the dark theme.
struct Pair {
    QRgb light;
    QRgb dark;
    [[nodiscard]] QColor in(Theme::Mode mode) const
    {
        return QColor::fromRgb(mode == Theme::Mode::Dark ? dark : light);
    }
};

// By Tone: Good, Risk, Bad, Active, NoData. Distinct in lightness too, for colour-blind eyes.
constexpr std::array<Pair, 5> kTones{{{0x12704A, 0x4CC38A},
                                      {0x8A5300, 0xF5B544},
                                      {0xB42318, 0xFF8A80},
                                      {0x1D5FBF, 0x7DB4FF},
                                      {0x5B6472, 0x9AA5B5}}};
constexpr std::array<Pair, 5> kGrounds{{{0xE3F4EB, 0x12352A},
                                        {0xFDF0D9, 0x3A2B10},
                                        {0xFDE7E5, 0x42201F},
                                        {0xE5EFFC, 0x16304F},
                                        {0xEDF0F3, 0x262F3B}}};
// By Surface: Window, Panel, Raised, Line, Text, TextMuted, Accent, Selection, MapSea, MapLand.
constexpr std::array<Pair, 10> kSurfaces{{{0xF3F5F8, 0x0E141B},
                                          {0xFFFFFF, 0x161E28},
                                          {0xF7F9FB, 0x1D2733},
                                          {0xDCE2E9, 0x2B3745},
                                          {0x17202B, 0xE8EDF3},
                                          {0x55606E, 0xA3AFBE},
                                          {0x1D5FBF, 0x6AA8FF},
                                          {0xDCE9FB, 0x1F3A5C},
                                          {0xC9DCEA, 0x0F1C29},
                                          {0xF4F1E8, 0x1F2A33}}};
// Okabe–Ito hues, adjusted to both grounds.
constexpr std::array<Pair, 8> kSeries{{{0x1D5FBF, 0x6AA8FF},
                                       {0xC25E00, 0xF2A33A},
                                       {0x0A7D5A, 0x3FC29A},
                                       {0xA3457A, 0xE08BBB},
                                       {0x6B4FBB, 0xB19CF5},
                                       {0x7A6A00, 0xE0CF4F},
                                       {0x2A7F9E, 0x66C5E5},
                                       {0x5B6472, 0x9AA5B5}}};
// Walls, on their Window, Panel and Raised: 7:1 and more, also on a pale panel in a lit room.
constexpr std::array<QRgb, 5> kWallTones{0x5FE0A0, 0xFFC65C, 0xFFA79E, 0x9CC8FF, 0xB9C3D1};
constexpr std::array<QRgb, 5> kWallGrounds{0x0C2A1F, 0x2E2108, 0x361615, 0x0E2440, 0x1A222D};
constexpr std::array<QRgb, 10> kWallSurfaces{0x05090E, 0x0C131B, 0x131C27, 0x3A4859, 0xFFFFFF,
                                             0xC3CDD9, 0x8FBFFF, 0x17304F, 0x071320, 0x1B2530};
constexpr std::array<QRgb, 8> kWallSeries{0x8FBFFF, 0xFFB954, 0x5FE0B8, 0xF2A6D2,
                                          0xC9B8FF, 0xF0E060, 0x86D8F5, 0xB9C3D1};
// Points at 96 dpi, by TypeSize: Small, Body, Strong, Title, Figure.
constexpr std::array kPixels{12, 13, 13, 17, 26};

QString family()
{
    static const QString chosen = [] {
        const QStringList installed = QFontDatabase::families();
        for (const QString &wanted : {u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s}) {
            if (installed.contains(wanted))
                return wanted;
        }
        return QApplication::font().family();
    }();
    return chosen;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.color(Surface::Window));
    palette.setColor(QPalette::Base, theme.color(Surface::Panel));
    palette.setColor(QPalette::AlternateBase, theme.color(Surface::Raised));
    palette.setColor(QPalette::Button, theme.color(Surface::Raised));
    for (auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, theme.color(Surface::Text));
    palette.setColor(QPalette::PlaceholderText, theme.color(Surface::TextMuted));
    palette.setColor(QPalette::ToolTipBase, theme.color(Surface::Panel));
    palette.setColor(QPalette::Highlight, theme.color(Surface::Selection));
    palette.setColor(QPalette::HighlightedText, theme.color(Surface::Text));
    palette.setColor(QPalette::Link, theme.color(Surface::Accent));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(Surface::TextMuted));
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
}

void Theme::setWall(int text, int figure)
{
    m_mode = Mode::Dark;
    m_wallText = text;
    m_wallFigure = figure;
    Q_EMIT changed();
}

void Theme::apply(Mode mode)
{
    m_mode = mode;
    m_wallText = 0;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(font(TypeSize::Body));
    QApplication::setPalette(paletteOf(*this));
    qApp->setStyleSheet(styleSheet(*this));
    Q_EMIT changed();
}

QColor Theme::color(Tone tone) const
{
    return isWall() ? QColor::fromRgb(kWallTones[size_t(tone)]) : kTones[size_t(tone)].in(m_mode);
}

QColor Theme::ground(Tone tone) const
{
    return isWall() ? QColor::fromRgb(kWallGrounds[size_t(tone)])
                    : kGrounds[size_t(tone)].in(m_mode);
}

QColor Theme::color(Surface surface) const
{
    return isWall() ? QColor::fromRgb(kWallSurfaces[size_t(surface)])
                    : kSurfaces[size_t(surface)].in(m_mode);
}

QFont Theme::font(TypeSize size) const
{
    QFont font(family());
    // Else what is printed has a glyph without a letter for a hyphen between digits.
    font.setFeature("calt", 0);
    font.setPixelSize(kPixels[size_t(size)]);
    if (isWall())
        font.setPixelSize(size == TypeSize::Figure ? m_wallFigure : m_wallText);
    if (size == TypeSize::Strong || size == TypeSize::Title || size == TypeSize::Figure)
        font.setWeight(QFont::DemiBold);
    if (size == TypeSize::Figure)
        font.setFeature("tnum", 1);
    return font;
}

QColor Theme::series(int index) const
{
    const size_t place = size_t(index) % kSeries.size();
    return isWall() ? QColor::fromRgb(kWallSeries[place]) : kSeries[place].in(m_mode);
}

QIcon Theme::icon(const QString &name) const
{
    QFile file(u":/ioc/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll();
    QIcon icon;
    const auto add = [&](const QColor &ink, QIcon::Mode mode, QIcon::State state) {
        QSvgRenderer renderer(QByteArray(drawing).replace("currentColor", ink.name().toLatin1()));
        for (int side : {16, 20, 24, 32, 48}) {
            QPixmap pixmap(side, side);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            renderer.render(&painter);
            icon.addPixmap(pixmap, mode, state);
        }
    };
    add(color(Surface::Text), QIcon::Normal, QIcon::Off);
    add(color(Surface::Accent), QIcon::Normal, QIcon::On);
    add(color(Surface::TextMuted), QIcon::Disabled, QIcon::Off);
    return icon;
}

} // namespace common
