// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/legacytables.h"
#include "models/core/legacytext.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace core {
namespace {

bool looksLikeUtf8(const QString &decoded)
{
    const qsizetype broken = decoded.count(QChar::ReplacementCharacter);
    const qsizetype other = std::ranges::count_if(
        decoded, [](QChar c) { return c.unicode() >= 0x80 && c != QChar::ReplacementCharacter; });
    return 2 * broken <= other;
}

std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16;
    if (bytes.size() < 4)
        return std::nullopt;
    if (bytes[1] == '\0' && bytes[3] == '\0' && bytes[0] != '\0')
        return QStringConverter::Utf16LE;
    if (bytes[0] == '\0' && bytes[2] == '\0' && bytes[1] != '\0')
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// Read as declared when that is neither Unicode, which has failed, nor a Latin-1 that hides an old
/// Vietnamese encoding.
std::optional<QString> readAsDeclared(QByteArrayView bytes, const QByteArray &declared)
{
    if (declared.isEmpty() || declared.startsWith("utf") || declared.startsWith("us-ascii") ||
        declared.startsWith("iso-8859-1") || declared.startsWith("windows-125"))
        return std::nullopt;
    QStringDecoder decoder(declared.constData());
    if (!decoder.isValid())
        return std::nullopt;
    return QString(decoder.decode(bytes));
}

} // namespace

QString decodeBytes(QByteArrayView bytes, QByteArrayView declared)
{
    if (const auto wide = wideEncoding(bytes))
        return QStringDecoder(*wide).decode(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes.sliced(3));
    if (const QString utf8 = QString::fromUtf8(bytes); looksLikeUtf8(utf8))
        return utf8;
    const QByteArray name = declared.toByteArray().toLower();
    if (const auto text = readAsDeclared(bytes, name))
        return text->normalized(QString::NormalizationForm_C);
    const QString old = windows1252(bytes);
    const LegacyEncoding found = legacyEncodingOf(old);
    const bool said1258 = found == LegacyEncoding::None && name == "windows-1258";
    return fromLegacy(old, said1258 ? LegacyEncoding::Windows1258 : found);
}

} // namespace core
