// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/topictable.h"

#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/hotwords.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

namespace format = common::format;
using domain::Sentiment;

enum TopicColumn { TopicName, ItemCount, Positive, Neutral, Negative, NegativeChange, Hot };
constexpr int kTopicColumns = Hot + 1;
/// Shares of fewer items are shown muted: one item more or less would turn them over.
constexpr qint64 kFewLabelled = 10;
constexpr int kSortRole = Qt::UserRole;

/// A row that sorts by figures, and by name in Vietnamese order.
class TopicRow : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;
    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget() ? treeWidget()->sortColumn() : 0;
        if (column == TopicName)
            return format::compare(text(column), other.text(column)) < 0;
        return data(column, kSortRole).toDouble() < other.data(column, kSortRole).toDouble();
    }
    void setFigure(int column, const QString &text, double order)
    {
        setText(column, text);
        setData(column, kSortRole, order);
        setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
};

void fillShares(TopicRow &row, const items::MediaTopicLine &line)
{
    for (const auto &[column, sentiment] :
         {std::pair(Positive, Sentiment::Positive), std::pair(Neutral, Sentiment::Neutral),
          std::pair(Negative, Sentiment::Negative)}) {
        const auto percent = line.counts.share(sentiment).percent();
        row.setFigure(column, percent ? format::percent(*percent, 1) : u"—"_s,
                      percent.value_or(-1));
    }
    const auto change = line.negativeChange;
    row.setFigure(NegativeChange,
                  change ? format::change(*change, 1, true) : TopicTable::tr("not comparable"),
                  change.value_or(-1e9));
}

} // namespace

TopicTable::TopicTable(const common::Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"topic-table"_s);
    setColumnCount(kTopicColumns);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSortingEnabled(true);
    sortByColumn(ItemCount, Qt::DescendingOrder);
    header()->setStretchLastSection(false);
    connect(this, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *row) { Q_EMIT topicOpened(row->text(TopicName)); });
}

void TopicTable::setTopics(const std::vector<items::MediaTopicLine> &topics)
{
    setSortingEnabled(false);
    clear();
    for (const items::MediaTopicLine &line : topics) {
        auto *row = new TopicRow(this);
        row->setText(TopicName, line.topic);
        row->setFigure(ItemCount, format::number(line.counts.all()), double(line.counts.all()));
        fillShares(*row, line);
        row->setData(Hot, kSortRole, line.hot ? double(*line.hot) : -1.0);
        if (line.hot) {
            row->setText(Hot, hotLevelText(*line.hot));
            row->setForeground(Hot, m_theme.color(hotLevelTone(*line.hot)));
        }
        if (line.counts.labelled() < kFewLabelled) {
            for (int column = Positive; column <= NegativeChange; ++column)
                row->setForeground(column, m_theme.color(common::Surface::TextMuted));
            row->setToolTip(Negative, tr("Few items: the shares say little."));
        }
    }
    setSortingEnabled(true);
    for (int column = TopicName; column < kTopicColumns; ++column)
        resizeColumnToContents(column);
}

void TopicTable::retranslate()
{
    setHeaderLabels({tr("Topic"), tr("Items"), tr("Positive"), tr("Neutral"), tr("Negative"),
                     tr("Negative, change"), tr("Hot")});
    setAccessibleName(tr("Topics"));
    setWhatsThis(tr("Enter or a double click shows the items of a topic."));
}

} // namespace panes::media
