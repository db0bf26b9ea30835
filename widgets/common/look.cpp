// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace common {
namespace {

const QString kTheme = u"theme"_s;
const QString kContrast = u"look/highContrast"_s;
const QString kTextSize = u"look/textPercent"_s;
const QString kStill = u"look/reducedMotion"_s;

} // namespace

Look keptLook(const QSettings &settings)
{
    const int percent = settings.value(kTextSize).toInt();
    const bool offered = std::ranges::contains(kTextPercents, percent);
    return {.dark = settings.value(kTheme).toString() == "dark"_L1,
            .highContrast = settings.value(kContrast).toBool(),
            .textPercent = offered ? percent : kTextPercents.front(),
            .reducedMotion = settings.value(kStill).toBool()};
}

void keepLook(QSettings &settings, const Look &look)
{
    settings.setValue(kTheme, look.dark ? u"dark"_s : u"light"_s);
    settings.setValue(kContrast, look.highContrast);
    settings.setValue(kTextSize, look.textPercent);
    settings.setValue(kStill, look.reducedMotion);
}

} // namespace common
