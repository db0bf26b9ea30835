// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QImage>

namespace desktest {

/// A photograph as a telephone makes it: pixels, and in its EXIF who made it and where (GPS).
[[nodiscard]] inline QByteArray phonePhoto(const QByteArray &owner = "Nguyen Van Kin")
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(QColor(90, 130, 60));
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);

    const auto u16 = [](int value) { return QByteArray{char(value & 0xff), char(value >> 8)}; };
    const auto u32 = [&](int value) { return u16(value & 0xffff) + u16(value >> 16); };
    const auto entry = [&](int tag, int type, int count, const QByteArray &value) {
        return u16(tag) + u16(type) + u32(count) + value;
    };
    const int ownerAt = 8 + 2 + 2 * 12 + 4;
    const int gpsAt = ownerAt + int(owner.size()) + 1;
    const int placeAt = gpsAt + 2 + 2 * 12 + 4;
    const QByteArray tiff = QByteArray("II") + u16(42) + u32(8) + u16(2) +          // IFD0
                            entry(0x013b, 2, int(owner.size()) + 1, u32(ownerAt)) + // Artist
                            entry(0x8825, 4, 1, u32(gpsAt)) + u32(0) + owner +
                            QByteArray(1, '\0') + // GPS IFD
                            u16(2) + entry(0x0001, 2, 2, QByteArray("N\0\0\0", 4)) +
                            entry(0x0002, 5, 3, u32(placeAt)) + u32(0) + // latitude
                            u32(10) + u32(1) + u32(55) + u32(1) + u32(5237) + u32(100);
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = exif.size() + 2;
    return jpeg.first(2) + QByteArray("\xff\xe1", 2) + char(length >> 8) + char(length & 0xff) +
           exif + jpeg.sliced(2);
}

[[nodiscard]] inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test file cannot be written");
    return path;
}

} // namespace desktest
