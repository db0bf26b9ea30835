// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/specialviewpanel.h"

#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/format.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/indicators/specialepidemicview.h"
#include "widgets/panes/indicators/specialfunnelview.h"
#include "widgets/panes/indicators/specialprogressview.h"
#include "widgets/panes/indicators/specialradarview.h"
#include "widgets/panes/indicators/specialschoolyearview.h"
#include "widgets/panes/indicators/specialwords.h"

#include <QEvent>
#include <QFile>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

SpecialPage *pageFor(items::SpecialKind kind, const common::Theme &theme)
{
    switch (kind) {
    case items::SpecialKind::Radar:
        return new SpecialRadarView(theme);
    case items::SpecialKind::Epidemic:
        return new SpecialEpidemicView(theme);
    case items::SpecialKind::Funnel:
        return new SpecialFunnelView(theme);
    case items::SpecialKind::Progress:
        return new SpecialProgressView(theme);
    case items::SpecialKind::SchoolYear:
        return new SpecialSchoolYearView(theme);
    case items::SpecialKind::Unknown:
        break;
    }
    return nullptr;
}

} // namespace

core::Result<std::vector<items::SpecialView>> shippedViews()
{
    QFile file(u":/ioc/pages/views.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::NotFound, file.fileName());
    return items::readSpecialViews(file.readAll());
}

SpecialViewPanel::SpecialViewPanel(domain::Subsystem subsystem,
                                   const common::PaneSurroundings &surroundings,
                                   const core::Result<std::vector<items::SpecialView>> &views,
                                   QWidget *parent)
    : QWidget(parent)
    , m_with(surroundings)
    , m_content(surroundings.readers, surroundings.hub, surroundings.directory)
    , m_choice(new common::ChipRow(this))
    , m_pages(new QStackedWidget)
{
    if (views) {
        for (const auto &view : *views) {
            if (view.subsystem == subsystem)
                m_views.push_back(view);
        }
    } else {
        m_fault = views.error();
    }
    addViews();
    m_state = new common::StateStack(m_with.theme, m_pages, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(common::kSpace1, common::kSpace1, common::kSpace1, 0);
    layout->setSpacing(common::kSpace1);
    layout->addWidget(m_choice);
    layout->addWidget(m_state, 1);
    m_choice->setVisible(m_views.size() > 1);
    connect(m_choice, &common::ChipRow::chosenChanged, this, &SpecialViewPanel::follow);
    connect(&m_content, &items::SpecialContent::changed, this, [this] {
        refresh();
        Q_EMIT loadingChanged();
    });
    connect(&m_with.context, &common::SharedContext::areaChanged, this, &SpecialViewPanel::follow);
    connect(&m_with.context, &common::SharedContext::periodChanged, this,
            &SpecialViewPanel::follow);
    connect(&m_with.theme, &common::Theme::changed, this, &SpecialViewPanel::refresh);
    connect(m_state, &common::StateStack::actionRequested, this, &SpecialViewPanel::act);
    nameViews();
    follow();
}

void SpecialViewPanel::addViews()
{
    for (size_t i = 0; i < m_views.size(); ++i) {
        m_choice->addChip(int(i));
        auto *page = m_views[i].problem ? nullptr : pageFor(m_views[i].kind, m_with.theme);
        m_pageOf.push_back(page);
        if (!page)
            continue;
        m_pages->addWidget(page);
        connect(page, &SpecialPage::indicatorRequested, this,
                &SpecialViewPanel::indicatorRequested);
        connect(page, &SpecialPage::areaRequested, this, &SpecialViewPanel::areaRequested);
    }
}

void SpecialViewPanel::nameViews()
{
    for (size_t i = 0; i < m_views.size(); ++i)
        m_choice->setText(int(i), specialwords::title(m_views[i]));
}

const items::SpecialView *SpecialViewPanel::chosen() const
{
    const int index = m_views.empty() ? -1 : m_choice->chosen();
    return index < 0 ? nullptr : &m_views[size_t(index)];
}

void SpecialViewPanel::follow()
{
    const auto *view = chosen();
    if (view && isVisible())
        m_content.show(*view, m_with.context.area(),
                       common::lastDayShown(m_with.context, m_with.clock));
    refresh();
}

void SpecialViewPanel::refresh()
{
    const auto *view = chosen();
    m_state->setNotice({});
    m_offersProvince = false;
    if (m_fault)
        return m_state->showError(*m_fault);
    if (!view)
        return m_state->showEmpty(tr("There are no special views of this subsystem."));
    if (view->problem)
        return m_state->showEmpty(specialwords::problem(*view),
                                  tr("The other views are not affected."));
    if (const auto *figures = m_content.content())
        showFigures(*figures);
    else if (m_content.error())
        m_state->showError(*m_content.error(), tr("Try again"));
    else
        m_state->showLoading(tr("Reading figures…"));
}

void SpecialViewPanel::showFigures(const items::SpecialFigures &figures)
{
    const auto &shared = items::commonOf(figures);
    if (!shared.asOf)
        return showNothing(shared);
    auto *page = m_pageOf[size_t(m_choice->chosen())];
    page->setFigures(*chosen(), figures, m_with.directory.reference(), m_with.clock.now());
    m_pages->setCurrentWidget(page);
    m_state->showContent();
    m_state->setNotice(specialwords::unknown(shared.unknownCodes));
}

void SpecialViewPanel::showNothing(const items::SpecialCommon &figures)
{
    if (!figures.unknownCodes.isEmpty())
        return m_state->showEmpty(tr("There are no figures for this view."),
                                  specialwords::unknown(figures.unknownCodes));
    m_offersProvince = !m_with.context.area().isEmpty();
    m_state->showEmpty(tr("There are no figures for this view in this area and period."),
                       m_offersProvince ? tr("They may be there for the whole province.")
                                        : QString(),
                       m_offersProvince ? tr("Whole province") : QString());
}

void SpecialViewPanel::act()
{
    if (m_offersProvince)
        Q_EMIT areaRequested(domain::UnitId());
    else
        m_with.sync.syncNow();
}

void SpecialViewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void SpecialViewPanel::hideEvent(QHideEvent *event)
{
    m_content.rest();
    QWidget::hideEvent(event);
}

void SpecialViewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameViews();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace panes::indicators
