// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/screenfacts.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wall {

std::vector<QString> screenIds(std::span<const ScreenLabel> labels)
{
    const auto panel = [](const ScreenLabel &label) {
        return QStringList{label.manufacturer, label.model, label.serial}.join(u' ').simplified();
    };
    std::vector<QString> ids;
    for (const ScreenLabel &label : labels) {
        const QString own = panel(label);
        const bool unique = std::ranges::count(labels, own, panel) == 1;
        ids.push_back(label.serial.isEmpty() || !unique ? label.name : own);
    }
    return ids;
}

std::vector<ScreenFacts> presentScreens()
{
    const auto screens = QGuiApplication::screens();
    std::vector<ScreenLabel> labels;
    for (const QScreen *screen : screens)
        labels.push_back(
            {screen->manufacturer(), screen->model(), screen->serialNumber(), screen->name()});
    const auto ids = screenIds(labels);
    std::vector<ScreenFacts> facts;
    for (size_t i = 0; i < ids.size(); ++i) {
        const QScreen *screen = screens.at(qsizetype(i));
        // Without any screen Qt keeps one that shows nothing, and has no name.
        if (!screen->name().isEmpty() && !screen->geometry().isEmpty())
            facts.push_back({ids[i], screen->name(), screen->geometry(), screen->physicalSize()});
    }
    return facts;
}

QScreen *screenNamed(const QString &name)
{
    const auto screens = QGuiApplication::screens();
    const auto found = std::ranges::find_if(
        screens, [&](const QScreen *screen) { return screen->name() == name; });
    return found == screens.end() ? nullptr : *found;
}

} // namespace wall
