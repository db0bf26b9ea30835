// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/indicatortable.h"

#include "models/analysis/versions.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::ValueKind;
using domain::ValueStatus;

constexpr int kPercentDecimals = 2; // domain.md A0
constexpr std::array<double, kIndicatorColumns> kWidths{6,  44, 14, 16, 16, 16,
                                                        16, 10, 12, 12, 26, 44};

constexpr size_t at(IndicatorColumn column)
{
    return std::to_underlying(column);
}

bool isFigure(IndicatorColumn column)
{
    return column == IndicatorColumn::Index ||
           (column >= IndicatorColumn::Plan && column <= IndicatorColumn::AgainstSame);
}

/// One line of the table while it is put together.
class LineWriter
{
public:
    LineWriter(const IndicatorLine &line, const std::optional<domain::Period> &period,
               const IndicatorTexts &texts)
        : m_line(line)
        , m_facts(line.facts)
        , m_period(period)
        , m_texts(texts)
    {
        if (const auto &latest = m_facts.latest)
            m_previous = analysis::baseFor(*latest, line.versions, latest->period.previous());
    }

    [[nodiscard]] std::vector<Cell> cells(int index) const
    {
        using enum IndicatorColumn;
        const domain::Indicator &indicator = m_line.indicator;
        std::vector<Cell> cells(kIndicatorColumns);
        cells[at(Index)] = Number{double(index)};
        cells[at(Name)] = indicator.name;
        cells[at(UnitOfMeasure)] = indicator.unitOfMeasure;
        cells[at(Plan)] = figure(m_facts.target);
        cells[at(PreviousPeriod)] = figure(valueOf(m_previous));
        cells[at(Period)] = figure(valueOf(m_facts.latest));
        cells[at(Cumulative)] = figure(m_facts.cumulative);
        if (m_facts.planShare)
            cells[at(AgainstPlan)] = Number{*m_facts.planShare * 100, kPercentDecimals};
        cells[at(AgainstPrevious)] = change(m_facts.previousPeriod);
        cells[at(AgainstSame)] = change(m_facts.samePeriod);
        cells[at(Source)] = m_line.source;
        cells[at(Note)] = notes().join(u"; "_s);
        return cells;
    }

private:
    static std::optional<double> valueOf(const std::optional<domain::Observation> &observation)
    {
        return observation && !observation->missing ? std::optional(observation->value)
                                                    : std::nullopt;
    }
    [[nodiscard]] Cell figure(const std::optional<double> &stored) const
    {
        if (!stored)
            return {};
        return Number{*stored * m_line.indicator.displayScale, m_line.indicator.decimals};
    }
    /// Points are differences of values and shown in the same unit as these.
    [[nodiscard]] Cell change(const std::optional<analysis::Change> &change) const
    {
        if (!change)
            return {};
        if (!change->points)
            return Number{change->amount, kPercentDecimals};
        const bool places = m_line.indicator.kind == ValueKind::Rank;
        return Number{change->amount * m_line.indicator.displayScale,
                      places ? m_line.indicator.decimals : kPercentDecimals};
    }
    [[nodiscard]] QStringList notes() const
    {
        QStringList notes;
        if (!m_facts.latest)
            return notes;
        if (!m_period || m_facts.latest->period != *m_period)
            notes << m_texts.otherPeriod.arg(m_texts.periodName(m_facts.latest->period));
        addStatuses(notes);
        addPlan(notes);
        addChanges(notes);
        if (!m_facts.latest->note.isEmpty())
            notes << m_facts.latest->note;
        return notes;
    }
    /// The columns' titles promise an estimate and, for the period before, an official value.
    void addStatuses(QStringList &notes) const
    {
        if (m_facts.latest->status != ValueStatus::Estimate)
            notes << m_texts.valueStatus.arg(m_texts.status(m_facts.latest->status));
        if (valueOf(m_previous) && !analysis::comparable(m_previous->status, ValueStatus::Official))
            notes << m_texts.previousStatus.arg(m_texts.status(m_previous->status));
    }
    void addPlan(QStringList &notes) const
    {
        if (!m_facts.target || !m_facts.targetHigh)
            return;
        const domain::Indicator &indicator = m_line.indicator;
        const auto shown = [&indicator](double stored) {
            return vietnameseNumber(stored * indicator.displayScale, indicator.decimals);
        };
        notes << m_texts.planRange.arg(shown(*m_facts.target), shown(*m_facts.targetHigh));
    }
    void addChanges(QStringList &notes) const
    {
        const auto &previous = m_facts.previousPeriod;
        const auto &same = m_facts.samePeriod;
        if ((previous && previous->points) || (same && same->points))
            notes << (m_line.indicator.kind == ValueKind::Rank ? m_texts.places : m_texts.points);
        addUnlike(notes, previous, m_texts.unlikePrevious);
        addUnlike(notes, same, m_texts.unlikeSame);
        if (same && m_facts.movedByTet)
            notes << m_texts.movedByTet;
    }
    void addUnlike(QStringList &notes, const std::optional<analysis::Change> &change,
                   const QString &text) const
    {
        if (change && !change->likeWithLike)
            notes << text.arg(m_texts.status(m_facts.latest->status),
                              m_texts.status(change->baseStatus));
    }

    const IndicatorLine &m_line;
    const analysis::IndicatorFacts &m_facts;
    const std::optional<domain::Period> &m_period;
    const IndicatorTexts &m_texts;
    std::optional<domain::Observation> m_previous;
};

} // namespace

Table indicatorTable(std::span<const IndicatorLine> lines,
                     const std::optional<domain::Period> &period, const IndicatorTexts &texts)
{
    Table table{texts.title, texts.subtitles, {}, {}};
    for (size_t i = 0; i < kIndicatorColumns; ++i)
        table.columns.push_back({.title = texts.columns[i],
                                 .kind = isFigure(IndicatorColumn(i)) ? Kind::Number : Kind::Text,
                                 .width = kWidths[i]});
    int index = 0;
    for (const IndicatorLine &line : lines)
        table.rows.push_back(LineWriter(line, period, texts).cells(++index));
    return table;
}

} // namespace exchange
