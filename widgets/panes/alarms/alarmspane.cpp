// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmspane.h"

#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/statestack.h"
#include "widgets/common/tabpages.h"
#include "widgets/panes/alarms/alarmareas.h"
#include "widgets/panes/alarms/alarmlisttab.h"
#include "widgets/panes/alarms/performancetab.h"
#include "widgets/panes/alarms/rulestab.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

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
    , m_pages(new common::TabPages(u"alarms"_s, m_with.settings, this))
    , m_state(nullptr)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_dead);
    column->addWidget(m_broken);
    column->addWidget(m_pages, 1);
    m_state = new common::StateStack(m_with.theme, content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_state);
    addTabs();
    m_pages->setWords(alarmTabText);
    retranslate();
    m_pages->restore();
    connect(&m_feed, &AlarmFeed::changed, this, &AlarmsPane::follow);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &AlarmsPane::follow);
    follow();
}

void AlarmsPane::addTabs()
{
    m_list = new AlarmListTab(m_feed, m_with, m_pages);
    connect(m_list, &AlarmListTab::busyChanged, this, [this](bool busy) { setBusy(Step, busy); });
    m_pages->addPage(u"list"_s, m_list);
    m_areas = new AlarmAreaPanel(m_with.theme, m_with.clock, m_pages);
    connect(m_areas, &AlarmAreaPanel::areaChosen, this, [this](domain::Subsystem subsystem) {
        m_pages->open(m_list);
        m_list->narrow(subsystem);
    });
    m_pages->addPage(u"overview"_s, m_areas);
    auto *performance = new PerformanceTab(m_with, m_pages);
    connect(performance, &PerformanceTab::busyChanged, this,
            [this](bool busy) { setBusy(History, busy); });
    m_pages->addPage(u"performance"_s, performance);
    auto *rules = new RulesTab(m_with, m_pages);
    connect(rules, &RulesTab::busyChanged, this, [this](bool busy) { setBusy(Rules, busy); });
    connect(m_list, &AlarmListTab::ruleRequested, this, [this, rules](const QString &ruleId) {
        m_pages->open(rules);
        rules->look(ruleId);
    });
    m_pages->addPage(u"rules"_s, rules);
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
    m_pages->nameTabs();
    m_pages->setBarName(tr("Views of the alarms"));
    follow();
}

void AlarmsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace panes::alarms
