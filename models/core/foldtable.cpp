// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/foldtable.h"

namespace core {
namespace {

constexpr qsizetype kPackedBytes = 3;

quint32 packed(const QByteArray &utf8)
{
    quint32 entry = static_cast<quint32>(utf8.size()) << 24;
    for (qsizetype i = 0; i < utf8.size(); ++i)
        entry |= static_cast<quint32>(static_cast<uchar>(utf8[i])) << (8 * i);
    return entry;
}

QString withoutMarks(const QString &text)
{
    QString bare;
    for (const char32_t c : text.toUcs4()) {
        if (!QChar::isMark(c))
            bare += QString::fromUcs4(&c, 1);
    }
    return bare;
}

} // namespace

const FoldTable &FoldTable::instance()
{
    static const FoldTable table;
    return table;
}

QString FoldTable::foldOne(char32_t codePoint)
{
    if (QChar::isSpace(codePoint))
        return QStringLiteral(" ");
    if (codePoint == U'đ' || codePoint == U'Đ')
        return QStringLiteral("d");
    const QString decomposed = QString::fromUcs4(&codePoint, 1)
                                   .normalized(QString::NormalizationForm_D);
    return withoutMarks(withoutMarks(decomposed).toLower());
}

FoldTable::FoldTable()
{
    for (char32_t c = 0; c < kSize; ++c) {
        const QByteArray utf8 = foldOne(c).toUtf8();
        if (QChar::isSpace(c))
            m_entries[c] = kSpace;
        else
            m_entries[c] = utf8.size() <= kPackedBytes ? packed(utf8) : kSlow;
    }
}

} // namespace core
