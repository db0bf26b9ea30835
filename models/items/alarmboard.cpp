// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/alarmboard.h"

#include "models/core/clock.h"
#include "models/items/alarmlines.h"
#include "models/store/readsnapshot.h"

using namespace std::chrono_literals;

namespace items {
namespace {

/// Word from the backend after so long may end an alarm, and is told at once.
constexpr auto kLongSilence = 1min;

} // namespace

int AlarmPicture::waiting() const
{
    return byState.at(size_t(domain::AlarmState::Unacknowledged)) +
           byState.at(size_t(domain::AlarmState::ReturnedUnacknowledged));
}

AlarmBoard::AlarmBoard(store::ReaderPool &readers, store::ChangeHub &hub,
                       const Directory &directory, const core::Clock &clock, QObject *parent)
    : LoadedContent(readers, hub, 5s, parent)
    , m_directory(directory)
    , m_clock(clock)
{
    m_tick.setInterval(kAlarmTick);
    connect(&m_tick, &QTimer::timeout, this, &AlarmBoard::load);
    connect(&directory, &Directory::changed, this, &AlarmBoard::load);
}

void AlarmBoard::start()
{
    if (m_started)
        return;
    m_started = true;
    m_tick.start();
    load();
}

void AlarmBoard::setConnection(const QDateTime &lastContact)
{
    const bool wasSilent = !m_lastContact.isValid() ||
                           m_lastContact.addDuration(kLongSilence) < lastContact;
    m_lastContact = lastContact;
    if (wasSilent)
        load();
}

void AlarmBoard::setEdits(const std::vector<domain::EditStanding> &edits)
{
    if (edits == m_edits)
        return;
    m_edits = edits;
    load();
}

void AlarmBoard::evaluate()
{
    load();
}

bool AlarmBoard::concerns(domain::Collection collection, const QStringList &) const
{
    using enum domain::Collection;
    return m_started &&
           (collection == AlarmRules || collection == AlarmActions || collection == Observations ||
            collection == Slots || collection == Reports || collection == ReportEvents ||
            collection == MediaItems);
}

void AlarmBoard::load()
{
    // Without the dictionary and the units nothing could be judged, and "no alarms" would be wrong.
    if (!m_started || !m_directory.isLoaded())
        return;
    query([moment = AlarmMoment{m_directory.reference(), m_lastContact, m_edits, m_clock.now()}](
              const store::Database &db) {
        const store::ReadSnapshot snapshot(db);
        return readAlarms(db, moment);
    });
}

} // namespace items
