// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

#include "models/exchange/outputfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr auto kLineEnd = "\r\n"_L1;

/// Spreadsheets look past blanks and line breaks; the wide forms run where the keyboard has them.
bool looksLikeFormula(QStringView text)
{
    constexpr QStringView kStarters = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    if (text.startsWith(u'\t') || text.startsWith(u'\r'))
        return true;
    const QStringView seen = text.trimmed();
    return !seen.isEmpty() && kStarters.contains(seen.front());
}

/// Quoted when it has to be for either separator, so that a file opened with the other one still
/// keeps its texts together as far as that is possible.
QString quoted(const QString &field)
{
    const bool plain = std::ranges::none_of(field, [](QChar c) {
        return c == u'"' || c == u';' || c == u',' || c == u'\n' || c == u'\r' || c == u'\t';
    });
    if (plain && field.trimmed().size() == field.size())
        return field;
    return u'"' + QString(field).replace(u'"', "\"\""_L1) + u'"';
}

QString textField(const QString &text)
{
    const QString clean = fileText(text);
    return quoted(looksLikeFormula(clean) || text.startsWith(u'\r') ? u'\'' + clean : clean);
}

/// One table in one form, written field by field.
class CsvWriter
{
public:
    CsvWriter(const Table &table, CsvForm form)
        : m_table(table)
        , m_vietnamese(form == CsvForm::Vietnamese)
    {
    }

    [[nodiscard]] QByteArray write()
    {
        if (m_vietnamese)
            heading();
        QStringList fields;
        for (const Column &column : m_table.columns)
            fields << textField(column.title);
        line(fields);
        for (const auto &row : m_table.rows) {
            fields.clear();
            for (size_t i = 0; i < m_table.columns.size(); ++i)
                fields << field(m_table.columns[i], cellAt(row, i));
            line(fields);
        }
        return "\xEF\xBB\xBF" + m_text.toUtf8();
    }

private:
    void heading()
    {
        for (const QString &text : QStringList{m_table.title} + m_table.subtitles) {
            if (!text.isEmpty())
                line({textField(text)});
        }
    }
    void line(const QStringList &fields)
    {
        const QString joined = fields.join(m_vietnamese ? u';' : u',');
        // A line without a character would be no record at all.
        m_text += (joined.isEmpty() ? u"\"\""_s : joined) + kLineEnd;
    }
    [[nodiscard]] QString field(const Column &column, const Cell &cell) const
    {
        if (isBlank(cell))
            return {};
        if (const auto *number = std::get_if<Number>(&cell))
            return figure(column, *number);
        if (const auto *day = std::get_if<QDate>(&cell))
            return m_vietnamese ? day->toString(u"dd/MM/yyyy"_s) : day->toString(Qt::ISODate);
        if (const auto *moment = std::get_if<QDateTime>(&cell))
            return m_vietnamese ? moment->toString(u"dd/MM/yyyy HH:mm"_s)
                                : moment->toString(Qt::ISODate);
        return textField(std::get<QString>(cell));
    }
    [[nodiscard]] QString figure(const Column &column, const Number &number) const
    {
        const int decimals = decimalsOf(column, number);
        if (!m_vietnamese)
            return quoted(plainNumber(number.value, decimals));
        const auto sign = column.kind == Kind::Percent ? "%"_L1 : ""_L1;
        // A comma is no separator here, so figures need no quotes.
        return vietnameseNumber(number.value, decimals) + sign;
    }

    const Table &m_table;
    bool m_vietnamese;
    QString m_text;
};

} // namespace

QByteArray toCsv(const Table &table, CsvForm form)
{
    return CsvWriter(table, form).write();
}

core::Result<void> writeCsv(const Table &table, CsvForm form, const QString &path)
{
    return writeFile(path, toCsv(table, form));
}

} // namespace exchange
