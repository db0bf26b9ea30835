// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tilealarms.h"

#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/pages/indicatorblock.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

using common::Surface;
using common::Tone;
using domain::AlarmState;

constexpr int kPriorities = 3;

bool waits(AlarmState state)
{
    return state == AlarmState::Unacknowledged || state == AlarmState::ReturnedUnacknowledged;
}

QString priorityCount(int priority, int count)
{
    switch (priority) {
    case 1:
        return AlarmsTile::tr("%n urgent", nullptr, count);
    case 2:
        return AlarmsTile::tr("%n high", nullptr, count);
    default:
        return AlarmsTile::tr("%n ordinary", nullptr, count);
    }
}

Tone toneOfAlarm(const items::AlarmLine &line)
{
    if (!waits(line.standing.state))
        return line.standing.state == AlarmState::Acknowledged ? Tone::Active : Tone::NoData;
    return line.rule.priority == 1 ? Tone::Bad : Tone::Risk;
}

QString wordOfAlarm(const items::AlarmLine &line)
{
    switch (line.standing.state) {
    case AlarmState::Unacknowledged:
        return line.rule.priority == 1 ? AlarmsTile::tr("urgent") : AlarmsTile::tr("unanswered");
    case AlarmState::ReturnedUnacknowledged:
        return AlarmsTile::tr("over, unanswered");
    case AlarmState::Acknowledged:
        return AlarmsTile::tr("acknowledged");
    case AlarmState::Shelved:
        return AlarmsTile::tr("shelved");
    case AlarmState::Suppressed:
    case AlarmState::OutOfService:
    case AlarmState::Normal:
        break;
    }
    return AlarmsTile::tr("not shown");
}

} // namespace

AlarmSummary alarmSummary(const std::vector<const items::AlarmLine *> &lines)
{
    std::array<int, kPriorities> waiting{};
    int acknowledged = 0;
    for (const items::AlarmLine *line : lines) {
        if (waits(line->standing.state))
            ++waiting.at(size_t(std::clamp(line->rule.priority, 1, kPriorities) - 1));
        else if (line->standing.state == AlarmState::Acknowledged)
            ++acknowledged;
    }
    for (int priority = 1; priority <= kPriorities; ++priority) {
        const int count = waiting.at(size_t(priority - 1));
        if (count > 0)
            return {priority == 1 ? Tone::Bad : Tone::Risk, priorityCount(priority, count),
                    kPriorities + 2 - priority};
    }
    if (acknowledged > 0)
        return {Tone::Active, AlarmsTile::tr("%n acknowledged", nullptr, acknowledged), 1};
    return {Tone::Good, AlarmsTile::tr("normal"), 0};
}

AlarmsTile::AlarmsTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
                       QWidget *parent)
    : WallTileView(tile, surroundings, parent)
    , m_board(surroundings.alarms)
{
    connect(&m_board, &items::AlarmBoard::changed, this, &AlarmsTile::tell);
    connect(&surroundings.sync, &syncing::SyncService::statusChanged, this, &AlarmsTile::follow);
    follow();
    m_board.start();
}

void AlarmsTile::follow()
{
    m_board.setConnection(with().sync.status().lastContact);
}

bool AlarmsTile::isSettled() const
{
    return m_board.content() || m_board.error();
}

QString AlarmsTile::heading() const
{
    return tile().subsystem ? tr("Alarms: %1").arg(subsystemText(*tile().subsystem)) : tr("Alarms");
}

std::optional<WallTileView::FreshMark> AlarmsTile::freshMark() const
{
    const auto *picture = m_board.content();
    if (!picture || !picture->evaluatedAt.isValid())
        return FreshMark{Tone::NoData, tr("not watched yet")};
    if (with().clock.now() - picture->evaluatedAt > items::kAlarmSilence)
        return FreshMark{Tone::Bad, tr("not watched")};
    return FreshMark{Tone::Good, tr("watched %1").arg(common::format::time(picture->evaluatedAt))};
}

std::vector<const items::AlarmLine *> AlarmsTile::lines() const
{
    std::vector<const items::AlarmLine *> seen;
    const auto *picture = m_board.content();
    if (!picture)
        return seen;
    for (const items::AlarmLine &line : picture->lines) {
        if (maySeeIt(line.rule.subsystem) &&
            (!tile().subsystem || *tile().subsystem == line.rule.subsystem))
            seen.push_back(&line);
    }
    return seen;
}

