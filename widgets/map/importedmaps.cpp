// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/importedmaps.h"

#include "models/core/clock.h"
#include "widgets/common/format.h"
#include "widgets/map/mapstack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace map {
namespace {

using analysis::GeoJsonFault;

const QString kGroup = QStringLiteral("map/imported");

QString sentenceFor(GeoJsonFault fault)
{
    switch (fault) {
    case GeoJsonFault::TooLarge:
        return ImportedMaps::tr("The file is larger than 32 MB. Simplify it or split it.");
    case GeoJsonFault::NotJson:
        return ImportedMaps::tr("The file is not JSON, or it is cut off.");
    case GeoJsonFault::NotGeoJson:
        return ImportedMaps::tr("The file is JSON but not GeoJSON (RFC 7946).");
    case GeoJsonFault::TooManyPoints:
        return ImportedMaps::tr("The file has more than 200,000 points. Simplify it or split it.");
    case GeoJsonFault::OutOfRange:
        return ImportedMaps::tr("The coordinates are not longitude, latitude in degrees (WGS 84). "
                                "Convert the file, for example from VN-2000.");
    case GeoJsonFault::Empty:
        break;
    }
    return ImportedMaps::tr("The file holds nothing that a map can show.");
}

std::expected<std::vector<analysis::GeoShape>, QString> readShapes(const QString &path,
                                                                   const QString &copy)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::unexpected(ImportedMaps::tr("The file cannot be read."));
    const QByteArray bytes = file.read(analysis::kMostGeoJsonBytes + 1);
    auto shapes = analysis::readGeoJson(bytes);
    if (!shapes)
        return std::unexpected(sentenceFor(shapes.error()));
    if (QFileInfo(path) == QFileInfo(copy))
        return std::move(*shapes);
    QSaveFile kept(copy);
    if (!QDir().mkpath(QFileInfo(copy).path()) || !kept.open(QIODevice::WriteOnly) ||
        kept.write(bytes) != bytes.size() || !kept.commit())
        return std::unexpected(
            ImportedMaps::tr("No copy of the file can be kept: the disk is full or read-only."));
    return std::move(*shapes);
}

} // namespace

ImportedMaps::ImportedMaps(QSettings &settings, const common::Theme &theme,
                           const core::Clock &clock, MapStack &layers, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_clock(clock)
    , m_layers(layers)
{
    restore();
}

QString ImportedMaps::copyOf(const QString &id) const
{
    return QFileInfo(m_settings.fileName())
        .absoluteDir()
        .filePath(u"map-layers/%1.geojson"_s.arg(id));
}

void ImportedMaps::restore()
{
    m_settings.beginGroup(kGroup);
    const QStringList ids = m_settings.childGroups();
    std::vector<Origin> origins;
    for (const QString &id : ids)
        origins.push_back({id, m_settings.value(id + u"/file"_s).toString(),
                           m_settings.value(id + u"/at"_s).toDateTime(),
                           m_settings.value(id + u"/color"_s).toInt()});
    m_settings.endGroup();
    std::ranges::sort(origins, {}, &Origin::importedAt);
    for (const Origin &origin : origins)
        read(origin, copyOf(origin.id));
}

void ImportedMaps::import(const QString &path)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    read({id, path, m_clock.now(), int(m_layers.imported().size())}, path);
}

void ImportedMaps::read(const Origin &origin, const QString &path)
{
    ++m_waiting;
    QtConcurrent::run(readShapes, path, copyOf(origin.id)).then(this, [this, origin](Read shapes) {
        --m_waiting;
        take(origin, std::move(shapes));
    });
}

void ImportedMaps::take(const Origin &origin, Read shapes)
{
    if (!shapes) {
        Q_EMIT refused(tr("%1: %2", "file name and why it is not shown")
                           .arg(QFileInfo(origin.file).fileName(), shapes.error()));
        return;
    }
    remember(origin);
    auto *layer = new ImportedLayer(origin, std::move(*shapes), m_theme, &m_layers);
    m_layers.addImported(layer);
    Q_EMIT imported(layer);
}

void ImportedMaps::remember(const Origin &origin)
{
    const QString group = kGroup + u'/' + origin.id;
    m_settings.setValue(group + u"/file"_s, origin.file);
    m_settings.setValue(group + u"/at"_s, origin.importedAt);
    m_settings.setValue(group + u"/color"_s, origin.color);
}

void ImportedMaps::remove(ImportedLayer *layer)
{
    const QString id = layer->origin().id;
    m_settings.remove(kGroup + u'/' + id);
    QFile::remove(copyOf(id));
    m_layers.removeImported(layer);
}

} // namespace map
