// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/printedtable.h"

#include "widgets/common/theme.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace common {
namespace {

// In pixels of paper.
constexpr double kFooter = 24;
constexpr double kCellSpace = 4;
constexpr double kWidestCell = 300; ///< on one line; more is broken into lines
constexpr double kNoLimit = 1e6;
constexpr double kPrintDpi = 96; ///< pixels of a screen to the inch of paper

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const int told = index.data(Qt::TextAlignmentRole).toInt();
    return told == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment(told);
}

/// A table as it lies on pages of one size.
class PaperTable
{
public:
    PaperTable(const Theme &theme, const QAbstractItemModel &model, const PrintedHead &head,
               const QSizeF &page)
        : m_theme(theme)
        , m_model(model)
        , m_title(head.title)
        , m_subtitles(head.subtitles)
        , m_page(page)
        , m_body(theme.font(TypeSize::Small))
        , m_heading(m_body)
    {
        // As wide on paper as measured here.
        m_body.setHintingPreference(QFont::PreferNoHinting);
        m_heading.setHintingPreference(QFont::PreferNoHinting);
        m_heading.setWeight(QFont::DemiBold);
        fitColumns();
        breakPages();
    }
    [[nodiscard]] int pages() const { return int(m_firstRows.size()); }
    /// Smaller than 1 where the longest words need a wider page.
    [[nodiscard]] double scale() const { return m_scale; }

    void paint(QPainter &painter, int page) const
    {
        double y = page == 0 ? paintTitle(painter) : 0;
        y = paintRow(painter, -1, y);
        const int end = page + 1 < pages() ? m_firstRows[size_t(page) + 1] : m_model.rowCount();
        for (int row = m_firstRows[size_t(page)]; row < end; ++row)
            y = paintRow(painter, row, y);
        painter.setFont(m_body);
        painter.setPen(m_theme.color(Surface::TextMuted));
        painter.drawText(
            QRectF(0, m_page.height() - kFooter, m_page.width(), kFooter),
            Qt::AlignHCenter | Qt::AlignBottom,
            QCoreApplication::translate("PrintTable", "Page %1 of %2").arg(page + 1).arg(pages()));
    }

private:
    /// Row -1 is the headings.
    [[nodiscard]] QString text(int row, int column) const
    {
        return row < 0 ? m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                       : m_model.index(row, column).data().toString();
    }
    [[nodiscard]] const QFont &fontOf(int row) const { return row < 0 ? m_heading : m_body; }

    /// Each column as wide as its longest word; what is left goes to those with longer texts.
    void fitColumns()
    {
        std::vector<double> least;
        std::vector<double> wanted;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            double word = 0;
            double line = 0;
            for (int row = -1; row < m_model.rowCount(); ++row) {
                const QFontMetricsF metrics(fontOf(row));
                const QString words = text(row, column);
                const QStringList parts = words.split(u' ');
                for (const QString &one : parts)
                    word = std::max(word, metrics.horizontalAdvance(one));
                line = std::max(line, metrics.horizontalAdvance(words));
            }
            least.push_back(word + 2 * kCellSpace + 1);
            wanted.push_back(std::max(least.back(), std::min(line, kWidestCell) + 2 * kCellSpace));
        }
        const double most = std::accumulate(wanted.begin(), wanted.end(), 0.0);
        const double needed = std::accumulate(least.begin(), least.end(), 0.0);
        m_scale = std::min(1.0, m_page.width() / std::max(1.0, needed));
        m_page /= m_scale;
        const double share = std::clamp((m_page.width() - needed) / std::max(1.0, most - needed),
                                        0.0, 1.0);
        for (size_t i = 0; i < least.size(); ++i)
            m_widths.push_back(least[i] + share * (wanted[i] - least[i]));
    }

    [[nodiscard]] double heightOf(int row) const
    {
        const QFontMetricsF metrics(fontOf(row));
        double height = metrics.height();
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QRectF room(0, 0, m_widths[size_t(column)] - 2 * kCellSpace, kNoLimit);
            height = std::max(
                height, metrics.boundingRect(room, Qt::TextWordWrap, text(row, column)).height());
        }
        return height + 2 * kCellSpace;
    }

    [[nodiscard]] double titleHeight() const
    {
        return QFontMetricsF(m_theme.font(TypeSize::Title)).height() + kSpace1 +
               double(m_subtitles.size()) * QFontMetricsF(m_body).height() + kSpace2;
    }

    /// No row is cut in two.
    void breakPages()
    {
        const double bottom = m_page.height() - kFooter;
        const double heading = heightOf(-1);
        double y = titleHeight() + heading;
        m_firstRows = {0};
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const double height = heightOf(row);
            if (y + height > bottom && row > m_firstRows.back()) {
                m_firstRows.push_back(row);
                y = heading;
            }
            y += height;
        }
    }

    double paintTitle(QPainter &painter) const
    {
        painter.setFont(m_theme.font(TypeSize::Title));
        painter.setPen(m_theme.color(Surface::Text));
        QRectF line(0, 0, m_page.width(), painter.fontMetrics().height());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_title);
        line.translate(0, line.height() + kSpace1);
        painter.setFont(m_body);
        painter.setPen(m_theme.color(Surface::TextMuted));
        line.setHeight(QFontMetricsF(m_body).height());
        for (const QString &words : m_subtitles) {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
            line.translate(0, line.height());
        }
        return titleHeight();
    }

    /// Where the next one begins.
    double paintRow(QPainter &painter, int row, double y) const
    {
        const double height = heightOf(row);
        double x = 0;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QRectF cell(x, y, m_widths[size_t(column)], height);
            painter.setPen(QPen(m_theme.color(Surface::TextMuted), 0.5));
            painter.drawRect(cell);
            const auto align = row < 0 ? Qt::AlignHCenter | Qt::AlignVCenter
                                       : alignmentOf(m_model.index(row, column));
            painter.setFont(fontOf(row));
            painter.setPen(m_theme.color(Surface::Text));
            painter.drawText(cell.adjusted(kCellSpace, kCellSpace, -kCellSpace, -kCellSpace),
                             int(align) | Qt::TextWordWrap, text(row, column));
            x = cell.right();
        }
        return y + height;
    }

    const Theme &m_theme;
    const QAbstractItemModel &m_model;
    QString m_title;
    QStringList m_subtitles;
    QSizeF m_page;
    QFont m_body;
    QFont m_heading;
    std::vector<double> m_widths;
    std::vector<int> m_firstRows; ///< of each page
    double m_scale = 1;
};

} // namespace

core::Result<void> printRows(QPagedPaintDevice &paper, const QAbstractItemModel &model,
                             const PrintedHead &head)
{
    const Theme light; // made for reading, not the application's
    const QSizeF inches = paper.pageLayout().paintRect(QPageLayout::Inch).size();
    const PaperTable pages(light, model, head, inches * kPrintDpi);
    QPainter painter;
    if (!painter.begin(&paper))
        return core::failure(core::ErrorKind::Internal, u"the paper cannot be painted on"_s);
    const double scale = pages.scale() / kPrintDpi;
    painter.scale(scale * paper.logicalDpiX(), scale * paper.logicalDpiY());
    for (int page = 0; page < pages.pages(); ++page) {
        if (page > 0 && !paper.newPage())
            return core::failure(core::ErrorKind::Internal, u"no further page"_s);
        pages.paint(painter, page);
    }
    return {};
}

} // namespace common
