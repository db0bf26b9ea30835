// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/indicatordetailview.h"

#include "widgets/common/factlist.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/pagestack.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/tabs.h"
#include "widgets/panes/indicators/comparetab.h"
#include "widgets/panes/indicators/structureof.h"
#include "widgets/panes/indicators/structuretab.h"
#include "widgets/panes/indicators/trendtab.h"
#include "widgets/panes/indicators/unitstab.h"
#include "widgets/panes/indicators/versionstab.h"
#include "widgets/panes/indicators/whyview.h"

#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace panes::indicators {

IndicatorDetailView::IndicatorDetailView(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_directory(with.directory)
    , m_title(common::newTextLabel(with.theme, common::TypeSize::Title, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new common::PageStack(this))
    , m_trend(new TrendTab(with))
    , m_units(new UnitsTab(with))
    , m_compare(new CompareTab(with))
    , m_structure(new StructureTab(with))
    , m_why(new WhyView(with.theme))
    , m_versions(new VersionsTab(with))
{
    const std::array<QWidget *, Tabs> pages{
        common::newScroll(m_trend), m_units,   m_compare, m_structure,
        common::newScroll(m_why),   m_versions};
    for (QWidget *page : pages) {
        m_tabs->addTab(QString());
        m_pages->addWidget(page);
    }
    m_tabs->setObjectName(QStringLiteral("figureTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace2);
    column->addWidget(m_title);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &IndicatorDetailView::showTab);
    connect(m_units, &UnitsTab::areaRequested, this, &IndicatorDetailView::areaRequested);
    connect(m_structure, &StructureTab::indicatorRequested, this,
            &IndicatorDetailView::indicatorRequested);
    connect(m_trend, &TrendTab::periodOpened, this, &IndicatorDetailView::openPeriod);
    connect(m_compare, &CompareTab::periodOpened, this, &IndicatorDetailView::openPeriod);
    connect(m_units, &UnitsTab::busyChanged, this, &IndicatorDetailView::busyChanged);
    connect(m_versions, &VersionsTab::busyChanged, this, &IndicatorDetailView::busyChanged);
    connect(m_compare, &CompareTab::busyChanged, this, &IndicatorDetailView::busyChanged);
    connect(m_structure, &StructureTab::busyChanged, this, &IndicatorDetailView::busyChanged);
    nameTabs();
}

void IndicatorDetailView::setStory(const items::IndicatorStory &story, const QDateTime &now,
                                   const QDate &today)
{
    m_story = story;
    m_now = now;
    m_today = today;
    m_title->setText(tr("%1 (%2)", "indicator and unit of measure")
                         .arg(common::indicators::name(story.indicator),
                              common::indicators::unit(story.indicator)));
    common::setTabShown(*m_tabs, Structure,
                        structureAround(story.indicator, *m_directory.reference()).has_value());
    showTab(m_tabs->currentIndex());
}

void IndicatorDetailView::showTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    if (!m_story)
        return;
    const auto reference = m_directory.reference();
    switch (tab) {
    case Trend:
        return m_trend->setStory(*m_story, *reference);
    case Units:
        return m_units->setStory(*m_story, m_today);
    case Compare:
        return m_compare->setStory(*m_story, m_today);
    case Structure:
        return m_structure->setStory(*m_story, m_today);
    case Why:
        return m_why->setStory(*m_story, *reference, m_now);
    case Versions:
        return m_versions->setStory(*m_story, reference, m_now, m_today);
    default:
        return;
    }
}

/// From a period of a chart or a table to what came for it and when.
void IndicatorDetailView::openPeriod(const domain::Period &period)
{
    m_tabs->setCurrentIndex(Versions);
    m_versions->choose(period);
}

bool IndicatorDetailView::isBusy() const
{
    return m_units->isBusy() || m_compare->isBusy() || m_structure->isBusy() ||
           m_versions->isBusy();
}

void IndicatorDetailView::nameTabs()
{
    m_tabs->setTabText(Trend, tr("Trend"));
    m_tabs->setTabText(Units, tr("By unit"));
    m_tabs->setTabText(Compare, tr("Compare"));
    m_tabs->setTabText(Structure, tr("Structure"));
    m_tabs->setTabText(Why, tr("Why this number?"));
    m_tabs->setTabText(Versions, tr("Versions"));
    m_tabs->setAccessibleName(tr("Views of the indicator"));
}

void IndicatorDetailView::retranslate()
{
    nameTabs();
    m_trend->retranslate();
    m_units->retranslate();
    m_compare->retranslate();
    m_structure->retranslate();
    m_versions->retranslate();
}

} // namespace panes::indicators
