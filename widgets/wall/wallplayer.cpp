// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/wallplayer.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/items/wallcommands.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wall {
namespace {

/// A look comes with every tick of the board and after each change of the cache.
constexpr auto kBetweenLooks = items::kAlarmTick;

QLatin1StringView verbOf(PlayerKey key, bool paused)
{
    switch (key) {
    case PlayerKey::Next:
        return "next"_L1;
    case PlayerKey::Previous:
        return "previous"_L1;
    case PlayerKey::Pause:
        return paused ? "resume"_L1 : "pause"_L1;
    }
    return {};
}

/// Whether somebody is to be shown that it waits.
bool waits(domain::AlarmState state)
{
    return state == domain::AlarmState::Unacknowledged ||
           state == domain::AlarmState::ReturnedUnacknowledged;
}

QString keyOf(const domain::AlarmEpisode &episode)
{
    return QStringList{episode.ruleId, episode.subject,
                       episode.onset.toUTC().toString(Qt::ISODateWithMs)}
        .join(u'\n');
}

QDateTime endOf(const items::AlarmLine &line, const QDateTime &now)
{
    const auto &standing = line.standing;
    if (waits(standing.state))
        return {};
    if (standing.answered.isValid())
        return standing.answered;
    return standing.since.isValid() ? standing.since : now;
}

} // namespace

std::vector<analysis::WallAlarm> steeringAlarms(std::vector<analysis::WallAlarm> known,
                                                std::span<const items::AlarmLine> lines, bool first,
                                                const QDateTime &now)
{
    QSet<QString> present;
    for (const items::AlarmLine &line : lines) {
        const QString key = keyOf(line.episode);
        present.insert(key);
        auto found = std::ranges::find(known, key, &analysis::WallAlarm::key);
        if (found == known.end()) {
            if (!waits(line.standing.state))
                continue; // somebody has answered already
            const bool late = !first && line.episode.onset < now.addDuration(-2 * kBetweenLooks);
            known.push_back({.key = key,
                             .subsystem = line.rule.subsystem,
                             .priority = line.rule.priority,
                             .from = late ? now : std::min(line.episode.onset, now)});
            continue;
        }
        const QDateTime end = endOf(line, now);
        found->to = end.isValid() ? std::max(end, found->from) : QDateTime();
    }
    for (auto &alarm : known) {
        if (!alarm.to.isValid() && !present.contains(alarm.key))
            alarm.to = now;
    }
    std::erase_if(known, [&](const analysis::WallAlarm &alarm) {
        return alarm.to.isValid() && alarm.to < now.addDuration(-items::kWallMemory);
    });
    return known;
}

std::optional<std::pair<QDate, QDate>> daysOfView(const QJsonObject &view)
{
    const QDate from = QDate::fromString(view.value("from"_L1).toString(), Qt::ISODate);
    const QDate to = QDate::fromString(view.value("to"_L1).toString(), Qt::ISODate);
    return from.isValid() && to.isValid() && from <= to ? std::optional(std::pair(from, to))
                                                        : std::nullopt;
}

std::optional<domain::WallPageDocument> pageOfView(const pages::WallProgram &program,
                                                   const QJsonObject &view)
{
    const QString pane = view.value("pane"_L1).toString();
    const domain::WallPageDocument *found = program.page(view.value("page"_L1).toString());
    const auto subsystem = domain::subsystemFromCode(
        pane == "report-figures"_L1 ? u"field-reports"_s : pane);
    if (!found && subsystem) {
        const auto same = std::ranges::find_if(
            program.pages, [&](const auto &page) { return page.subsystem == subsystem; });
        found = same == program.pages.end() ? nullptr : &*same;
    }
    if (!found)
        found = program.page(u"tong-quan"_s); // the overview stands for every other pane
    if (!found && !program.pages.empty())
        found = &program.pages.front();
    if (!found)
        return std::nullopt;
    domain::WallPageDocument page = *found;
    if (const auto days = daysOfView(view)) {
        for (auto &tile : page.tiles)
            std::tie(tile.from, tile.to) = *days;
    }
    if (const QString area = view.value("areaCode"_L1).toString(); !area.isEmpty()) {
        for (auto &tile : page.tiles)
            tile.unit = area;
        page.id += u'@' + area;
        const QString name = view.value("areaName"_L1).toString();
        page.name += u" · "_s + name;
        page.nameEn += u" · "_s + name;
    }
    return page;
}

