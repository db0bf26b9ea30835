// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxformats.h"

#include "models/exchange/xlsxpackage.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr double kDayAfterNoDay = 61; ///< 1 March 1900: day 60 is a 29 February that never was
constexpr double kDayAfterLast = 2'958'466;
constexpr qint64 kSecondsOfDay = 86'400;

/// The first section of a format code without what is printed as it stands; `[h]` and its like
/// count time, other brackets are colours, conditions and languages.
QString activeCode(QStringView code)
{
    QString active;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QStringView inside = code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1);
            if (!inside.isEmpty() && QStringView(u"hHmMsS").contains(inside.front()))
                active += u'h';
            i = end < 0 ? code.size() : end;
        } else {
            active += c.toLower();
        }
    }
    return active;
}

FigureLook builtInLook(int id)
{
    if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47))
        return FigureLook::Moment;
    return id == 9 || id == 10 ? FigureLook::Percent : FigureLook::Plain;
}

} // namespace

FigureLook lookOf(QStringView formatCode)
{
    const QString code = activeCode(formatCode);
    if (code == "general"_L1)
        return FigureLook::Plain;
    const auto has = [&](QStringView letters) {
        return std::ranges::any_of(letters, [&](QChar c) { return code.contains(c); });
    };
    // Zeros beside letters of a date are parts of seconds or no date at all ("0 lượt").
    if (has(u"dmyhs") && !has(u"#?") && (!code.contains(u'0') || code.contains(u's')))
        return FigureLook::Moment;
    return code.contains(u'%') ? FigureLook::Percent : FigureLook::Plain;
}

core::Result<std::vector<FigureLook>> readStyles(const QByteArray &part)
{
    QHash<int, FigureLook> own;
    std::vector<FigureLook> looks;
    const auto read = readXml(part, [&](QXmlStreamReader &xml) {
        if (xml.name() == "numFmt"_L1) {
            const auto attributes = xml.attributes();
            own.insert(attributes.value("numFmtId"_L1).toInt(),
                       lookOf(attributes.value("formatCode"_L1)));
        } else if (xml.name() == "cellXfs"_L1) {
            while (xml.readNextStartElement()) {
                const int id = xml.attributes().value("numFmtId"_L1).toInt();
                looks.push_back(own.value(id, builtInLook(id)));
                xml.skipCurrentElement();
            }
        }
    });
    if (!read)
        return std::unexpected(read.error());
    return looks;
}

std::optional<QDateTime> sheetMoment(double days, bool from1904)
{
    if (!(days >= 1 && days < kDayAfterLast))
        return std::nullopt;
    const qint64 seconds = std::llround(days * kSecondsOfDay);
    QDate first(1904, 1, 1);
    if (!from1904) {
        if (days >= kDayAfterNoDay - 1 && days < kDayAfterNoDay)
            return std::nullopt;
        first = days < kDayAfterNoDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    }
    return QDateTime(first, QTime(0, 0), QTimeZone::UTC).addSecs(seconds);
}

} // namespace exchange
