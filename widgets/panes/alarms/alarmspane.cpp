// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmspane.h"

#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/alarms/alarmareas.h"
#include "widgets/panes/alarms/alarmlisttab.h"
#include "widgets/panes/alarms/performancetab.h"
#include "widgets/panes/alarms/rulestab.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

constexpr auto kLastAlarmTab = "alarms/tab";
/// The parts of the pane that work in the background.
enum Part : unsigned { Board, Step, History, Rules };

QString alarmTabText(const QString &id)
{
    if (id == "list"_L1)
        return AlarmsPane::tr("List");
    if (id == "overview"_L1)
        return AlarmsPane::tr("At a glance");
    if (id == "performance"_L1)
        return AlarmsPane::tr("Performance");
    return AlarmsPane::tr("Rules");
}

QLabel *newBand(const QString &name, const QString &kind, QWidget *parent)
{
    auto *band = new QLabel(parent);
    band->setObjectName(name);
    band->setTextFormat(Qt::PlainText);
    band->setWordWrap(true);
    band->setProperty("notice", kind);
    band->hide();
    return band;
}

void showBand(QLabel &band, const QString &text)
{
    band.setText(text);
    band.setVisible(!text.isEmpty());
}

} // namespace

QString deadText(const QDateTime &since)
{
    return since.isValid()
               ? QCoreApplication::translate(
                     "Alarms", "The alarm system itself has not worked since %1. What is shown may "
                               "be old; new alarms are not seen.")
                     .arg(common::format::dateTime(since))
               : QString();
}

common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new AlarmsPane(surroundings, parent);
}

AlarmsPane::AlarmsPane(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"alarms"_s, parent)
    , m_with(surroundings)
    , m_feed(m_with, this)
    , m_dead(newBand(u"alarms-dead"_s, u"bad"_s, this))
    , m_broken(newBand(u"alarms-broken"_s, u"true"_s, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_state(nullptr)
{
    m_tabs->setObjectName(u"alarms-tabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_dead, m_broken, m_tabs})
        column->addWidget(part);
    column->addWidget(m_pages, 1);
    m_state = new common::StateStack(m_with.theme, content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_state);
    addTabs();
    addShortcuts();
    retranslate();
    openTab(m_with.settings.value(kLastAlarmTab).toString());
    connect(m_tabs, &QTabBar::currentChanged, this, &AlarmsPane::showTab);
    connect(&m_feed, &AlarmFeed::changed, this, &AlarmsPane::follow);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &AlarmsPane::follow);
    follow();
}

void AlarmsPane::addTabs()
{
    m_list = new AlarmListTab(m_feed, m_with, m_pages);
    connect(m_list, &AlarmListTab::busyChanged, this, [this](bool busy) { setBusy(Step, busy); });
    addTab(u"list"_s, m_list);
    m_areas = new AlarmAreaPanel(m_with.theme, m_with.clock, m_pages);
    connect(m_areas, &AlarmAreaPanel::areaChosen, this, [this](domain::Subsystem subsystem) {
        m_tabs->setCurrentIndex(m_pages->indexOf(m_list));
        m_list->narrow(subsystem);
    });
    addTab(u"overview"_s, m_areas);
    auto *performance = new PerformanceTab(m_with, m_pages);
    connect(performance, &PerformanceTab::busyChanged, this,
            [this](bool busy) { setBusy(History, busy); });
    addTab(u"performance"_s, performance);
    auto *rules = new RulesTab(m_with, m_pages);
    connect(rules, &RulesTab::busyChanged, this, [this](bool busy) { setBusy(Rules, busy); });
    connect(m_list, &AlarmListTab::ruleRequested, this, [this, rules](const QString &ruleId) {
        m_tabs->setCurrentIndex(m_pages->indexOf(rules));
        rules->look(ruleId);
    });
    addTab(u"rules"_s, rules);
}

void AlarmsPane::addTab(const QString &id, QWidget *page)
{
    page->setProperty("tabId", id);
    m_tabs->addTab(QString());
    m_pages->addWidget(page);
}

void AlarmsPane::addShortcuts()
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

void AlarmsPane::showTab(int index)
{
    m_pages->setCurrentIndex(index);
    m_with.settings.setValue(kLastAlarmTab, m_pages->widget(index)->property("tabId"));
}

/// The tab of last time, or the first.
void AlarmsPane::openTab(const QString &id)
{
    int index = 0;
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->property("tabId").toString() == id)
            index = i;
    }
    m_tabs->setCurrentIndex(index);
    m_pages->setCurrentIndex(index);
}

void AlarmsPane::follow()
{
    const auto &user = m_with.sync.status().user;
    if (!domain::may(user.rights, "read"_L1, "alarms"_L1))
        return m_state->showEmpty(tr("Your account may not see alarms."),
                                  tr("Ask whoever gives out the rights of the centre."));
    m_state->showContent();
    const auto *picture = m_feed.board().content();
    setBusy(Board, !picture && !m_feed.board().error());
    showBand(*m_dead, deadText(m_feed.deadSince()));
    QStringList names;
    for (const auto &broken : picture ? picture->broken : std::vector<items::BrokenRule>())
        names << broken.rule.name;
    showBand(*m_broken, names.isEmpty()
                            ? QString()
                            : tr("%n rule(s) cannot be evaluated: %1.", nullptr, int(names.size()))
                                  .arg(names.join(u", "_s)));
    m_areas->setAreas(alarmAreas(m_feed.lines()));
}

QString AlarmsPane::title() const
{
    return tr("Alarms");
}

void AlarmsPane::retranslate()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        const QString text = alarmTabText(m_pages->widget(i)->property("tabId").toString());
        m_tabs->setTabText(i, text);
        m_pages->widget(i)->setAccessibleName(text);
    }
    m_tabs->setAccessibleName(tr("Views of the alarms"));
    follow();
}

void AlarmsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace panes::alarms
