// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/tileimages.h"

#include "widgets/map/tilepainter.h"

namespace map {
namespace {

constexpr int kTilesKept = 120; ///< tiles, a quarter of a megabyte each

} // namespace

TileImages::TileImages(QObject *parent)
    : QObject(parent)
    , m_kept(kTilesKept)
{
    m_pool.setMaxThreadCount(1);
}

TileImages::~TileImages()
{
    m_pool.clear();
    m_pool.waitForDone();
}

const QImage *TileImages::tile(const Key &key)
{
    if (const QImage *kept = m_kept.object(key))
        return kept;
    const int side = 1 << key.zoom;
    if (!m_asked.contains(key) && key.x >= 0 && key.y >= 0 && key.x < side && key.y < side) {
        m_asked.insert(key);
        draw(key);
    }
    return nullptr;
}

void TileImages::draw(const Key &key)
{
    m_pool.start([this, key] {
        if (!m_painter)
            m_painter = std::make_unique<TilePainter>();
        QImage image = m_painter->draw(key.zoom, key.x, key.y, key.dark);
        QMetaObject::invokeMethod(
            this,
            [this, key, image = std::move(image)] {
                m_asked.remove(key);
                m_kept.insert(key, new QImage(image));
                Q_EMIT tilesDrawn();
            },
            Qt::QueuedConnection);
    });
}

} // namespace map