void AlarmsTile::draw(TilePaper &paper, const QRectF &box) const
{
    if (!m_board.content())
        paper.wrapped(
            u"nothing"_s, box, m_board.error() ? tr("The alarms could not be read.") : u"—"_s,
            paper.ink(m_board.error() ? Surface::Text : Surface::TextMuted), Qt::AlignCenter);
    else if (tile().items > 0 || tile().subsystem)
        drawList(paper, box);
    else
        drawArea(paper, box);
}

void AlarmsTile::drawArea(TilePaper &paper, const QRectF &box) const
{
    struct Area {
        QString name;
        AlarmSummary summary;
    };
    std::vector<Area> areas;
    const auto all = lines();
    for (domain::Subsystem subsystem : domain::kSubsystems) {
        std::vector<const items::AlarmLine *> mine;
        std::ranges::copy_if(all, std::back_inserter(mine), [&](const items::AlarmLine *line) {
            return line->rule.subsystem == subsystem;
        });
        if (maySeeIt(subsystem))
            areas.push_back({subsystemText(subsystem), alarmSummary(mine)});
    }
    std::ranges::stable_sort(areas, std::ranges::greater(),
                             [](const Area &area) { return area.summary.urgency; });
    std::vector<TileRow> rows;
    for (const Area &area : areas) {
        const bool together = paper.width(area.name) + paper.gap() +
                                  paper.signWidth(area.summary.word) <=
                              box.width();
        const double height = paper.line() *
                              (together ? 1 : 1 + paper.linesOf(area.name, box.width()));
        rows.push_back(
            {area.summary.urgency > 0 ? kPriorities + 2 - area.summary.urgency
                                      : int(areas.size()) + int(rows.size()),
             height, 1, [&paper, &area, together, height](const QRectF &place) {
                 const QRectF at = middleOf(place, height);
                 const double below = together ? 0 : paper.line();
                 const QRectF first = at.adjusted(0, 0, 0, -below);
                 paper.wrapped(u"subsystem"_s, first, area.name, paper.ink(Surface::Text));
                 paper.sign(u"state"_s,
                            together ? at : QRectF(at.left(), first.bottom(), at.width(), below),
                            area.summary.tone, area.summary.word,
                            together ? Qt::AlignRight : Qt::AlignLeft);
             }});
    }
    drawRows(rows, box, 0);
}

void AlarmsTile::drawList(TilePaper &paper, const QRectF &box) const
{
    const auto all = lines();
    if (all.empty()) {
        const double height = std::min(paper.figureLine() * 1.5, box.height());
        paper.sign(u"state"_s, QRectF(box.left(), box.top(), box.width(), height), Tone::Good,
                   tr("Nothing alarms"));
        return;
    }
    double y = box.top();
    size_t shown = 0;
    for (const items::AlarmLine *line : all) {
        const auto heightOf = [&](const QString &words) {
            return (1 + paper.linesOf(words, box.width())) * paper.line();
        };
        const double room = box.bottom() + 0.5 - y - (shown + 1 == all.size() ? 0 : paper.line());
        QString what = tr("%1: %2", "rule, subject").arg(line->rule.name, line->subjectName);
        if (heightOf(what) > room)
            what = line->rule.name;
        const double height = heightOf(what);
        if (height > room || (tile().items > 0 && int(shown) >= tile().items))
            break;
        const QString state = wordOfAlarm(*line);
        const QString since = tr("%1 · %2", "state, since when")
                                  .arg(state, common::format::age(line->episode.onset,
                                                                  with().clock.now()));
        paper.sign(u"state"_s, QRectF(box.left(), y, box.width(), paper.line()), toneOfAlarm(*line),
                   paper.signWidth(since) <= box.width() ? since : state);
        paper.wrapped(u"alarm"_s,
                      QRectF(box.left(), y + paper.line(), box.width(), height - paper.line()),
                      what, paper.ink(Surface::Text));
        y += height;
        ++shown;
    }
    if (shown == 0) { // no room for one by one
        const AlarmSummary summary = alarmSummary(all);
        paper.sign(u"state"_s, QRectF(box.left(), y, box.width(), paper.line()), summary.tone,
                   summary.word);
        if (const QString rule = all.front()->rule.name;
            (1 + paper.linesOf(rule, box.width())) * paper.line() <= box.height() + 0.5)
            paper.wrapped(u"alarm"_s, box.adjusted(0, paper.line(), 0, 0), rule,
                          paper.ink(Surface::Text), Qt::AlignLeft | Qt::AlignTop);
        return;
    }
    if (shown < all.size())
        paper.text(u"more"_s, QRectF(box.left(), y, box.width(), paper.line()),
                   tr("%n alarm(s) more", nullptr, int(all.size() - shown)),
                   paper.ink(Surface::TextMuted));
}

} // namespace pages
