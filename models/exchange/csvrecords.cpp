// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvrecords.h"

namespace exchange {

bool CsvRecords::next(QStringList &fields)
{
    fields.clear();
    m_unclosed = false;
    if (m_at >= m_text.size())
        return false;
    for (;;) {
        fields << field();
        if (m_at >= m_text.size())
            return true;
        const QChar end = m_text[m_at++];
        if (end == m_separator)
            continue;
        if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        return true;
    }
}

QString CsvRecords::field()
{
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        if (auto text = quoted())
            return *std::move(text);
        m_unclosed = true;
    }
    return plain().toString();
}

/// Up to the end of the field, as it stands there.
QStringView CsvRecords::plain()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' &&
           m_text[m_at] != u'\r')
        ++m_at;
    return m_text.sliced(from, m_at - from);
}

std::optional<QString> CsvRecords::quoted()
{
    QString text;
    qsizetype from = m_at + 1;
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', from);
        if (quote < 0)
            return std::nullopt;
        text += m_text.sliced(from, quote - from);
        from = quote + 1;
        if (from >= m_text.size() || m_text[from] != u'"')
            break;
        text += u'"';
        ++from;
    }
    m_at = from;
    text += plain();
    return text;
}

} // namespace exchange
