// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxsheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr int kTitleSize = 14;
constexpr lxw_color_t kHeadingFill = 0xD9E1F2;
constexpr double kNarrowest = 6;
constexpr double kWidest = 50;
constexpr double kMargin = 2; ///< characters beside the text, one for the filter's button
constexpr uint8_t kA4 = 9;
constexpr lxw_row_t kRowsToChart = 2;
const QDate kFirstSheetDay(1900, 3, 1); ///< spreadsheets believe in a 29 February 1900
const QDate kLastSheetDay(9999, 12, 31);

QString numberFormat(const Column &column, const Number &number)
{
    const int decimals = decimalsOf(column, number);
    const QString places = decimals > 0 ? u'.' + QString(decimals, u'0') : QString();
    return column.kind == Kind::Percent ? u'0' + places + u'%' : u"#,##0"_s + places;
}

/// About how many characters wide a cell is; the longest line of a text.
double widthOf(const Column &column, const Cell &cell)
{
    if (isBlank(cell))
        return 0;
    if (const auto *number = std::get_if<Number>(&cell))
        return double(vietnameseNumber(number->value, decimalsOf(column, *number)).size());
    if (std::holds_alternative<QDate>(cell))
        return double("dd/mm/yyyy"_L1.size());
    if (std::holds_alternative<QDateTime>(cell))
        return double("dd/mm/yyyy hh:mm"_L1.size());
    qsizetype longest = 0;
    for (const auto line : QStringView(std::get<QString>(cell)).split(u'\n'))
        longest = std::max(longest, line.size());
    return double(longest);
}

} // namespace

XlsxSheet::XlsxSheet(lxw_workbook *book, const Table &table)
    : m_book(book)
    , m_table(table)
    , m_name(sheetName(table.title).toUtf8())
{
}

lxw_error XlsxSheet::write(const std::optional<Chart> &chart)
{
    m_sheet = workbook_add_worksheet(m_book, m_name.constData());
    if (!m_sheet)
        return LXW_ERROR_PARAMETER_VALIDATION;
    writeTitles();
    writeHeading();
    writeRows();
    setWidths();
    setView();
    if (chart)
        addChart(*chart);
    return m_error;
}

