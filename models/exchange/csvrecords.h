// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace exchange {

/// The records of a text by RFC 4180, with any of \r\n, \n and \r as line end. What stands behind
/// a closing quote is kept. A quote that is never closed is a letter of its field, so that the
/// records behind it stay records.
class CsvRecords
{
public:
    CsvRecords(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }
    /// Reads the next record; false at the end.
    [[nodiscard]] bool next(QStringList &fields);
    /// Whether the record just read has a quote that is never closed.
    [[nodiscard]] bool isUnclosed() const { return m_unclosed; }

private:
    [[nodiscard]] QString field();
    [[nodiscard]] QStringView plain();
    [[nodiscard]] std::optional<QString> quoted();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_unclosed = false;
};

} // namespace exchange
