// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/indicatordetailview.h"

#include "widgets/common/factlist.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/indicators/comparetab.h"
#include "widgets/panes/indicators/structuretab.h"
#include "widgets/panes/indicators/trendtab.h"
#include "widgets/panes/indicators/unitstab.h"
#include "widgets/panes/indicators/versionstable.h"
#include "widgets/panes/indicators/whyview.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace panes::indicators {
namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

IndicatorDetailView::IndicatorDetailView(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_title(common::newTextLabel(with.theme, common::TypeSize::Title, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_trend(new TrendTab(with))
    , m_units(new UnitsTab(with))
    , m_compare(new CompareTab(with))
    , m_structure(new StructureTab(with))
    , m_why(new WhyView(with.theme))
    , m_versions(new VersionsTable)
{
    const std::array<QWidget *, Tabs> pages{scrolling(m_trend), m_units,          m_compare,
                                            m_structure,        scrolling(m_why), m_versions};
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
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_units, &UnitsTab::areaRequested, this, &IndicatorDetailView::areaRequested);
    connect(m_structure, &StructureTab::indicatorRequested, this,
            &IndicatorDetailView::indicatorRequested);
    connect(m_units, &UnitsTab::busyChanged, this, &IndicatorDetailView::busyChanged);
    connect(m_compare, &CompareTab::busyChanged, this, &IndicatorDetailView::busyChanged);
    connect(m_structure, &StructureTab::busyChanged, this, &IndicatorDetailView::busyChanged);
    nameTabs();
}

void IndicatorDetailView::setStory(const items::IndicatorStory &story,
                                   const items::Reference &reference, const QDateTime &now,
                                   const QDate &today)
{
    m_title->setText(tr("%1 (%2)", "indicator and unit of measure")
                         .arg(common::indicators::name(story.indicator),
                              common::indicators::unit(story.indicator)));
    m_trend->setStory(story, reference);
    m_units->setStory(story, today);
    m_compare->begin({story.indicator.id, story.unit}, today);
    m_tabs->setTabVisible(Structure, m_structure->setStory(story, today));
    m_why->setStory(story, reference, now);
    m_versions->setStory(story, reference);
}

bool IndicatorDetailView::isBusy() const
{
    return m_units->isBusy() || m_compare->isBusy() || m_structure->isBusy();
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
}

} // namespace panes::indicators
