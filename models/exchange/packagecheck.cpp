// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagecheck.h"

#include <QByteArray>
#include <QtEndian>
#include <QXmlStreamReader>

#include <zlib.h>

#include <array>
#include <optional>

namespace exchange {
namespace {

constexpr QByteArrayView kEndMark("PK\x05\x06", 4);
constexpr QByteArrayView kEntryMark("PK\x01\x02", 4);
constexpr QByteArrayView kPartMark("PK\x03\x04", 4);
constexpr qsizetype kEndSize = 22;
constexpr qsizetype kEntrySize = 46;
constexpr qsizetype kPartSize = 30;
constexpr int kDeflated = 8;
constexpr size_t kPiece = 65'536;

/// Little-endian numbers of a package, checked against its length.
template<typename T>
std::optional<qsizetype> numberAt(QByteArrayView bytes, qsizetype at)
{
    if (at < 0 || at + qsizetype(sizeof(T)) > bytes.size())
        return std::nullopt;
    return qsizetype(qFromLittleEndian<T>(bytes.data() + at));
}

bool markAt(QByteArrayView bytes, qsizetype at, QByteArrayView mark)
{
    return at >= 0 && at + mark.size() <= bytes.size() && bytes.sliced(at, mark.size()) == mark;
}

/// Unpacks a part piece by piece into the reader, which must come to the end of a document.
bool isWellFormed(QByteArrayView packed)
{
    QXmlStreamReader reader;
    const auto readOn = [&reader] {
        while (!reader.atEnd())
            reader.readNext();
        return !reader.hasError() ||
               reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    };
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    std::array<char, kPiece> piece{};
    int state = Z_OK;
    bool readable = true;
    while (state == Z_OK && readable) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        reader.addData(QByteArrayView(piece.data(), qsizetype(piece.size() - stream.avail_out)));
        readable = readOn();
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && readable && reader.isEndDocument() && !reader.hasError();
}

/// The end of the central directory's entry at `at` when its part is whole.
std::optional<qsizetype> checkedEntry(QByteArrayView package, qsizetype at)
{
    const auto method = numberAt<quint16>(package, at + 10);
    const auto size = numberAt<quint32>(package, at + 20);
    const auto part = numberAt<quint32>(package, at + 42);
    if (!markAt(package, at, kEntryMark) || !method || !size || !part || *method != kDeflated ||
        !markAt(package, *part, kPartMark))
        return std::nullopt;
    const qsizetype begin = *part + kPartSize + numberAt<quint16>(package, *part + 26).value_or(0) +
                            numberAt<quint16>(package, *part + 28).value_or(0);
    if (begin + *size > package.size() || !isWellFormed(package.sliced(begin, *size)))
        return std::nullopt;
    qsizetype next = at + kEntrySize;
    for (const qsizetype length : {28, 30, 32}) // name, extra, comment
        next += numberAt<quint16>(package, at + length).value_or(0);
    return next;
}

} // namespace

bool isWholePackage(QByteArrayView package)
{
    const qsizetype end = package.size() - kEndSize;
    const auto count = numberAt<quint16>(package, end + 10);
    auto at = numberAt<quint32>(package, end + 16);
    if (!markAt(package, end, kEndMark) || !count || *count == 0)
        return false;
    for (qsizetype i = 0; i < *count && at; ++i)
        at = checkedEntry(package, *at);
    return at.has_value();
}

} // namespace exchange
