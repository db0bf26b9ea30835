// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/qualityranking.h"

#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/common/paintbadge.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/recordtable.h"
#include "widgets/panes/quality/qualitywords.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

enum Column { Rank, Name, Points, FirstDimension, Due = FirstDimension + 4, Trend, Columns };
enum Role { IdRole = Qt::UserRole, ToneRole, TrendRole, PointsRole, BandRole };
constexpr int kTrendWidth = 120;
constexpr int kLeastTrend = 72;
constexpr int kWidestName = 320;
constexpr int kLeastName = 140;
constexpr double kTrendLine = 1.6;
constexpr double kTrendDot = 4; ///< of a month whose neighbours had no duty
constexpr double kFullScore = 100;
constexpr double kNoMonth = -1; ///< of a trend: nobody had a duty

QList<double> trendOf(const QModelIndex &index)
{
    return index.data(TrendRole).value<QList<double>>();
}

/// Points with the shape of their band before them.
class PointsDelegate : public QStyledItemDelegate
{
public:
    PointsDelegate(const common::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto tone = static_cast<common::Tone>(index.data(ToneRole).toInt());
        const QRectF box(option.rect.left() + common::kSpace1,
                         option.rect.center().y() - common::kSpace1 - 1, 2 * common::kSpace1 + 2,
                         2 * common::kSpace1 + 2);
        common::paintToneShape(*painter, box, tone, m_theme.color(tone));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.prepend(u"     "_s); // room for the shape
    }

private:
    const common::Theme &m_theme;
};

/// Twelve months as a line, 0 … 100; months without a duty are gaps.
class TrendDelegate : public QStyledItemDelegate
{
public:
    TrendDelegate(const common::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const bool isEmpty = std::ranges::all_of(trendOf(index), [](double m) { return m < 0; });
        ground.text = isEmpty ? u"—"_s : QString();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const QList<double> trend = trendOf(index);
        if (trend.size() < 2)
            return;
        const QRectF room = QRectF(option.rect)
                                .adjusted(common::kSpace2, common::kSpace1, -common::kSpace2,
                                          -common::kSpace1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = ground.state.testFlag(QStyle::State_Selected);
        const QColor colour = chosen ? ground.palette.color(QPalette::HighlightedText)
                                     : m_theme.color(common::Surface::Accent);
        QPen line(colour, kTrendLine);
        QPen dot(colour, kTrendDot);
        dot.setCapStyle(Qt::RoundCap);
        const auto at = [&](qsizetype month) {
            return QPointF(room.left() + room.width() * double(month) / double(trend.size() - 1),
                           room.bottom() - room.height() * trend.at(month) / kFullScore);
        };
        for (qsizetype month = 0; month < trend.size(); ++month) {
            if (trend.at(month) < 0)
                continue;
            const bool after = month > 0 && trend.at(month - 1) >= 0;
            const bool before = month + 1 < trend.size() && trend.at(month + 1) >= 0;
            painter->setPen(after ? line : dot);
            if (after)
                painter->drawLine(at(month - 1), at(month));
            else if (!before)
                painter->drawPoint(at(month));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {kTrendWidth, QStyledItemDelegate::sizeHint(option, index).height()};
    }

private:
    const common::Theme &m_theme;
};

} // namespace

QualityRanking::QualityRanking(const common::Theme &theme, QWidget *parent)
    : QTableWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"quality-ranking"_s);
    common::setUpTable(*this);
    setColumnCount(Columns);
    setTextElideMode(Qt::ElideRight);
    setItemDelegateForColumn(Points, new PointsDelegate(theme, this));
    setItemDelegateForColumn(Trend, new TrendDelegate(theme, this));
    common::fitToFont(*this, [this] { fit(); });
    connect(this, &QTableWidget::currentCellChanged, this, [this](int line) {
        if (!m_filling && line >= 0)
            Q_EMIT cardChosen(item(line, Name)->data(IdRole).toString());
    });
}

