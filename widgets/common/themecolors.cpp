// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/themecolors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace common {
namespace {

constexpr std::array kThemeNames{"light"_L1, "dark"_L1, "light-contrast"_L1, "dark-contrast"_L1,
                                 "wall"_L1};
constexpr std::array kToneNames{"good"_L1, "risk"_L1, "bad"_L1, "active"_L1, "noData"_L1};
constexpr std::array kSurfaceNames{"window"_L1, "panel"_L1,     "raised"_L1, "line"_L1,
                                   "text"_L1,   "textMuted"_L1, "accent"_L1, "selection"_L1,
                                   "mapSea"_L1, "mapLand"_L1,   "edge"_L1};

template<size_t count>
std::array<QColor, count> colorsOf(const QJsonValue &section,
                                   const std::array<QLatin1StringView, count> &names)
{
    std::array<QColor, count> colors;
    for (size_t i = 0; i < count; ++i)
        colors[i] = QColor::fromString(section[names[i]].toString());
    return colors;
}

ThemeColors readColors(QLatin1StringView name)
{
    QFile file(u":/ioc/themes/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject theme = QJsonDocument::fromJson(file.readAll()).object();
    ThemeColors colors{.tones = colorsOf(theme["tones"_L1], kToneNames),
                       .grounds = colorsOf(theme["grounds"_L1], kToneNames),
                       .surfaces = colorsOf(theme["surfaces"_L1], kSurfaceNames),
                       .series = {}};
    const QJsonArray series = theme["series"_L1].toArray();
    for (const QJsonValue &color : series)
        colors.series << QColor::fromString(color.toString());
    return colors;
}

} // namespace

const ThemeColors &ThemeColors::named(QLatin1StringView name)
{
    static const auto all = [] {
        std::map<QLatin1StringView, ThemeColors> read;
        for (const auto theme : kThemeNames)
            read.emplace(theme, readColors(theme));
        return read;
    }();
    return all.at(name);
}

} // namespace common
