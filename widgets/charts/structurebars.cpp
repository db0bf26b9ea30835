// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/structurebars.h"

#include "widgets/charts/legendline.h"
#include "widgets/charts/structurecolumns.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {

StructureBars::StructureBars(const common::Theme &theme, QWidget *parent)
    : Chart(parent)
    , m_theme(theme)
    , m_legend(new LegendLine(theme, this))
    , m_columns(new StructureColumns(theme, m_structure, this))
    , m_notes(new StructureNotes(theme, this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(common::kSpace1);
    layout->addWidget(m_legend);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_notes);
    connect(m_columns, &StructureColumns::clicked, this, [this](int period, int part) {
        setFocus(Qt::MouseFocusReason);
        Q_EMIT picked(period, m_structure.parts[size_t(part)].key);
    });
    connect(&theme, &common::Theme::changed, this, &StructureBars::fillLegend);
}

void StructureBars::setStructure(const Structure &structure)
{
    m_structure = structure;
    m_columns->setCurrent({});
    m_columns->update();
    m_notes->setNotes(structurewords::notes(structure));
    fillLegend();
    setAccessibleName(structure.title);
    setAccessibleDescription(textSummary());
}

void StructureBars::fillLegend()
{
    m_legend->clear();
    bool gaps = false;
    for (const StructurePeriod &period : m_structure.periods)
        gaps = gaps || std::ranges::contains(piecesOf(period, m_structure.parts.size()), -1,
                                             &StructurePiece::part);
    for (size_t i = 0; i < m_structure.parts.size(); ++i)
        m_legend->addBox(m_structure.parts[i].name, partColor(m_structure, i, m_theme));
    if (gaps)
        m_legend->addBox(tr("No value"),
                         QBrush(m_theme.color(common::Surface::TextMuted), Qt::BDiagPattern));
}

QString StructureBars::textSummary() const
{
    return structurewords::summary(m_structure);
}

QString StructureBars::periodsInSight() const
{
    const auto &periods = m_structure.periods;
    return periods.empty() ? QString()
                           : periodsBetween(periods.front().label, periods.back().label);
}

std::unique_ptr<Chart> StructureBars::copyIn(const common::Theme &theme) const
{
    auto copy = std::make_unique<StructureBars>(theme);
    copy->setStructure(m_structure);
    return copy;
}

ChartTable StructureBars::table() const
{
    ChartTable table{m_structure.title, {tr("Period")}, {}};
    for (const StructurePart &part : m_structure.parts)
        table.headers << tr("%1 (%)").arg(part.name);
    table.headers << tr("Check");
    for (const StructurePeriod &period : m_structure.periods) {
        QStringList row{period.label};
        for (size_t i = 0; i < m_structure.parts.size(); ++i)
            row << (i < period.shares.size() && period.shares[i]
                        ? common::format::number(*period.shares[i], m_structure.decimals)
                        : QString());
        row << (period.check == TotalCheck::Off    ? tr("Does not add up to 100%")
                : period.check == TotalCheck::Fits ? tr("Adds up to 100%")
                                                   : QString());
        table.rows << row;
    }
    return table;
}

QString StructureBars::readOut() const
{
    const auto current = m_columns->current();
    return current ? structurewords::readOut(m_structure, size_t(current->first)) : QString();
}

std::optional<std::pair<int, int>> StructureBars::pieceAt(const QPoint &place) const
{
    return m_columns->pieceAt(m_columns->mapFrom(this, QPointF(place)));
}

void StructureBars::walk(int periods, int parts)
{
    const auto count = int(m_structure.periods.size());
    if (count == 0 || m_structure.parts.empty())
        return;
    const auto from = m_columns->current().value_or(std::pair(periods > 0 ? -1 : count, 0));
    m_columns->setCurrent(
        std::pair(std::clamp(from.first + periods, 0, count - 1),
                  std::clamp(from.second + parts, 0, int(m_structure.parts.size()) - 1)));
    setAccessibleDescription(readOut());
    if (!QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent said(this, readOut());
    QAccessible::updateAccessibility(&said);
}

void StructureBars::keyPressEvent(QKeyEvent *event)
{
    const auto current = m_columns->current();
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1, 0);
    case Qt::Key_Right:
        return walk(1, 0);
    case Qt::Key_Up:
        return walk(0, 1);
    case Qt::Key_Down:
        return walk(0, -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current)
            Q_EMIT picked(current->first, m_structure.parts[size_t(current->second)].key);
        return;
    case Qt::Key_Escape:
        if (current)
            return m_columns->setCurrent({});
        break;
    default:
        break;
    }
    Chart::keyPressEvent(event);
}

void StructureBars::focusOutEvent(QFocusEvent *event)
{
    m_columns->setCurrent({});
    setAccessibleDescription(textSummary());
    Chart::focusOutEvent(event);
}

} // namespace charts
