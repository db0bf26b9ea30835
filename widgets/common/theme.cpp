// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include "widgets/common/lookstyle.h"
#include "widgets/common/stylesheet.h"
#include "widgets/common/themecolors.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPointer>
#include <QSvgRenderer>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace common {
namespace {

// Points at 96 dpi, by TypeSize: Small, Body, Strong, Title, Figure.
constexpr std::array kPixels{12, 13, 13, 17, 26};

int inPercent(int pixels, int percent)
{
    return qRound(pixels * percent / 100.0);
}

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
    palette.setColor(QPalette::Mid, theme.color(Surface::Edge));
    return palette;
}

/// Without motion, or as the desktop has it.
void setMotion(bool reduced)
{
    static const bool effects = QApplication::isEffectEnabled(Qt::UI_General);
    static const int flash = QApplication::cursorFlashTime();
    QApplication::setEffectEnabled(Qt::UI_General, effects && !reduced);
    QApplication::setCursorFlashTime(reduced ? 0 : flash);
}

struct OwnFont {
    QPointer<QWidget> widget;
    size_t size; ///< TypeSize
};

/// Widgets that were given a font of the type scale themselves: they do not follow the application.
QList<OwnFont> ownFonts(int percent)
{
    QList<OwnFont> found;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (!widget->testAttribute(Qt::WA_SetFont))
            continue;
        const int own = widget->font().pixelSize();
        const auto size = std::ranges::find(
            kPixels, own, [percent](int pixels) { return inPercent(pixels, percent); });
        if (size != kPixels.end())
            found << OwnFont{widget, size_t(size - kPixels.begin())};
    }
    return found;
}

void resize(const QList<OwnFont> &fonts, int percent)
{
    for (const OwnFont &own : fonts) {
        if (!own.widget)
            continue;
        QFont font = own.widget->font();
        font.setPixelSize(inPercent(kPixels[own.size], percent));
        own.widget->setFont(font);
    }
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_colors(&ThemeColors::named("light"_L1))
{
}

void Theme::setWall(int text, int figure)
{
    m_look = {.dark = true, .highContrast = false, .textPercent = 100, .reducedMotion = true};
    m_colors = &ThemeColors::named("wall"_L1);
    m_wallText = text;
    m_wallFigure = figure;
    Q_EMIT changed();
}

void Theme::apply(Mode mode)
{
    Look look = m_look;
    look.dark = mode == Mode::Dark;
    apply(look);
}

void Theme::apply(const Look &look)
{
    const int before = std::exchange(m_look, look).textPercent;
    const auto own = before == look.textPercent ? QList<OwnFont>() : ownFonts(before);
    m_wallText = 0;
    if (look.highContrast)
        m_colors = &ThemeColors::named(look.dark ? "dark-contrast"_L1 : "light-contrast"_L1);
    else
        m_colors = &ThemeColors::named(look.dark ? "dark"_L1 : "light"_L1);
    QApplication::setStyle(new LookStyle(look.reducedMotion)); // which takes it
    QApplication::setFont(font(TypeSize::Body));
    QApplication::setPalette(paletteOf(*this));
    qApp->setStyleSheet(styleSheet(*this));
    setMotion(look.reducedMotion);
    resize(own, look.textPercent);
    Q_EMIT changed();
}

QColor Theme::color(Tone tone) const
{
    return m_colors->tones[size_t(tone)];
}

QColor Theme::ground(Tone tone) const
{
    return m_colors->grounds[size_t(tone)];
}

QColor Theme::color(Surface surface) const
{
    return m_colors->surfaces[size_t(surface)];
}

int Theme::scaled(int pixels) const
{
    return isWall() ? pixels : inPercent(pixels, m_look.textPercent);
}

QFont Theme::font(TypeSize size) const
{
    QFont font(family());
    // Else what is printed has a glyph without a letter for a hyphen between digits.
    font.setFeature("calt", 0);
    font.setPixelSize(inPercent(kPixels[size_t(size)], m_look.textPercent));
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
    return m_colors->series.at(index % m_colors->series.size());
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
