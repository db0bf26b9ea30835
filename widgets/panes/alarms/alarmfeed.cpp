// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmfeed.h"

#include "models/core/clock.h"
#include "models/domain/alarmedits.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"

#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace panes::alarms {

AlarmFeed::AlarmFeed(const common::PaneSurroundings &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_board(with.alarms)
    , m_life(with.clock.now(), items::kAlarmTick)
{
    connect(&m_board, &items::Loaded::changed, this, &AlarmFeed::follow);
    connect(&with.sync, &syncing::SyncService::editsChanged, this, &AlarmFeed::readEdits);
    connect(&with.sync, &syncing::SyncService::statusChanged, this,
            [this] { m_board.setConnection(m_with.sync.status().lastContact); });
    auto *timer = new QTimer(this); // that nothing comes is seen by nobody else
    connect(timer, &QTimer::timeout, this, &AlarmFeed::watch);
    timer->start(15s);
    m_board.setConnection(with.sync.status().lastContact);
    readEdits();
    m_board.start();
    follow(); // another one may have started it
}

const std::vector<items::AlarmLine> &AlarmFeed::lines() const
{
    static const std::vector<items::AlarmLine> kNone;
    return m_board.content() ? m_board.content()->lines : kNone;
}

std::optional<domain::EditStanding> AlarmFeed::unsettled(const items::AlarmLine &line) const
{
    return domain::unsettledOf(m_edits, line.episode.ruleId, line.episode.subject);
}

void AlarmFeed::watch()
{
    const QDateTime dead = m_life.deadSince(m_with.clock.now());
    if (dead.isValid() && !m_dead.isValid() && !std::exchange(m_doubted, true))
        return m_board.evaluate();
    m_dead = dead;
    Q_EMIT changed(); // ages go on as well
}

void AlarmFeed::follow()
{
    if (const auto *picture = m_board.content(); picture && picture->evaluatedAt.isValid())
        m_life.evaluated(picture->evaluatedAt);
    else if (m_board.error())
        m_life.failed();
    if (!m_board.isLoading()) {
        m_dead = m_life.deadSince(m_with.clock.now());
        m_doubted = false;
    }
    Q_EMIT changed();
}

void AlarmFeed::readEdits()
{
    m_with.sync.edits(domain::Collection::AlarmActions, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (!edits)
                return;
            m_edits = syncing::standings(*edits);
            m_board.setEdits(m_edits);
            Q_EMIT changed();
        });
}

} // namespace panes::alarms
