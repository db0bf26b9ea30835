// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/structuretab.h"

#include "widgets/charts/structurebars.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/indicators/chartbar.h"
#include "widgets/panes/indicators/chartsubject.h"
#include "widgets/panes/indicators/comparechoice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

constexpr int kStructureYears = 10;
constexpr size_t kStructurePeriods = 13;

} // namespace

StructureTab::StructureTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_directory(with.directory)
    , m_series(with.readers, with.hub, with.directory)
{
    auto *body = new QWidget;
    m_bars = new charts::StructureBars(with.theme, body);
    m_bar = new ChartBar(with.theme, m_bars, body);
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins({});
    inside->addWidget(m_bar);
    inside->addWidget(m_bars, 1);
    m_state = new common::StateStack(with.theme, body, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_state);
    connect(m_bars, &charts::StructureBars::picked, this, [this](int, const QString &part) {
        Q_EMIT indicatorRequested(domain::IndicatorId(part));
    });
    connect(&m_series, &items::SeriesComparison::changed, this, [this] {
        showParts();
        Q_EMIT busyChanged();
    });
}

void StructureTab::setStory(const items::IndicatorStory &story, const QDate &today)
{
    m_parts = structureAround(story.indicator, *m_directory.reference());
    m_subject = subjectOf(story, *m_directory.reference());
    m_subject.title = m_directory.reference()->unitName(story.unit);
    std::vector<items::SeriesKey> keys;
    if (m_parts) {
        for (const auto &part : m_parts->parts)
            keys.push_back({part, story.unit});
        if (!m_parts->whole.isEmpty())
            keys.push_back({m_parts->whole, story.unit});
    }
    m_series.show(keys, today.addYears(-kStructureYears), today);
}

void StructureTab::showParts()
{
    const auto *content = m_series.content();
    if (!content || !m_parts) {
        if (m_series.error())
            m_state->showError(*m_series.error());
        else if (m_series.isLoading())
            m_state->showLoading(tr("Reading figures…"));
        return;
    }
    if (!content->table)
        return m_state->showEmpty(refusalText(content->table.error()));
    const auto structure = structureOf(*m_parts, *content->table, *m_directory.reference(),
                                       kStructurePeriods);
    m_bars->setStructure(structure);
    charts::PictureFrame frame = m_subject;
    frame.title = u"%1 · %2"_s.arg(structure.title, m_subject.title);
    m_bar->setSubject(frame);
    m_state->showContent();
}

void StructureTab::retranslate()
{
    m_bar->retranslate();
    showParts();
}

} // namespace panes::indicators