void XlsxSheet::note(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

lxw_format *XlsxSheet::format(const Look &look)
{
    const QString key =
        u"%1 %2 %3 %4 "_s.arg(look.bold).arg(look.heading).arg(look.size).arg(look.wrap) +
        look.numberFormat;
    if (lxw_format *known = m_formats.value(key))
        return known;
    lxw_format *made = workbook_add_format(m_book);
    format_set_font_size(made, look.size);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (!look.numberFormat.isEmpty())
        format_set_num_format(made, look.numberFormat.toUtf8().constData());
    if (look.bold)
        format_set_bold(made);
    if (look.wrap)
        format_set_text_wrap(made);
    if (look.heading) {
        format_set_bg_color(made, kHeadingFill);
        format_set_border(made, LXW_BORDER_THIN);
        format_set_align(made, LXW_ALIGN_CENTER);
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    }
    m_formats.insert(key, made);
    return made;
}

void XlsxSheet::writeTitles()
{
    if (!m_table.title.isEmpty())
        writeText(m_headerRow++, 0, m_table.title, {.bold = true, .size = kTitleSize});
    for (const QString &line : m_table.subtitles)
        writeText(m_headerRow++, 0, line, {});
    if (m_headerRow > 0)
        ++m_headerRow; // a free line: what is filtered and sorted begins below it
}

void XlsxSheet::writeHeading()
{
    for (size_t i = 0; i < m_table.columns.size(); ++i)
        writeText(m_headerRow, lxw_col_t(i), m_table.columns[i].title,
                  {.bold = true, .heading = true, .wrap = true});
}

void XlsxSheet::writeRows()
{
    m_lastRow = m_headerRow;
    for (const auto &row : m_table.rows) {
        ++m_lastRow;
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            writeCell(m_lastRow, lxw_col_t(i), cellAt(row, i));
    }
}

void XlsxSheet::writeCell(lxw_row_t row, lxw_col_t column, const Cell &cell)
{
    if (isBlank(cell))
        return;
    if (const auto *number = std::get_if<Number>(&cell))
        writeNumber(row, column, *number);
    else if (const auto *day = std::get_if<QDate>(&cell))
        writeMoment(row, column, day->startOfDay(QTimeZone::UTC), false);
    else if (const auto *moment = std::get_if<QDateTime>(&cell))
        writeMoment(row, column, *moment, true);
    else
        writeText(row, column, std::get<QString>(cell), {.wrap = true});
}

void XlsxSheet::writeNumber(lxw_row_t row, lxw_col_t column, const Number &number)
{
    const Column &of = m_table.columns[column];
    const double value = of.kind == Kind::Percent ? number.value / 100 : number.value;
    note(worksheet_write_number(m_sheet, row, column, value == 0 ? 0 : value, // no "-0"
                                format({.numberFormat = numberFormat(of, number)})));
}

void XlsxSheet::writeMoment(lxw_row_t row, lxw_col_t column, const QDateTime &moment, bool withTime)
{
    const QDate day = moment.date();
    const QString asText = withTime ? u"dd/MM/yyyy HH:mm"_s : u"dd/MM/yyyy"_s;
    if (day < kFirstSheetDay || day > kLastSheetDay)
        return writeText(row, column, moment.toString(asText), {});
    lxw_datetime when{};
    when.year = day.year();
    when.month = day.month();
    when.day = day.day();
    if (withTime) {
        when.hour = moment.time().hour();
        when.min = moment.time().minute();
        when.sec = moment.time().second();
    }
    const QString look = withTime ? u"dd/mm/yyyy hh:mm"_s : u"dd/mm/yyyy"_s;
    note(worksheet_write_datetime(m_sheet, row, column, &when, format({.numberFormat = look})));
}

void XlsxSheet::writeText(lxw_row_t row, lxw_col_t column, const QString &text, const Look &look)
{
    note(worksheet_write_string(m_sheet, row, column, cellText(text).toUtf8().constData(),
                                format(look)));
}

void XlsxSheet::setWidths()
{
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        const Column &column = m_table.columns[i];
        double width = column.width;
        if (width <= 0) {
            width = double(column.title.size()) / 2; // titles wrap
            for (const auto &row : m_table.rows)
                width = std::max(width, widthOf(column, cellAt(row, i)));
            width = std::clamp(width + kMargin, kNarrowest, kWidest);
        }
        note(worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), width, nullptr));
    }
}

void XlsxSheet::setView()
{
    const auto lastColumn = lxw_col_t(m_table.columns.size() - 1);
    note(worksheet_autofilter(m_sheet, m_headerRow, 0, m_lastRow, lastColumn));
    worksheet_freeze_panes(m_sheet, m_headerRow + 1, 0);
    note(worksheet_repeat_rows(m_sheet, m_headerRow, m_headerRow));
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, kA4);
    worksheet_fit_to_pages(m_sheet, 1, 0); // as many pages down as it takes
}

void XlsxSheet::addChart(const Chart &chart)
{
    const bool columns = chart.shape == Chart::Shape::Column;
    lxw_chart *made = workbook_add_chart(m_book,
                                         uint8_t(columns ? LXW_CHART_COLUMN : LXW_CHART_LINE));
    const lxw_row_t first = m_headerRow + 1;
    for (const size_t value : chart.values) {
        lxw_chart_series *series = chart_add_series(made, nullptr, nullptr);
        const auto from = lxw_col_t(chart.categories);
        const auto of = lxw_col_t(value);
        chart_series_set_categories(series, m_name.constData(), first, from, m_lastRow, from);
        chart_series_set_values(series, m_name.constData(), first, of, m_lastRow, of);
        chart_series_set_name_range(series, m_name.constData(), m_headerRow, of);
    }
    if (!chart.title.isEmpty())
        chart_title_set_name(made, fileText(chart.title).toUtf8().constData());
    note(worksheet_insert_chart(m_sheet, m_lastRow + kRowsToChart, 0, made));
}

} // namespace exchange
