// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/printedblocks.h"

#include "widgets/common/theme.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLabel>
#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace common {
namespace {

constexpr double kDotsPerInch = 96; ///< of a screen
constexpr int kWidestRow = 900;
constexpr int kNarrowestRow = 420;
constexpr double kBlockSpace = 2;
constexpr double kFooterHeight = 26;

QStyleOptionViewItem optionFor(const QAbstractItemView &view, int width)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.font = view.font();
    option.fontMetrics = QFontMetrics(view.font());
    option.decorationSize = view.iconSize();
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.features = QStyleOptionViewItem::WrapText;
    option.rect = QRect(0, 0, width, 0);
    return option;
}

/// Lays blocks out on pages of one size, in pixels of a screen.
class BlockPages
{
public:
    BlockPages(QPagedPaintDevice &paper, const PrintedHead &head, const QString &credits)
        : m_paper(paper)
        , m_head(head)
        , m_credits(credits)
        , m_page(paper.pageLayout().paintRect(QPageLayout::Inch).size() * kDotsPerInch)
    {
    }

    core::Result<void> paint(const QList<PrintedBlock> &blocks)
    {
        const QList<QList<int>> pages = broken(blocks);
        QPainter painter;
        if (!painter.begin(&m_paper))
            return core::failure(core::ErrorKind::Internal, u"the paper cannot be painted on"_s);
        const double inch = m_paper.logicalDpiX() / kDotsPerInch;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0 && !m_paper.newPage())
                return core::failure(core::ErrorKind::Internal, u"no further page"_s);
            painter.save();
            painter.scale(inch, inch);
            double y = page == 0 ? paintHead(painter) : 0;
            for (const int index : pages.at(page)) {
                y += paintBlock(painter, blocks.at(index), y, scaleOf(blocks.at(index), page == 0));
            }
            paintFoot(painter, int(page) + 1, int(pages.size()));
            painter.restore();
        }
        return {};
    }

private:
    [[nodiscard]] QFont font(TypeSize size) const
    {
        QFont made = m_light.font(size);
        made.setHintingPreference(QFont::PreferNoHinting);
        return made;
    }
    [[nodiscard]] double headHeight() const
    {
        double height = 0;
        if (!m_head.title.isEmpty())
            height += QFontMetricsF(font(TypeSize::Title)).height() + kSpace1;
        height += double(m_head.subtitles.size()) * QFontMetricsF(font(TypeSize::Small)).height();
        return height + kSpace2;
    }
    [[nodiscard]] double room(bool first) const
    {
        return m_page.height() - kFooterHeight - (first ? headHeight() : 0);
    }
    /// Never larger than on the screen, except for a single picture, which may fill the page.
    [[nodiscard]] double scaleOf(const PrintedBlock &block, bool first) const
    {
        const double wide = m_page.width() / std::max(1, block.size.width());
        const double high = room(first) / std::max(1, block.size.height());
        return std::min({m_single ? 1.6 : 1.0, wide, high});
    }

    QList<QList<int>> broken(const QList<PrintedBlock> &blocks)
    {
        m_single = blocks.size() == 1;
        QList<QList<int>> pages{{}};
        double y = 0;
        for (int i = 0; i < int(blocks.size()); ++i) {
            const bool first = pages.size() == 1;
            const double height = blocks.at(i).size.height() * scaleOf(blocks.at(i), first) +
                                  kBlockSpace;
            if (y + height > room(first) + kBlockSpace + 0.5 && y > 0) {
                pages << QList<int>();
                y = 0;
            }
            pages.last() << i;
            y += height;
        }
        return pages;
    }

    double paintHead(QPainter &painter) const
    {
        QRectF line(0, 0, m_page.width(), 0);
        const auto add = [&](const QString &text, TypeSize size, Surface color) {
            painter.setFont(font(size));
            painter.setPen(m_light.color(color));
            line.setHeight(QFontMetricsF(font(size)).height());
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
            line.translate(0, line.height());
        };
        if (!m_head.title.isEmpty()) {
            add(m_head.title, TypeSize::Title, Surface::Text);
            line.translate(0, kSpace1);
        }
        for (const QString &text : m_head.subtitles)
            add(text, TypeSize::Small, Surface::TextMuted);
        return headHeight();
    }

    /// How much it took.
    double paintBlock(QPainter &painter, const PrintedBlock &block, double y, double scale) const
    {
        painter.save();
        painter.translate(0, y);
        // Playing makes an inch of the picture an inch of the paper, which it already is here.
        const double twice = double(block.picture.logicalDpiX()) / m_paper.logicalDpiX();
        painter.scale(scale * twice, scale * twice);
        painter.drawPicture(0, 0, block.picture);
        painter.restore();
        return block.size.height() * scale + kBlockSpace;
    }

    void paintFoot(QPainter &painter, int page, int count) const
    {
        const QRectF foot(0, m_page.height() - kFooterHeight, m_page.width(), kFooterHeight);
        painter.setFont(font(TypeSize::Small));
        painter.setPen(m_light.color(Surface::TextMuted));
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_credits);
        painter.drawText(
            foot, Qt::AlignRight | Qt::AlignBottom,
            QCoreApplication::translate("PrintTable", "Page %1 of %2").arg(page).arg(count));
    }

    QPagedPaintDevice &m_paper;
    const Theme m_light; ///< made for reading, not the application's
    PrintedHead m_head;
    QString m_credits;
    QSizeF m_page;
    bool m_single = false;
};

} // namespace

