// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"

#include <algorithm>

namespace core {
namespace {

bool isDropped(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Control)
        return c != U'\n' && c != U'\t';
    return category == QChar::Other_Format;
}

char32_t replaced(char32_t c)
{
    if (c == 0x2028 || c == 0x2029) // line and paragraph separator
        return U'\n';
    return QChar::isSurrogate(c) ? U'\uFFFD' : c;
}

/// Stays as it is, whatever stands beside it: ASCII, composed letters of Latin and Vietnamese,
/// dashes and quotation marks.
constexpr bool isPlain(char16_t c)
{
    return (c >= u' ' && c < u'\x7f') || c == u'\n' || c == u'\t' ||
           (c > u'\u00A0' && c < u'\u0180' && c != u'\u00AD') ||
           (c >= u'\u1EA0' && c < u'\u1EFA') || c == u'\u01A0' || c == u'\u01A1' ||
           c == u'\u01AF' || c == u'\u01B0' || (c >= u'\u2010' && c < u'\u2028');
}

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return isPlain(c.unicode()); });
}

} // namespace

QString cleanText(QStringView text)
{
    if (isPlain(text))
        return text.toString();
    QList<uint> kept;
    kept.reserve(text.size());
    for (const uint c : text.toUcs4()) {
        if (!isDropped(c))
            kept.append(replaced(c));
    }
    const auto *codePoints = reinterpret_cast<const char32_t *>(kept.constData());
    return QString::fromUcs4(codePoints, kept.size()).normalized(QString::NormalizationForm_C);
}

} // namespace core
