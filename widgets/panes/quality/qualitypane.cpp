// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/qualitypane.h"

#include "widgets/panes/quality/closingstab.h"
#include "widgets/panes/quality/scorestab.h"

#include <QEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

constexpr auto kLastQualityTab = "quality/tab";

} // namespace

QualityPane::QualityPane(const common::PaneSurroundings &with, TabMaker supply, QWidget *parent)
    : Pane(u"quality"_s, parent)
    , m_with(with)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_scores(new ScoresTab(with, m_pages))
{
    m_tabs->setObjectName(u"quality-tabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    addTab(m_scores);
    if (supply)
        addTab(supply(m_with, m_pages));
    auto *closings = new ClosingsTab(m_with, m_scores->board(), m_pages);
    addTab(closings);
    connect(closings, &ClosingsTab::agencyOpened, this, [this](const domain::AgencyId &agency) {
        m_tabs->setCurrentIndex(m_pages->indexOf(m_scores));
        m_scores->openAgency(agency);
    });
    addShortcuts();
    nameTabs();
    openTab(m_with.settings.value(kLastQualityTab).toString());
    connect(m_tabs, &QTabBar::currentChanged, this, &QualityPane::showTab);
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
    m_tabs->addTab(QString());
    const auto part = unsigned(m_pages->addWidget(tab));
    const auto follow = [this, tab, part] { setBusy(part, !tab->isSettled()); };
    connect(tab, &common::Pane::settledChanged, this, follow);
    follow();
}

void QualityPane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            const int count = m_tabs->count();
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
            m_tabs->setFocus();
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

void QualityPane::showTab(int index)
{
    m_pages->setCurrentIndex(index);
    const auto *tab = qobject_cast<common::Pane *>(m_pages->widget(index));
    m_with.settings.setValue(kLastQualityTab, tab ? tab->paneId() : QString());
}

/// The tab of last time, or the first.
void QualityPane::openTab(const QString &id)
{
    int index = 0;
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto *tab = qobject_cast<common::Pane *>(m_pages->widget(i));
        if (tab && tab->paneId() == id)
            index = i;
    }
    m_tabs->setCurrentIndex(index);
    m_pages->setCurrentIndex(index);
}

void QualityPane::nameTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (const auto *tab = qobject_cast<common::Pane *>(m_pages->widget(i)))
            m_tabs->setTabText(i, tab->title());
    }
    m_tabs->setAccessibleName(title());
}

void QualityPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameTabs();
    Pane::changeEvent(event);
}

common::Pane *makePane(const common::PaneSurroundings &with, TabMaker supply, QWidget *parent)
{
    return new QualityPane(with, supply, parent);
}

} // namespace panes::quality
