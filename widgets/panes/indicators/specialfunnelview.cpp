// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/specialfunnelview.h"

#include "models/items/directory.h"
#include "widgets/charts/funnelchart.h"
#include "widgets/charts/legendline.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/indicators/specialwords.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

namespace words = common::indicators;

enum FunnelSpan { InPeriod, ToDate };

common::Tone stageTone(items::FunnelStage stage)
{
    using enum items::FunnelStage;
    switch (stage) {
    case Received:
    case InProgress:
    case OpenInTime:
        return common::Tone::Active;
    case Overdue:
    case Late:
        return common::Tone::Bad;
    case Resolved:
    case OnTime:
        break;
    }
    return common::Tone::Good;
}

int depthOf(items::FunnelStage stage)
{
    using enum items::FunnelStage;
    return stage == OpenInTime || stage == Overdue || stage == OnTime || stage == Late ? 1 : 0;
}

} // namespace

SpecialFunnelView::SpecialFunnelView(const common::Theme &theme, QWidget *parent)
    : SpecialPage(theme, parent)
    , m_chart(new charts::FunnelChart(theme, this))
    , m_span(new common::ChipRow(this))
{
    m_span->addChip(InPeriod);
    m_span->addChip(ToDate);
    nameChips();
    build(m_chart, m_span);
    legend().hide(); // every bar is named
    connect(m_span, &common::ChipRow::chosenChanged, this, &SpecialFunnelView::showSteps);
}

void SpecialFunnelView::nameChips()
{
    m_span->setText(InPeriod, tr("In the period"));
    m_span->setText(ToDate, tr("Year to date"));
}

void SpecialFunnelView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameChips();
    SpecialPage::changeEvent(event);
}

void SpecialFunnelView::show(const items::SpecialView &view, const items::SpecialFigures &figures,
                             const items::Reference &reference)
{
    const auto *funnel = std::get_if<items::FunnelFigures>(&figures);
    if (!funnel)
        return;
    m_title = specialwords::title(view);
    m_figures = *funnel;
    showHead(*funnel);
    showSteps();
    showDue(*funnel, reference);
    setNotes(notesOn(*funnel));
}

void SpecialFunnelView::showHead(const items::FunnelFigures &figures)
{
    const QString about = u"%1 · %2"_s.arg(m_title, words::periodText(figures.period));
    if (figures.rate)
        setHeadline(words::figure(figures.rate->indicator, figures.rate->value.value) +
                        words::unit(figures.rate->indicator),
                    about, tr("resolved early or on time"), common::Tone::Active);
    else
        setHeadline(u"—"_s, about, tr("No published rate"), common::Tone::NoData);
    QStringList details;
    if (figures.dueSoon)
        details << tr("Due within 24 hours: %1 (%2)")
                       .arg(specialwords::withUnit(figures.dueSoon->indicator,
                                                   figures.dueSoon->value.value),
                            words::periodText(figures.dueSoon->value.period));
    setDetail(details);
}

QString SpecialFunnelView::stageName(items::FunnelStage stage)
{
    using enum items::FunnelStage;
    switch (stage) {
    case Received:
        return tr("Received");
    case InProgress:
        return tr("In progress now");
    case OpenInTime:
        return tr("within the deadline");
    case Overdue:
        return tr("overdue");
    case Resolved:
        return tr("Resolved");
    case OnTime:
        return tr("early or on time");
    case Late:
        return tr("late");
    }
    return {};
}

void SpecialFunnelView::showSteps()
{
    if (!m_figures)
        return;
    const bool toDate = m_span->chosen() == ToDate;
    charts::Funnel funnel;
    funnel.name = m_title;
    for (const auto &row : toDate ? m_figures->toDate : m_figures->inPeriod) {
        charts::FunnelBar bar;
        bar.key = row.indicator.value;
        bar.name = stageName(row.stage);
        bar.value = row.value;
        bar.text = specialwords::figureOr(m_figures->received, row.value);
        if (row.share)
            bar.note = row.stage == items::FunnelStage::Resolved
                           ? tr("%1 of received").arg(specialwords::share(*row.share))
                           : specialwords::share(*row.share);
        if (row.stage == items::FunnelStage::InProgress && row.value)
            bar.note = words::periodText(row.period); // a count at a moment, not of the period
        bar.depth = depthOf(row.stage);
        bar.tone = stageTone(row.stage);
        bar.provisional = row.provisional;
        bar.hover = u"%1: %2 %3\n%4"_s.arg(bar.name, bar.text, words::unit(m_figures->received),
                                           words::periodText(row.period));
        if (row.derived)
            bar.hover += u'\n' + tr("worked out from the other steps");
        funnel.bars.push_back(bar);
    }
    m_chart->setFunnel(funnel);
}

void SpecialFunnelView::showDue(const items::FunnelFigures &figures,
                                const items::Reference &reference)
{
    const auto written = [&figures](const std::optional<double> &value) {
        return specialwords::figureOr(figures.received, value);
    };
    setTableTitle(figures.due.empty()
                      ? tr("Due within 24 hours: no figures of the units below")
                      : tr("Due within 24 hours, n = %1 units").arg(figures.due.size()));
    setHeaders({tr("Unit"), tr("Due within 24 hours"), tr("Overdue")});
    for (const auto &due : figures.due)
        addRow({reference.unitName(due.unit), written(due.dueSoon), written(due.overdue)},
               due.unit.value, true);
}

QStringList SpecialFunnelView::notesOn(const items::FunnelFigures &figures) const
{
    QStringList notes;
    QStringList missing;
    for (const auto &row : figures.inPeriod) {
        if (!row.value)
            missing << stageName(row.stage);
    }
    if (!missing.isEmpty())
        notes << tr("No figure for: %1.").arg(missing.join(u", "_s));
    if (figures.rateCheck.state == analysis::CheckState::Failed && figures.rate)
        notes << tr("The steps give %1, published is %2.")
                     .arg(words::figure(figures.rate->indicator,
                                        figures.rate->value.value + figures.rateCheck.difference),
                          words::figure(figures.rate->indicator, figures.rate->value.value));
    return notes;
}

} // namespace panes::indicators
