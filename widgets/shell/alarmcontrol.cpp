// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/alarmcontrol.h"

#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/alarms/alarmwords.h"
#include "widgets/shell/alarmsettings.h"
#include "widgets/shell/workspace.h"

#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr std::array kMuteMinutes = {15, 30, 60};

/// One that is escalated is a new one for the room: it is told again.
WaitingAlarm waitingAlarm(const items::AlarmLine &line)
{
    WaitingAlarm waiting{panes::alarms::identity(line.episode), line.rule.priority,
                         panes::alarms::spokenText(line)};
    if (line.standing.escalated.isValid()) {
        waiting.key += u"\nescalated"_s;
        waiting.what = AlarmControl::tr("%1, nobody has answered").arg(waiting.what);
    }
    return waiting;
}

} // namespace

AlarmControl::AlarmControl(AlarmSinks sinks, const common::PaneSurroundings &with,
                           QMainWindow &window, Workspace &workspace)
    : QObject(&window)
    , m_with(with)
    , m_window(window)
    , m_feed(with, this)
    , m_annunciator(std::move(sinks), with.settings, with.clock)
    , m_dead(new QLabel(&window))
    , m_badge(new QToolButton(&window))
{
    m_dead->setObjectName(u"alarms-not-watched"_s);
    m_dead->setTextFormat(Qt::PlainText);
    m_dead->setProperty("notice", u"bad"_s);
    m_badge->setObjectName(u"alarms-badge"_s);
    m_badge->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    window.statusBar()->addPermanentWidget(m_dead);
    window.statusBar()->addPermanentWidget(m_badge);
    connect(m_badge, &QToolButton::clicked, this,
            [workspace = &workspace] { workspace->open(u"alarms"_s); });
    connect(&m_feed, &panes::alarms::AlarmFeed::changed, this, &AlarmControl::follow);
    connect(&m_annunciator, &Annunciator::changed, this, &AlarmControl::show);
    connect(&with.theme, &common::Theme::changed, this, &AlarmControl::show);
    follow();
    show();
}

void AlarmControl::setLocked(bool locked)
{
    m_annunciator.setLocked(locked);
}

void AlarmControl::retranslate()
{
    follow(); // the words of what waits
    show();
}

/// Before the first sync has read everything, what is not there yet may alarm.
void AlarmControl::follow()
{
    m_annunciator.setDead(m_feed.deadSince());
    if (!m_feed.board().content() || !m_with.sync.status().everComplete)
        return;
    std::vector<WaitingAlarm> waiting;
    for (const auto &line : m_feed.lines()) {
        if (panes::alarms::isWaiting(line.standing.state))
            waiting.push_back(waitingAlarm(line));
    }
    m_annunciator.setWaiting(std::move(waiting));
}

WaitingCounts AlarmControl::waiting() const
{
    WaitingCounts counts{};
    for (const WaitingAlarm &alarm : m_annunciator.waiting())
        ++counts.at(size_t(std::clamp(alarm.priority, 1, int(counts.size())) - 1));
    return counts;
}

void AlarmControl::show()
{
    const auto &waiting = m_annunciator.waiting();
    const QDateTime muted = m_annunciator.mutedUntil();
    QString text = waiting.empty() ? tr("No alarms waiting")
                                   : tr("%n alarm(s) waiting", nullptr, int(waiting.size()));
    if (muted.isValid())
        text = tr("%1, muted until %2").arg(text, common::format::time(muted));
    const bool urgent = std::ranges::any_of(
        waiting, [](const WaitingAlarm &alarm) { return alarm.priority <= kVital; });
    const auto tone = urgent ? common::Tone::Bad : common::Tone::Risk;
    m_badge->setIcon(m_with.theme.icon(muted.isValid() ? u"mute"_s : u"alarms"_s));
    m_badge->setText(text);
    m_badge->setAccessibleName(text);
    m_badge->setStyleSheet(
        waiting.empty() ? QString()
                        : u"color: %1; font-weight: 600;"_s.arg(m_with.theme.color(tone).name()));
    const QDateTime dead = m_annunciator.deadSince();
    m_dead->setText(
        dead.isValid()
            ? tr("The alarm system itself has not worked since %1").arg(common::format::time(dead))
            : QString());
    m_dead->setVisible(dead.isValid());
    Q_EMIT waitingChanged();
}

void AlarmControl::addEntries(QMenu &menu)
{
    QMenu *mute = menu.addMenu(tr("Mute alarms"));
    for (const int minutes : kMuteMinutes)
        mute->addAction(tr("For %n minute(s), or until a new one", nullptr, minutes), this,
                        [this, minutes] { m_annunciator.mute(std::chrono::minutes(minutes)); });
    mute->addAction(tr("Be heard again"), this, [this] { m_annunciator.unmute(); });
    menu.addAction(tr("Sounds and voice of alarms…"), this, &AlarmControl::openSettings);
}

void AlarmControl::openSettings()
{
    auto *dialog = new AlarmSettings(m_annunciator, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace shell
