// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/textwords.h"

#include "models/core/foldtable.h"

namespace analysis {
namespace {

void appendFolded(QByteArray &folded, char32_t codePoint)
{
    const quint32 entry = core::FoldTable::instance().entry(codePoint);
    if (entry >= core::FoldTable::kSpace) {
        folded += core::FoldTable::foldOne(codePoint).toUtf8();
        return;
    }
    for (quint32 i = 0; i < entry >> 24; ++i)
        folded += static_cast<char>(entry >> (8 * i));
}

} // namespace

TextWords::TextWords(QStringView text)
{
    m_folded.reserve(text.size() + text.size() / 4);
    bool open = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() &&
                          text[at + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[at], text[at + 1])
                                : char32_t(text[at].unicode());
        const qsizetype next = at + (pair ? 2 : 1);
        if (QChar::isLetterOrNumber(c)) {
            if (!open)
                m_places.push_back({at, next, m_folded.size(), 0});
            open = true;
            appendFolded(m_folded, c);
            m_places.back().end = next;
            m_places.back().foldedSize = m_folded.size() - m_places.back().foldedStart;
        } else if (open && QChar::isMark(c)) {
            m_places.back().end = next;
        } else {
            open = false;
        }
        at = next;
    }
}

} // namespace analysis
