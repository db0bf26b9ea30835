// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/indicatorblock.h"

#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/charts/indicatortile.h"
#include "widgets/charts/sparkline.h"
#include "widgets/common/fittedtext.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/paintbadge.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

namespace words = common::indicators;
using common::Surface;
using common::TypeSize;

constexpr int kOverviewImportance = 3;
constexpr size_t kMostFigures = 6;
constexpr std::array kIndicatorSubsystems{domain::Subsystem::SocioEconomic,
                                          domain::Subsystem::Health, domain::Subsystem::Education,
                                          domain::Subsystem::Administration};

} // namespace

QString subsystemText(domain::Subsystem subsystem)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("Subsystem", source);
    };
    switch (subsystem) {
    case domain::Subsystem::SocioEconomic:
        return text(QT_TRANSLATE_NOOP("Subsystem", "Socio-economic"));
    case domain::Subsystem::Health:
        return text(QT_TRANSLATE_NOOP("Subsystem", "Health"));
    case domain::Subsystem::Education:
        return text(QT_TRANSLATE_NOOP("Subsystem", "Education"));
    case domain::Subsystem::Administration:
        return text(QT_TRANSLATE_NOOP("Subsystem", "Public administration"));
    case domain::Subsystem::FieldReports:
        return text(QT_TRANSLATE_NOOP("Subsystem", "Field reports"));
    case domain::Subsystem::Media:
        return text(QT_TRANSLATE_NOOP("Subsystem", "Online information"));
    }
    return {};
}

/// The figures of the block in a grid: as many columns as fit.
class IndicatorBlock::Figures : public QWidget
{
public:
    Figures(const common::Theme &theme, IndicatorBlock &block)
        : QWidget(&block)
        , m_theme(theme)
        , m_block(block)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        common::fitToFont(*this, [this] { setMinimumHeight(m_theme.scaled(96)); });
        setCursor(Qt::PointingHandCursor);
    }
    void setTiles(std::vector<items::IndicatorTile> tiles)
    {
        m_tiles = std::move(tiles);
        tell();
    }
    /// In the present language.
    void tell()
    {
        QStringList spoken;
        for (const auto &tile : m_tiles)
            spoken << charts::indicatorTileText(tile);
        setAccessibleName(spoken.join(u"; "_s));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (size_t i = 0; i < m_tiles.size(); ++i)
            paintFigure(painter, cell(i), m_tiles[i]);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        for (size_t i = 0; i < m_tiles.size(); ++i) {
            if (cell(i).contains(event->position()))
                Q_EMIT m_block.indicatorPicked(m_tiles[i].indicator.id,
                                               m_tiles[i].indicator.subsystem);
        }
    }