void QualityRanking::show(const items::QualityPicture &picture, const items::Reference &reference)
{
    m_filling = true;
    QStringList heads{tr("No."), words::groupKind(picture.ask.kind), tr("Points")};
    for (int d = 0; d < analysis::quality::kDimensions; ++d)
        heads << words::dimension(static_cast<analysis::quality::Dimension>(d));
    heads << tr("Due (n)") << tr("12 months");
    setHorizontalHeaderLabels(heads);
    setRowCount(int(picture.cards.size()) + 1);
    fillLine(0, picture.whole, {},
             words::groupName(picture.ask.kind, {}, reference, picture.feeds));
    int rank = 0;
    for (int line = 1; line <= int(picture.cards.size()); ++line) {
        const items::QualityCard &card = picture.cards[size_t(line) - 1];
        fillLine(line, card, card.score.total ? QString::number(++rank) : u"—"_s,
                 words::groupName(picture.ask.kind, card.id, reference, picture.feeds));
    }
    fit();
    for (int line = 0; line < rowCount(); ++line) {
        if (item(line, Name)->data(IdRole).toString() == picture.ask.group)
            setCurrentCell(line, Name);
    }
    m_filling = false;
}

void QualityRanking::writePoints(bool withBand)
{
    for (int line = 0; line < rowCount(); ++line) {
        auto *cell = item(line, Points);
        const QString points = cell->data(PointsRole).toString();
        cell->setText(withBand ? u"%1 · %2"_s.arg(points, cell->data(BandRole).toString())
                               : points);
    }
}

void QualityRanking::fit()
{
    if (rowCount() == 0)
        return;
    const QSignalBlocker quiet(*this);
    const auto left = [this](int trend) {
        setColumnWidth(Trend, trend);
        int others = 0;
        for (int column = 0; column < Columns; ++column)
            others += column == Name ? 0 : columnWidth(column);
        return viewport()->width() - others;
    };
    const int leastName = m_theme.scaled(kLeastName);
    int forName = 0;
    for (const auto &[withBand, trend] :
         {std::pair(true, kTrendWidth), std::pair(true, kLeastTrend),
          std::pair(false, kLeastTrend)}) {
        writePoints(withBand);
        common::fitColumns(*this, m_theme.scaled(kWidestName));
        forName = left(trend);
        if (forName >= leastName)
            break;
    }
    if (forName >= leastName) // else it is scrolled in any case, and names are whole
        setColumnWidth(Name, forName);
}

void QualityRanking::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void QualityRanking::fillLine(int line, const items::QualityCard &card, const QString &rank,
                              const QString &name)
{
    const auto put = [&](int column, const QString &text) {
        auto *cell = new QTableWidgetItem(text);
        cell->setTextAlignment(column == Name || column == Points
                                   ? Qt::AlignLeft | Qt::AlignVCenter
                                   : Qt::AlignRight | Qt::AlignVCenter);
        setItem(line, column, cell);
        return cell;
    };
    put(Rank, rank);
    auto *named = put(Name, name);
    named->setData(IdRole, card.id);
    named->setToolTip(common::plainTip(name));
    const QString points = words::points(card.score.total);
    const QString band = words::band(card.score.band);
    auto *total = put(Points, {});
    total->setData(PointsRole, points);
    total->setData(BandRole, band);
    total->setData(Qt::AccessibleTextRole, u"%1 · %2"_s.arg(points, band));
    total->setToolTip(band);
    total->setData(ToneRole, int(words::tone(card.score.band)));
    for (int d = 0; d < analysis::quality::kDimensions; ++d)
        put(FirstDimension + d, words::points(card.score.dimensions[size_t(d)]));
    put(Due, common::format::number(card.score.due));
    QList<double> trend;
    QStringList spoken;
    for (const auto &month : card.trend) {
        trend << month.value_or(kNoMonth);
        spoken << words::points(month);
    }
    auto *line12 = put(Trend, {});
    line12->setData(TrendRole, QVariant::fromValue(trend));
    line12->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    line12->setToolTip(spoken.join(u" · "_s));
}

} // namespace panes::quality