WallPlayer::WallPlayer(Needs needs, QObject *parent)
    : QObject(parent)
    , m_with(std::move(needs))
{
    if (!m_with.stateFile.isEmpty())
        m_state = readWallState(m_with.stateFile);
    connect(&m_tick, &QTimer::timeout, this, &WallPlayer::ticked);
    m_tick.start(m_with.tick);
}

void WallPlayer::setProgram(pages::WallProgram program)
{
    m_program = std::move(program);
    Q_EMIT ticked();
}

void WallPlayer::setCommands(std::vector<domain::WallCommand> commands)
{
    m_hasCommands = true;
    m_commands = std::move(commands);
    Q_EMIT ticked();
}

void WallPlayer::setAlarms(std::span<const items::AlarmLine> lines)
{
    m_hasAlarms = true;
    auto alarms = steeringAlarms(m_state.alarms, lines, !m_state.knowsAlarms, m_with.clock.now());
    if (alarms != m_state.alarms || !m_state.knowsAlarms) {
        m_state.alarms = std::move(alarms);
        m_state.knowsAlarms = true;
        save();
    }
    Q_EMIT ticked();
}

void WallPlayer::giveUpWaiting()
{
    m_hasCommands = m_hasAlarms = true;
    Q_EMIT ticked();
}

void WallPlayer::press(PlayerKey key)
{
    const bool paused = std::ranges::any_of(m_state.canvases, &CanvasState::paused);
    const QDateTime now = m_with.clock.now();
    domain::WallCommand command;
    command.id = u"key-%1-%2"_s.arg(now.toMSecsSinceEpoch()).arg(++m_pressed);
    command.verb = verbOf(key, paused);
    command.at = now;
    m_state.keys.push_back(std::move(command));
    for (auto &canvas : m_state.canvases) {
        if (key == PlayerKey::Pause)
            canvas.paused = !paused;
    }
    prune();
    save();
    Q_EMIT ticked();
}

analysis::WallMoment WallPlayer::moment(const Canvas &canvas) const
{
    const QDateTime now = m_with.clock.now();
    const CanvasState last = m_state.canvases.value(canvas.id);
    if (!isReady() && m_program.page(last.page))
        return {.page = last.page, .paused = last.paused};
    auto commands = items::countingCommands(m_commands, now);
    commands.insert(commands.end(), m_state.keys.begin(), m_state.keys.end());
    return analysis::wallMoment(playlistOf(canvas), m_with.name, commands, m_state.alarms, now);
}

void WallPlayer::noteShown(const Canvas &canvas, const analysis::WallMoment &moment)
{
    CanvasState &state = m_state.canvases[canvas.id];
    if (state.page == moment.page && state.paused == moment.paused)
        return;
    if (state.page != moment.page)
        state.since = m_with.clock.now();
    state.page = moment.page;
    state.paused = moment.paused;
    prune();
    save();
}

domain::WallPlaylist WallPlayer::playlistOf(const Canvas &canvas) const
{
    if (m_program.page(canvas.page)) {
        domain::WallPlaylist alone;
        alone.id = canvas.page;
        alone.entries.push_back({.page = canvas.page});
        alone.steerPriority = 0; // this screen was given to this page
        return alone;
    }
    for (const QString &id : {m_with.playlist, canvas.playlist}) {
        if (const auto *playlist = m_program.playlist(id))
            return *playlist;
    }
    return m_program.playlists.empty() ? domain::WallPlaylist() : m_program.playlists.front();
}

void WallPlayer::prune()
{
    m_state.keys = items::countingCommands(std::move(m_state.keys), m_with.clock.now());
}

void WallPlayer::save()
{
    if (m_with.stateFile.isEmpty())
        return;
    if (auto written = writeWallState(m_with.stateFile, m_state); !written)
        qCWarning(core::logUi) << "the wall's state:" << written.error().detail;
}

} // namespace wall
