// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layersettings.h"

#include "widgets/map/choroplethlayer.h"
#include "widgets/map/mapstack.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace map {
namespace {

const char *const kKept = "kept"; ///< a layer is followed once

QString keyOf(const MapLayer &layer, QLatin1StringView what)
{
    return u"map/layers/%1/%2"_s.arg(layer.key(), what);
}

void keep(QSettings &settings, MapLayer &layer)
{
    if (layer.title().isEmpty() || layer.property(kKept).toBool())
        return;
    layer.setProperty(kKept, true);
    layer.setShown(settings.value(keyOf(layer, "shown"_L1), layer.isShown()).toBool());
    layer.setOpacity(settings.value(keyOf(layer, "opacity"_L1), layer.opacity()).toDouble());
    QObject::connect(&layer, &MapLayer::switched, &layer, [&settings, &layer] {
        settings.setValue(keyOf(layer, "shown"_L1), layer.isShown());
        settings.setValue(keyOf(layer, "opacity"_L1), layer.opacity());
    });
}

} // namespace

void keepLayerSettings(QSettings &settings, MapStack &layers)
{
    const auto keepAll = [&settings, &layers] {
        for (MapLayer *layer : layers.all())
            keep(settings, *layer);
    };
    keepAll();
    QObject::connect(&layers, &MapStack::layersChanged, &layers, keepAll);
    auto &choropleth = layers.choropleth();
    choropleth.setChoice(readChoice(settings));
    QObject::connect(&choropleth, &MapLayer::switched, &choropleth,
                     [&settings, &choropleth] { writeChoice(settings, choropleth.choice()); });
}

} // namespace map
