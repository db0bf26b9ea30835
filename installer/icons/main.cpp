// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

/// ioc-icons DRAWING.svg FOLDER SIZE…: draws FOLDER/SIZE.png for each size, when a package is made.
int main(int argc, char **argv)
{
    constexpr int kFirstSize = 3;
    if (argc <= kFirstSize) {
        std::fprintf(stderr, "ioc-icons DRAWING.svg FOLDER SIZE…\n");
        return 2;
    }
    QSvgRenderer drawing(QFile::decodeName(argv[1]));
    const QString folder = QFile::decodeName(argv[2]);
    for (int i = kFirstSize; i < argc; ++i) {
        const int side = QByteArray(argv[i]).toInt();
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        if (!drawing.isValid() || !image.save(QStringLiteral("%1/%2.png").arg(folder).arg(side))) {
            std::fprintf(stderr, "ioc-icons: %s cannot be drawn at %d\n", argv[1], side);
            return 1;
        }
    }
    return 0;
}
