// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace map {

class TilePainter;

/// Base-map tiles as pictures, for a small map that needs no scene graph: drawn on a thread of its
/// own when they are first asked for, kept for some time.
class TileImages : public QObject
{
    Q_OBJECT
public:
    struct Key {
        int zoom = 0;
        int x = 0;
        int y = 0;
        bool dark = false;

        bool operator==(const Key &) const = default;
    };

    explicit TileImages(QObject *parent = nullptr);
    ~TileImages() override;
    /// Null until it is drawn; tilesDrawn() follows then. Valid until the next call.
    [[nodiscard]] const QImage *tile(const Key &key);
    /// Every tile that was asked for is here.
    [[nodiscard]] bool isSettled() const { return m_asked.isEmpty(); }

Q_SIGNALS:
    void tilesDrawn();

private:
    void draw(const Key &key);

    QCache<Key, QImage> m_kept;
    QSet<Key> m_asked;
    std::unique_ptr<TilePainter> m_painter; ///< made and used on the pool's one thread only
    QThreadPool m_pool;                     ///< last: its thread ends before the painter goes
};

[[nodiscard]] inline size_t qHash(const TileImages::Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.zoom, key.x, key.y, key.dark);
}

} // namespace map
