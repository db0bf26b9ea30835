// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartcopy.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

constexpr QChar kTrueMinus(0x2212);

/// Digits and what stands between them: a minus before that is one.
bool isFigure(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u'%';
    });
}

/// A cell as spreadsheets read it: on one line, numbers with the minus of the keyboard, and never a
/// formula. They look past blanks, and some take the wide signs for the narrow ones.
QString plainCell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    if (text.startsWith(kTrueMinus) && isFigure(QStringView(text).sliced(1)))
        return u'-' + text.sliced(1);
    constexpr QStringView kStarters = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    const QStringView seen = QStringView(text).trimmed();
    return !seen.isEmpty() && kStarters.contains(seen.front()) ? u'\'' + text : text;
}

QString plainRow(const QStringList &cells)
{
    QStringList plain;
    for (const QString &cell : cells)
        plain << plainCell(cell);
    return plain.join(u'\t');
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<%1>%2</%1>"_s.arg(tag, plainCell(cell).toHtmlEscaped());
    return html + u"</tr>\n"_s;
}

} // namespace

std::unique_ptr<QMimeData> tableMime(const ChartTable &table)
{
    QStringList lines{plainRow(table.headers)};
    QString html = u"<table><caption>%1</caption>\n"_s.arg(plainCell(table.title).toHtmlEscaped()) +
                   htmlRow(table.headers, u"th"_s);
    for (const QStringList &row : table.rows) {
        lines << plainRow(row);
        html += htmlRow(row, u"td"_s);
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(lines.join(u'\n') + u'\n');
    mime->setHtml(html + u"</table>\n"_s);
    return mime;
}

void copyTable(const ChartTable &table)
{
    QGuiApplication::clipboard()->setMimeData(tableMime(table).release());
}

core::Result<void> copyPicture(QWidget &chart, const common::Theme &theme,
                               const PictureFrame &frame, const QSize &size)
{
    const auto image = pictureImage(chart, theme, frame, size);
    if (!image)
        return std::unexpected(image.error());
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(*image);
    if (const auto svg = picture(chart, theme, frame, PictureFormat::Svg, size))
        mime->setData(u"image/svg+xml"_s, *svg);
    QGuiApplication::clipboard()->setMimeData(mime.release());
    return {};
}

} // namespace charts