private:
    [[nodiscard]] QRectF cell(size_t index) const
    {
        const size_t columns = 3;
        const size_t rows = std::max<size_t>(1, (m_tiles.size() + columns - 1) / columns);
        const double cellWidth = width() / double(columns);
        const double cellHeight = height() / double(rows);
        const size_t row = index / columns;
        return {double(index % columns) * cellWidth, double(row) * cellHeight, cellWidth - 8,
                cellHeight - 4};
    }
    void paintFigure(QPainter &painter, const QRectF &box, const items::IndicatorTile &tile) const
    {
        const QFont small = m_theme.font(TypeSize::Small);
        const QFont figure = m_theme.font(box.height() > 90 ? TypeSize::Figure : TypeSize::Title);
        const double line = QFontMetricsF(small).height();
        const double figureHeight = QFontMetricsF(figure).height();
        const auto &facts = tile.facts;
        const common::Tone tone = charts::lightTone(facts);
        double y = box.top() + std::max(0.0, (box.height() - 2 * line - figureHeight) / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(tone == common::Tone::NoData ? common::Tone::NoData : tone));
        painter.drawRoundedRect(QRectF(box.left(), y + 2, 3, 2 * line + figureHeight - 4), 1.5,
                                1.5);
        const double left = box.left() + 10;
        painter.setFont(small);
        painter.setPen(m_theme.color(Surface::TextMuted));
        common::drawFitted(painter, QRectF(left, y, box.right() - left, line),
                           Qt::AlignLeft | Qt::AlignVCenter, words::shortName(tile.indicator));
        y += line;
        if (!facts.latest) {
            painter.drawText(QRectF(left, y, box.right() - left, figureHeight),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             charts::freshnessText(analysis::Freshness::Unknown));
            return;
        }
        const QString value = words::figure(tile.indicator, facts.latest->value);
        const bool stale = facts.freshness != analysis::Freshness::Fresh &&
                           facts.freshness != analysis::Freshness::Due;
        painter.setFont(figure);
        painter.setPen(m_theme.color(stale ? Surface::TextMuted : Surface::Text));
        painter.drawText(QRectF(left, y, box.right() - left, figureHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, value);
        const double used = QFontMetricsF(figure).horizontalAdvance(value) + 5;
        const QString unit = words::unit(tile.indicator);
        painter.setFont(small);
        painter.setPen(m_theme.color(Surface::TextMuted));
        const double unitWidth = QFontMetricsF(small).horizontalAdvance(unit);
        if (left + used + unitWidth < box.right())
            painter.drawText(QRectF(left + used, y, unitWidth + 2, figureHeight - 3),
                             Qt::AlignLeft | Qt::AlignBottom, unit);
        const double spark = left + used + unitWidth + 12;
        if (spark <= box.right() - 60)
            charts::paintSparkline(painter, QRectF(box.right() - 60, y + 5, 52, figureHeight - 10),
                                   facts.trend, m_theme.series(0));
        y += figureHeight;
        paintLastLine(painter, QRectF(left, y, box.right() - left, line), tile);
    }
    /// Period, and beside it the change or that the value is late.
    void paintLastLine(QPainter &painter, const QRectF &line,
                       const items::IndicatorTile &tile) const
    {
        const auto &facts = tile.facts;
        const QFontMetricsF metrics(painter.font());
        const QString period = words::periodText(facts.latest->period);
        painter.setPen(m_theme.color(Surface::TextMuted));
        common::drawFitted(painter, line, Qt::AlignLeft | Qt::AlignVCenter, period);
        const double room = line.width() - metrics.horizontalAdvance(period) - 8;
        const auto &change = facts.samePeriod ? facts.samePeriod : facts.previousPeriod;
        QString text;
        common::Tone tone = common::Tone::NoData;
        if (facts.freshness == analysis::Freshness::Late) {
            text = charts::freshnessText(facts.freshness);
            tone = common::Tone::Bad;
        } else if (change && tile.indicator.kind != domain::ValueKind::Rank) {
            text = common::format::change(change->amount, 2, change->points);
            tone = charts::toneOf(tile.indicator, *change);
        }
        if (metrics.horizontalAdvance(text) > room)
            return;
        painter.setPen(tone == common::Tone::NoData ? m_theme.color(Surface::TextMuted)
                                                    : m_theme.color(tone));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    }

    const common::Theme &m_theme;
    IndicatorBlock &m_block;
    std::vector<items::IndicatorTile> m_tiles;
};

IndicatorBlock::IndicatorBlock(domain::Subsystem subsystem,
                               const common::PaneSurroundings &surroundings, QWidget *parent)
    : Block(surroundings, parent)
    , m_subsystem(subsystem)
    , m_board(surroundings.readers, surroundings.hub, surroundings.directory)
    , m_figures(new Figures(surroundings.theme, *this))
{
    column().addWidget(m_figures, 1);
    connect(&m_board, &items::IndicatorBoard::changed, this, &IndicatorBlock::show);
    connect(&m_with.context, &common::SharedContext::areaChanged, this,
            &IndicatorBlock::applyContext);
    connect(&m_with.context, &common::SharedContext::periodChanged, this,
            &IndicatorBlock::applyContext);
    connect(&m_with.theme, &common::Theme::changed, m_figures, qOverload<>(&QWidget::update));
    applyContext();
    retranslate();
}

void IndicatorBlock::applyContext()
{
    m_board.show(m_subsystem, m_with.context.area(),
                 common::lastDayShown(m_with.context, m_with.clock));
}

void IndicatorBlock::show()
{
    std::vector<items::IndicatorTile> important;
    for (const auto &tile :
         m_board.content() ? *m_board.content() : std::vector<items::IndicatorTile>()) {
        if (tile.indicator.importance >= kOverviewImportance && important.size() < kMostFigures)
            important.push_back(tile);
    }
    m_figures->setTiles(std::move(important));
    retranslate();
    Q_EMIT settledChanged();
}

