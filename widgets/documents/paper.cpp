// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/paper.h"

#include <QFontDatabase>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace documents {

QString paperFamily()
{
    return u"Liberation Serif"_s;
}

bool hasPaperFont()
{
    return QFontDatabase::hasFamily(paperFamily());
}

QFont paperFont(double points, bool bold, bool italic)
{
    QFont font(QStringList{paperFamily(), u"Times New Roman"_s, u"Tinos"_s});
    font.setPixelSize(qRound(pt(points)));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

QColor Inks::of(bulletins::Tone tone) const
{
    using enum bulletins::Tone;
    if (!colours)
        return Qt::black;
    switch (tone) {
    case Good:
        return {0x12, 0x6b, 0x3a};
    case Watch:
        return {0x8a, 0x54, 0x00};
    case Bad:
        return {0xb4, 0x23, 0x18};
    case Missing:
        return {0x5b, 0x64, 0x6e};
    case Neutral:
        break;
    }
    return Qt::black;
}

QColor Inks::ground(bulletins::Tone tone) const
{
    using enum bulletins::Tone;
    if (!colours)
        return Qt::white;
    switch (tone) {
    case Good:
        return {0xd9, 0xf0, 0xe2};
    case Watch:
        return {0xfd, 0xeb, 0xcb};
    case Bad:
        return {0xfb, 0xe0, 0xdd};
    case Missing:
        return {0xe9, 0xec, 0xf0};
    case Neutral:
        break;
    }
    return Qt::white;
}

QString numberText(double value, int decimals)
{
    static const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
    QString text = vietnamese.toString(value, 'f', decimals);
    return text.replace(u'-', QChar(0x2212));
}

QString arrowText(bulletins::Move move)
{
    switch (move) {
    case bulletins::Move::Up:
        return u"\u25B2"_s;
    case bulletins::Move::Down:
        return u"\u25BC"_s;
    case bulletins::Move::Level:
        return u"="_s;
    case bulletins::Move::None:
        break;
    }
    return {};
}

} // namespace documents
