// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

// The base map under the overlay: draws tiles where the camera looks, and nothing else.
Item {
    id: root

    required property string repository
    required property double latitude
    required property double longitude
    required property double zoom

    Map {
        anchors.fill: parent
        copyrightsVisible: false
        center: QtPositioning.coordinate(root.latitude, root.longitude)
        zoomLevel: root.zoom
        minimumZoomLevel: 4
        maximumZoomLevel: 19

        plugin: Plugin {
            name: "osm"

            PluginParameter {
                name: "osm.mapping.providersrepository.address"
                value: root.repository
            }
            PluginParameter {
                name: "osm.mapping.cache.disk.size"
                value: 1
            }
            PluginParameter {
                name: "osm.mapping.cache.memory.size"
                value: 33554432
            }
            PluginParameter {
                name: "osm.mapping.highdpi_tiles"
                value: false
            }
            PluginParameter {
                name: "osm.useragent"
                value: "ioc-console"
            }
        }
    }
}