void IndicatorBlock::retranslate()
{
    setHeading(subsystemText(m_subsystem), ageNote(m_with, domain::Collection::Observations));
    m_figures->tell();
}

/// One line a subsystem: its name and the counts with shape and word.
class FreshnessBlock::Strip : public QWidget
{
public:
    struct Line {
        QString name;
        std::array<int, 4> counts{}; ///< by analysis::Freshness
    };
    Strip(const common::Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        common::fitToFont(*this, [this] { setMinimumHeight(m_theme.scaled(88)); });
    }
    void setLines(std::vector<Line> lines)
    {
        m_lines = std::move(lines);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(m_theme.font(TypeSize::Small));
        const double row = height() / double(std::max<size_t>(1, m_lines.size()));
        for (size_t i = 0; i < m_lines.size(); ++i)
            paintLine(painter, QRectF(0, double(i) * row, width(), row), m_lines[i]);
    }

private:
    void paintLine(QPainter &painter, const QRectF &box, const Line &line) const
    {
        using analysis::Freshness;
        painter.setPen(m_theme.color(Surface::Text));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, line.name);
        double x = box.right();
        const QFontMetricsF metrics(painter.font());
        for (Freshness freshness :
             {Freshness::Unknown, Freshness::Late, Freshness::Due, Freshness::Fresh}) {
            const int count = line.counts[size_t(freshness)];
            if (count == 0)
                continue;
            const QString text = u"%1 %2"_s.arg(count).arg(charts::freshnessText(freshness));
            const double width = metrics.horizontalAdvance(text);
            const common::Tone tone = charts::toneOf(freshness);
            x -= width + 26;
            common::paintToneShape(painter, QRectF(x, box.center().y() - 5, 10, 10), tone,
                                   m_theme.color(tone));
            painter.setPen(m_theme.color(tone));
            painter.drawText(QRectF(x + 14, box.top(), width + 4, box.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
        }
    }

    const common::Theme &m_theme;
    std::vector<Line> m_lines;
};

std::vector<domain::Subsystem> freshnessSubsystems(const domain::Rights &rights)
{
    std::vector<domain::Subsystem> seen;
    std::ranges::copy_if(kIndicatorSubsystems, std::back_inserter(seen),
                         [&](domain::Subsystem subsystem) { return maySee(rights, subsystem); });
    return seen;
}

FreshnessBlock::FreshnessBlock(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Block(surroundings, parent)
    , m_subsystems(freshnessSubsystems(surroundings.sync.status().user.rights))
    , m_strip(new Strip(surroundings.theme, this))
{
    column().addWidget(m_strip, 1);
    for (size_t i = 0; i < m_subsystems.size(); ++i) {
        m_boards.push_back(std::make_unique<items::IndicatorBoard>(
            surroundings.readers, surroundings.hub, surroundings.directory));
        connect(m_boards.back().get(), &items::IndicatorBoard::changed, this,
                &FreshnessBlock::show);
    }
    connect(&m_with.context, &common::SharedContext::areaChanged, this,
            &FreshnessBlock::applyContext);
    connect(&m_with.context, &common::SharedContext::periodChanged, this,
            &FreshnessBlock::applyContext);
    applyContext();
    retranslate();
}

void FreshnessBlock::applyContext()
{
    for (size_t i = 0; i < m_boards.size(); ++i)
        m_boards[i]->show(m_subsystems[i], m_with.context.area(),
                          common::lastDayShown(m_with.context, m_with.clock));
}

bool FreshnessBlock::isSettled() const
{
    return std::ranges::none_of(m_boards, [](const auto &board) { return board->isLoading(); });
}

void FreshnessBlock::show()
{
    std::vector<Strip::Line> lines;
    for (size_t i = 0; i < m_boards.size(); ++i) {
        Strip::Line line{subsystemText(m_subsystems[i]), {}};
        for (const auto &tile :
             m_boards[i]->content() ? *m_boards[i]->content() : std::vector<items::IndicatorTile>())
            ++line.counts[size_t(tile.facts.freshness)];
        lines.push_back(line);
    }
    m_strip->setLines(std::move(lines));
    Q_EMIT settledChanged();
}

void FreshnessBlock::retranslate()
{
    setHeading(tr("Freshness of the figures"), ageNote(m_with, domain::Collection::Observations));
    show();
}

} // namespace pages
