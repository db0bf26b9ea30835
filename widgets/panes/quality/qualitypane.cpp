// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/qualitypane.h"

#include "widgets/common/tabpages.h"
#include "widgets/panes/quality/closingstab.h"
#include "widgets/panes/quality/scorestab.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::quality {

QualityPane::QualityPane(const common::PaneSurroundings &with, TabMaker supply, QWidget *parent)
    : Pane(u"quality"_s, parent)
    , m_with(with)
    , m_pages(new common::TabPages(u"quality"_s, m_with.settings, this))
    , m_scores(new ScoresTab(with, m_pages))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    addTab(m_scores);
    if (supply)
        addTab(supply(m_with, m_pages));
    auto *closings = new ClosingsTab(m_with, m_scores->board(), m_pages);
    addTab(closings);
    connect(closings, &ClosingsTab::agencyOpened, this, [this](const domain::AgencyId &agency) {
        m_pages->open(m_scores);
        m_scores->openAgency(agency);
    });
    m_pages->setWords([this](const QString &id) { return m_titled.value(id)->title(); });
    m_pages->setBarName(title());
    m_pages->restore();
}

QString QualityPane::title() const
{
    return tr("Data quality");
}

const items::QualityBoard &QualityPane::board() const
{
    return m_scores->board();
}

void QualityPane::addTab(common::Pane *tab)
{
    m_titled.insert(tab->paneId(), tab);
    const auto part = unsigned(m_pages->addPage(tab->paneId(), tab));
    const auto follow = [this, tab, part] { setBusy(part, !tab->isSettled()); };
    connect(tab, &common::Pane::settledChanged, this, follow);
    follow();
}

void QualityPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_pages->nameTabs();
        m_pages->setBarName(title());
    }
    Pane::changeEvent(event);
}

common::Pane *makePane(const common::PaneSurroundings &with, TabMaker supply, QWidget *parent)
{
    return new QualityPane(with, supply, parent);
}

} // namespace panes::quality
