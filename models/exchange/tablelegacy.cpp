// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablerows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr qsizetype kEnoughText = 20'000; ///< characters of a column that tell its encoding

/// Texts of a column that may be of an old encoding.
struct Suspects {
    std::vector<QString *> texts = {};
    QString sample = {};
    bool besideUnicode = false; ///< others of the column have letters of Vietnamese alone

    void add(ReadRow &row, size_t column)
    {
        auto *text = column < row.cells.size() ? std::get_if<QString>(&row.cells[column]) : nullptr;
        if (!text || std::ranges::none_of(*text, [](QChar c) { return c >= u'\u00A1'; }))
            return;
        if (std::ranges::any_of(*text, isVietnameseAlone)) {
            besideUnicode = true;
            return;
        }
        texts.push_back(text);
        if (sample.size() < kEnoughText)
            sample += *text + u'\n';
    }
    static bool isVietnameseAlone(QChar c)
    {
        return (c >= u'\u1EA0' && c <= u'\u1EF9') || (c >= u'\u0300' && c <= u'\u0323') ||
               QStringView(u"ĂăĐđĨĩŨũƠơƯư").contains(c);
    }
    /// The encoding; None when nothing was converted.
    [[nodiscard]] core::LegacyEncoding convert()
    {
        using enum core::LegacyEncoding;
        const auto common = besideUnicode ? None : core::legacyEncodingOf(sample);
        if (common == None && !besideUnicode)
            return None;
        auto found = common;
        for (QString *text : texts) {
            const auto own = common != None ? common : core::legacyEncodingOf(*text);
            if (own == None)
                continue;
            *text = core::fromLegacy(*text, own);
            found = own;
        }
        return found;
    }
};

} // namespace

QString legacyName(core::LegacyEncoding encoding)
{
    switch (encoding) {
    case core::LegacyEncoding::Tcvn3:
        return u"TCVN3"_s;
    case core::LegacyEncoding::Vni:
        return u"VNI"_s;
    case core::LegacyEncoding::Windows1258:
        return u"Windows-1258"_s;
    case core::LegacyEncoding::None:
        break;
    }
    return {};
}

QStringList convertLegacy(ReadTable &table)
{
    QStringList found;
    const auto convert = [&](Suspects suspects) {
        if (const QString name = legacyName(suspects.convert()); !name.isEmpty())
            found << name;
    };
    size_t columns = 0;
    for (const ReadRow &row : table.rows)
        columns = std::max(columns, row.cells.size());
    for (size_t column = 0; column < columns; ++column) {
        Suspects suspects;
        for (ReadRow &row : table.rows)
            suspects.add(row, column);
        convert(std::move(suspects));
    }
    Suspects above;
    for (ReadRow &row : table.above) {
        for (size_t column = 0; column < row.cells.size(); ++column)
            above.add(row, column);
    }
    convert(std::move(above));
    return found;
}

} // namespace exchange
