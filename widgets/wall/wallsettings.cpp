// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/wallsettings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wall {
namespace {

QStringList screenGroups(const QSettings &settings)
{
    QStringList groups = settings.childGroups();
    groups.removeIf([](const QString &group) { return !group.startsWith("screen"_L1); });
    return groups;
}

/// A number within its bounds; else the fallback, and a fault.
double numberIn(const QSettings &settings, const QString &key, double least, double most,
                double fallback, QStringList &faults)
{
    const QVariant value = settings.value(key);
    if (!value.isValid() || value.toString().isEmpty())
        return fallback;
    bool ok = false;
    const double number = value.toString().toDouble(&ok);
    if (ok && number >= least && number <= most)
        return number;
    faults << u"%1: “%2” is not a number from %3 to %4."_s.arg(key, value.toString())
                  .arg(least)
                  .arg(most);
    return fallback;
}

/// "18:00 80, 22:00 40".
std::vector<DimStep> dimIn(const QSettings &settings, QStringList &faults)
{
    // A comma in an INI file makes a list of a value.
    const QStringList parts = settings.value(u"wall/dim"_s).toStringList();
    std::vector<DimStep> steps;
    const auto words = parts.join(u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QStringList pair = word.simplified().split(u' ');
        const QTime from = QTime::fromString(pair.value(0), u"HH:mm"_s);
        bool ok = false;
        const int percent = pair.value(1).toInt(&ok);
        if (from.isValid() && ok && pair.size() == 2 && percent >= kDarkest && percent <= 100)
            steps.push_back({from, percent});
        else
            faults << u"wall/dim: “%1” is not a time and %2 to 100 percent, such as “22:00 40”."_s
                          .arg(word.simplified())
                          .arg(kDarkest);
    }
    std::ranges::sort(steps, {}, &DimStep::from);
    return steps;
}

/// Where a screen is written down, or may be.
QString groupOf(const QSettings &settings, const QString &id)
{
    const auto groups = screenGroups(settings);
    for (const QString &group : groups) {
        if (settings.value(group + u"/id"_s).toString().trimmed() == id)
            return group;
    }
    int number = 1;
    while (groups.contains(u"screen-%1"_s.arg(number)))
        ++number;
    return u"screen-%1"_s.arg(number);
}

ScreenSetting screenIn(const QSettings &settings, const QString &group, QStringList &faults)
{
    const auto text = [&](const QString &key) {
        return settings.value(group + u'/' + key).toString().trimmed();
    };
    const auto number = [&](const QString &key, double least, double most) {
        return numberIn(settings, group + u'/' + key, least, most, 0, faults);
    };
    ScreenSetting screen;
    screen.id = text(u"id"_s);
    screen.playlist = text(u"playlist"_s);
    screen.page = text(u"page"_s);
    screen.distance = number(u"distance"_s, kNearest, kFarthest);
    screen.millimetres = {number(u"width-mm"_s, 50, 50'000), number(u"height-mm"_s, 50, 50'000)};
    screen.bezel = number(u"bezel-mm"_s, 0, 500);
    screen.group = text(u"group"_s);
    screen.seen = settings.value(group + u"/seen"_s).toRect();
    screen.seenMillimetres = settings.value(group + u"/seen-mm"_s).toSize();
    return screen;
}

} // namespace

const ScreenSetting *WallSettings::screen(const QString &id) const
{
    const auto found = std::ranges::find(screens, id, &ScreenSetting::id);
    return found == screens.end() ? nullptr : &*found;
}

WallSettings readWallSettings(const QSettings &settings)
{
    WallSettings wall;
    wall.name = settings.value(u"wall/name"_s).toString().trimmed();
    wall.playlist = settings.value(u"wall/playlist"_s).toString().trimmed();
    wall.distance = numberIn(settings, u"wall/distance"_s, kNearest, kFarthest, wall.distance,
                             wall.faults);
    wall.drift = settings.value(u"wall/drift"_s, true).toBool();
    wall.dim = dimIn(settings, wall.faults);
    const auto groups = screenGroups(settings);
    for (const QString &group : groups) {
        ScreenSetting screen = screenIn(settings, group, wall.faults);
        if (screen.id.isEmpty())
            wall.faults << u"%1: there is no id."_s.arg(group);
        else if (wall.screen(screen.id))
            wall.faults << u"%1: “%2” is there twice; the first one counts."_s.arg(group,
                                                                                   screen.id);
        else
            wall.screens.push_back(std::move(screen));
    }
    return wall;
}

bool noteScreens(QSettings &settings, std::span<const ScreenFacts> screens)
{
    bool noted = false;
    const auto known = readWallSettings(settings).screens;
    const auto isWhole = [&](const QString &group) { // all panels of a span are there
        return std::ranges::all_of(known, [&](const ScreenSetting &screen) {
            return screen.group != group ||
                   std::ranges::contains(screens, screen.id, &ScreenFacts::id);
        });
    };
    for (const ScreenFacts &facts : screens) {
        const auto found = std::ranges::find(known, facts.id, &ScreenSetting::id);
        const bool fresh = found == known.end();
        const QSize millimetres = facts.millimetres.toSize();
        if (!fresh && ((found->seen == facts.geometry && found->seenMillimetres == millimetres) ||
                       (!found->group.isEmpty() && !isWhole(found->group))))
            continue;
        const QString group = groupOf(settings, facts.id);
        settings.setValue(group + u"/id"_s, facts.id);
        settings.setValue(group + u"/seen"_s, facts.geometry);
        settings.setValue(group + u"/seen-mm"_s, millimetres);
        noted = true;
    }
    return noted;
}

} // namespace wall
