// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"

#include "models/core/foldtable.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

/// One code point of UTF-8 and how many bytes it took; 0 bytes: not valid UTF-8.
struct Decoded {
    char32_t codePoint = 0;
    int bytes = 0;
};

bool continues(const uchar *at, int count)
{
    for (int i = 1; i <= count; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return false;
    }
    return true;
}

Decoded decodeMany(const uchar *at, qsizetype left)
{
    if (at[0] >= 0xC2 && at[0] < 0xE0 && left >= 2 && continues(at, 1))
        return {static_cast<char32_t>((at[0] & 0x1F) << 6 | (at[1] & 0x3F)), 2};
    if ((at[0] & 0xF0) == 0xE0 && left >= 3 && continues(at, 2)) {
        const char32_t c = (at[0] & 0x0F) << 12 | (at[1] & 0x3F) << 6 | (at[2] & 0x3F);
        return c >= 0x800 && (c < 0xD800 || c > 0xDFFF) ? Decoded{c, 3} : Decoded{};
    }
    if ((at[0] & 0xF8) == 0xF0 && left >= 4 && continues(at, 3)) {
        const char32_t c = (at[0] & 0x07) << 18 | (at[1] & 0x3F) << 12 | (at[2] & 0x3F) << 6 |
                           (at[3] & 0x3F);
        return c >= 0x10000 && c <= 0x10FFFF ? Decoded{c, 4} : Decoded{};
    }
    return {};
}

/// Collects folded text; white space is written only between words.
class Folded
{
public:
    /// What the table makes of one unit of input (a byte of UTF-8, a QChar) never takes more than
    /// three bytes.
    explicit Folded(qsizetype units)
        : m_text(units * 3 + 1, Qt::Uninitialized)
        , m_reserve(m_text.size())
    {
    }

    void add(char32_t codePoint)
    {
        const quint32 entry = m_table.entry(codePoint);
        if (entry < FoldTable::kSpace)
            addPacked(entry);
        else if (entry == FoldTable::kSpace || QChar::isSpace(codePoint))
            m_spaceDue = m_size > 0;
        else
            addLong(FoldTable::foldOne(codePoint).toUtf8());
    }
    [[nodiscard]] QByteArray take()
    {
        m_text.truncate(m_size);
        return std::move(m_text);
    }

private:
    void addPacked(quint32 entry)
    {
        const quint32 length = entry >> 24;
        if (length == 0)
            return;
        char *const data = m_text.data();
        if (std::exchange(m_spaceDue, false))
            data[m_size++] = ' ';
        for (quint32 i = 0; i < length; ++i)
            data[m_size++] = static_cast<char>(entry >> (8 * i));
    }
    void addLong(const QByteArray &text)
    {
        m_text.resize(m_size + text.size() + 1 + m_reserve);
        if (!text.isEmpty() && std::exchange(m_spaceDue, false))
            m_text[m_size++] = ' ';
        std::ranges::copy(text, m_text.data() + m_size);
        m_size += text.size();
    }

    const FoldTable &m_table = FoldTable::instance();
    QByteArray m_text;
    qsizetype m_reserve; ///< enough for all of the input
    qsizetype m_size = 0;
    bool m_spaceDue = false;
};

} // namespace

QByteArray foldUtf8(QByteArrayView utf8)
{
    Folded folded(utf8.size());
    const auto *bytes = reinterpret_cast<const uchar *>(utf8.data());
    for (qsizetype i = 0; i < utf8.size();) {
        const Decoded next = bytes[i] < 0x80 ? Decoded{bytes[i], 1}
                                             : decodeMany(bytes + i, utf8.size() - i);
        if (next.bytes == 0) // let Qt decide what broken bytes stand for
            return fold(QString::fromUtf8(utf8)).toUtf8();
        folded.add(next.codePoint);
        i += next.bytes;
    }
    return folded.take();
}

QString fold(QStringView text)
{
    Folded folded(text.size());
    for (const char32_t c : text.toUcs4())
        folded.add(c);
    return QString::fromUtf8(folded.take());
}

QString placeKey(QStringView name)
{
    return fold(name).replace(u'y', u'i');
}

} // namespace core
