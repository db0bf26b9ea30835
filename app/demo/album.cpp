// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/album.h"

#include "app/demo/dice.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace demo {
namespace {

constexpr QSize kSize(480, 360);

/// A street under a sky, with houses, a tree, and something on the road.
QByteArray drawPicture(Dice &dice)
{
    QImage image(kSize, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int horizon = 150 + int(dice.below(50));
    QLinearGradient sky(0, 0, 0, horizon);
    sky.setColorAt(0, QColor::fromHsv(200 + int(dice.below(20)), 90 + int(dice.below(60)), 235));
    sky.setColorAt(1, QColor(236, 240, 236));
    painter.fillRect(0, 0, kSize.width(), horizon, sky);
    painter.fillRect(0, horizon, kSize.width(), kSize.height(),
                     QColor::fromHsv(30 + int(dice.below(25)), 30, 150 + int(dice.below(40))));
    painter.setPen(Qt::NoPen);
    for (int x = -20; x < kSize.width();) {
        const int width = 50 + int(dice.below(70));
        const int height = 50 + int(dice.below(100));
        painter.setBrush(QColor::fromHsv(int(dice.below(60)), 40 + int(dice.below(60)),
                                         180 + int(dice.below(60))));
        painter.drawRect(x, horizon - height, width, height + 12);
        painter.setBrush(QColor(70, 80, 95));
        for (int wx = x + 10; wx < x + width - 14; wx += 22)
            painter.drawRect(wx, horizon - height + 16, 11, 16);
        x += width + int(dice.below(24));
    }
    painter.setBrush(QColor(92, 94, 98));
    painter.drawPolygon(QPolygon({{190, horizon + 12},
                                  {290, horizon + 12},
                                  {kSize.width() + 60, kSize.height()},
                                  {-60, kSize.height()}}));
    painter.setBrush(QColor::fromHsv(int(dice.below(360)), 120, 120));
    const QPointF thing(180 + double(dice.below(140)), horizon + 90 + double(dice.below(60)));
    painter.drawEllipse(thing, 30 + double(dice.below(40)), 10 + double(dice.below(14)));
    painter.setBrush(QColor::fromHsv(105 + int(dice.below(30)), 140, 120));
    painter.drawEllipse(QPointF(40 + double(dice.below(400)), horizon - 30), 34, 40);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

} // namespace

Album drawAlbum(quint32 seed, int count)
{
    Album album;
    for (int number = 0; number < count; ++number) {
        Dice dice(seed, 5'000'000 + quint64(number));
        const QByteArray bytes = drawPicture(dice);
        const QString sha = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        album.bytes.insert(sha, bytes);
        album.names << sha + u':' + QString::number(bytes.size());
    }
    return album;
}

} // namespace demo