PersonalCover::PersonalCover(QWidget &widget)
{
    const auto labels = widget.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (!label->property("personal").toBool())
            continue;
        m_covered << std::pair(QPointer(label), label->text());
        label->setText(u"\u2022\u2022\u2022\u2022\u2022\u2022"_s);
    }
}

PersonalCover::~PersonalCover()
{
    for (const auto &[label, text] : std::as_const(m_covered)) {
        if (label)
            label->setText(text);
    }
}

BlockView::BlockView(PrintedBlock block)
    : m_block(std::move(block))
{
}

void BlockView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double fit = std::min(double(width()) / std::max(1, m_block.size.width()),
                                double(height()) / std::max(1, m_block.size.height()));
    painter.scale(fit, fit);
    painter.drawPicture(0, 0, m_block.picture);
}

PrintedBlock blockOf(QWidget &widget)
{
    PrintedBlock block{.size = widget.size()};
    QPainter painter(&block.picture);
    painter.setRenderHint(QPainter::Antialiasing);
    widget.render(&painter, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return block;
}

QList<PrintedBlock> blocksOf(const QAbstractItemView &view, int most)
{
    QList<PrintedBlock> blocks;
    const int width = std::clamp(view.viewport()->width(), kNarrowestRow, kWidestRow);
    const QAbstractItemModel *model = view.model();
    const int rows = model ? std::min(most, model->rowCount(view.rootIndex())) : 0;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model->index(row, 0, view.rootIndex());
        const QAbstractItemDelegate *delegate = view.itemDelegateForIndex(index);
        if (!delegate)
            continue;
        QStyleOptionViewItem option = optionFor(view, width);
        option.index = index;
        option.rect.setHeight(delegate->sizeHint(option, index).height());
        PrintedBlock block{.size = option.rect.size()};
        QPainter painter(&block.picture);
        painter.setRenderHint(QPainter::Antialiasing);
        delegate->paint(&painter, option, index);
        painter.end();
        blocks << block;
    }
    return blocks;
}

core::Result<void> printBlocks(QPagedPaintDevice &paper, const QList<PrintedBlock> &blocks,
                               const PrintedHead &head, const QString &credits)
{
    return BlockPages(paper, head, credits).paint(blocks);
}

} // namespace common
