// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/alarmevaluation.h"

#include "models/store/alarmfacts.h"
#include "models/store/repositories.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace items {
namespace {

using analysis::AlarmAsk;
using analysis::AlarmEpisodes;
using domain::AlarmKind;

constexpr int kAlarmOffset = 7 * 3600; ///< UTC+7, without change since 1975
/// Daily figures are told again from the January so many years before: a moment that stays for a
/// year, so that what an alarm began with does not move with the clock.
constexpr int kAlarmYears = 2;
/// So far back reports that ended late are looked for first; further where that is not enough.
constexpr std::chrono::hours kFirstReach{24 * 60};
constexpr int kReachGrows = 4;
/// A report that was received later than this after it was sent is not found in the past.
constexpr std::chrono::hours kLongestUnreceived{24 * 30};
constexpr std::chrono::hours kLongestSpike{24 * 7};

QDate localDate(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(kAlarmOffset).date();
}

/// Whether what already ended is asked for.
bool asksEnded(const AlarmAsk &ask)
{
    return ask.since < ask.now;
}

template<typename T>
void append(std::vector<T> &to, std::vector<T> more)
{
    std::ranges::move(more, std::back_inserter(to));
}

} // namespace

core::Result<AlarmEpisodes> AlarmEvaluation::episodes(const AlarmAsk &ask)
{
    switch (ask.terms.kind) {
    case AlarmKind::Overdue:
        return ask.terms.per == domain::AlarmPer::Report ? overdue(ask) : counted(ask);
    case AlarmKind::Emergency:
        return emergency(ask);
    case AlarmKind::MediaSpike:
        return spikes(ask);
    case AlarmKind::Connection:
        return analysis::connectionEpisodes(ask, m_lastContact);
    case AlarmKind::Threshold:
    case AlarmKind::Plan:
    case AlarmKind::LateFeed:
    case AlarmKind::FrozenFeed:
    case AlarmKind::Quality:
        return figures(ask);
    case AlarmKind::Unknown:
        break;
    }
    return AlarmEpisodes();
}

core::Result<AlarmEpisodes> AlarmEvaluation::overdue(const AlarmAsk &ask) const
{
    const store::AlarmFactRepository facts(m_db);
    auto reports = facts.overdue(ask.now, true);
    if (!reports)
        return std::unexpected(reports.error());
    if (asksEnded(ask)) {
        auto ended = facts.endedLate(ask.since, true);
        if (!ended)
            return std::unexpected(ended.error());
        append(*reports, *std::move(ended));
    }
    return analysis::overdueEpisodes(ask, *reports, ask.since).episodes;
}

core::Result<AlarmEpisodes> AlarmEvaluation::counted(const AlarmAsk &ask)
{
    const store::AlarmFactRepository facts(m_db);
    const QDateTime begin = ask.rule.validFrom.isValid()
                                ? ask.rule.validFrom.startOfDay(QTimeZone::UTC).addDays(-1)
                                : QDateTime();
    for (std::chrono::hours reach = kFirstReach;; reach *= kReachGrows) {
        QDateTime known = std::min(ask.since, ask.now.addDuration(-reach));
        const bool everything = known.date().year() < 2000 || (begin.isValid() && known < begin);
        if (everything)
            known = begin;
        auto late = m_late.find({known, ask.now});
        if (late == m_late.end()) {
            auto reports = facts.overdue(ask.now, false);
            auto ended = facts.endedLate(known, false);
            if (!reports || !ended)
                return std::unexpected(!reports ? reports.error() : ended.error());
            append(*reports, *std::move(ended));
            late = m_late.emplace(Span(known, ask.now), *std::move(reports)).first;
        }
        auto found = analysis::overdueEpisodes(ask, late->second, known);
        if (found.whole || everything)
            return std::move(found.episodes);
    }
}

core::Result<AlarmEpisodes> AlarmEvaluation::emergency(const AlarmAsk &ask) const
{
    const store::AlarmFactRepository facts(m_db);
    std::vector<domain::WaitingReport> reports;
    for (const QString &category : ask.terms.categories) {
        auto waiting = facts.unreceived(domain::CategoryId(category));
        if (!waiting)
            return std::unexpected(waiting.error());
        append(reports, *std::move(waiting));
        if (!asksEnded(ask))
            continue;
        auto received = facts.received(domain::CategoryId(category),
                                       ask.since.addDuration(-kLongestUnreceived));
        if (!received)
            return std::unexpected(received.error());
        append(reports, *std::move(received));
    }
    return analysis::emergencyEpisodes(ask, reports);
}

core::Result<AlarmEpisodes> AlarmEvaluation::spikes(const AlarmAsk &ask)
{
    // From the first of a month on, so that what is looked at does not move with the clock.
    QDate first = localDate(std::min(ask.since, ask.now.addDuration(-kLongestSpike)));
    first = QDate(first.year(), first.month(), 1);
    const QDateTime from = first.addDays(-analysis::kSpikeHistoryDays).startOfDay(QTimeZone::UTC);
    auto known = m_topics.find({from, ask.now});
    if (known == m_topics.end()) {
        auto read = store::AlarmFactRepository(m_db).topicQuarters(from, ask.now);
        if (!read)
            return std::unexpected(read.error());
        known = m_topics.emplace(Span(from, ask.now), *std::move(read)).first;
    }
    return analysis::spikeEpisodes(ask, known->second);
}

core::Result<AlarmEpisodes> AlarmEvaluation::figures(const AlarmAsk &ask)
{
    AlarmEpisodes episodes;
    const QString &named = ask.terms.indicatorId.value;
    if (!named.isEmpty()) {
        // People write a code where they know no id.
        const auto known = m_reference.indicators.constFind(named);
        const domain::Indicator *indicator = known == m_reference.indicators.cend()
                                                 ? m_reference.indicatorWithCode(named)
                                                 : &*known;
        if (!indicator)
            return core::failure(core::ErrorKind::InvalidArgument,
                                 u"indicator: %1 is not in the dictionary"_s.arg(named));
        return addFigure(ask, *indicator, episodes).transform([&] { return std::move(episodes); });
    }
    for (const domain::Indicator &indicator : m_reference.indicatorList) {
        if (indicator.subsystem != ask.rule.subsystem)
            continue;
        if (auto added = addFigure(ask, indicator, episodes); !added)
            return std::unexpected(added.error());
    }
    return episodes;
}

core::Result<void> AlarmEvaluation::addFigure(const AlarmAsk &ask,
                                              const domain::Indicator &indicator, AlarmEpisodes &to)
{
    const QDate today = localDate(ask.now);
    const domain::UnitId unit = m_reference.unitOrProvince(ask.terms.unitId, today);
    const auto versions = figuresOf(indicator.id, unit, QDate(today.year() - kAlarmYears, 1, 1));
    if (!versions)
        return std::unexpected(versions.error());
    analysis::FigureFacts facts{indicator, **versions};
    std::vector<domain::Plan> plans;
    std::vector<domain::Slot> due;
    if (ask.terms.kind == AlarmKind::Plan) {
        std::ranges::copy_if(m_reference.plans, std::back_inserter(plans),
                             [&](const domain::Plan &plan) {
                                 return plan.indicatorId == indicator.id && plan.unitId == unit;
                             });
        facts.plans = plans;
    } else if (ask.terms.kind == AlarmKind::LateFeed) {
        auto found = store::IndicatorRepository(m_db).slotsOf(indicator.id, unit);
        if (!found)
            return std::unexpected(found.error());
        due = *std::move(found);
        facts.slots = due;
    }
    append(to, analysis::figureEpisodes(ask, facts));
    return {};
}

core::Result<const AlarmEvaluation::Figures *> AlarmEvaluation::figuresOf(
    const domain::IndicatorId &indicator, const domain::UnitId &unit, const QDate &dailyFrom)
{
    const std::pair key(indicator.value, unit.value);
    auto known = m_figures.find(key);
    if (known == m_figures.end()) {
        auto read = store::AlarmFactRepository(m_db).figures(indicator, unit, dailyFrom);
        if (!read)
            return std::unexpected(read.error());
        known = m_figures.emplace(key, *std::move(read)).first;
    }
    return &known->second;
}

QString AlarmEvaluation::subjectName(const domain::AlarmTerms &terms, const QString &subject) const
{
    const auto reportName = [&] {
        const auto code = store::AlarmFactRepository(m_db).reportCode(subject);
        return code && !code->isEmpty() ? *code : subject;
    };
    switch (terms.kind) {
    case AlarmKind::Overdue:
        if (terms.per == domain::AlarmPer::Agency)
            return m_reference.agencyName(domain::AgencyId(subject));
        if (terms.per == domain::AlarmPer::Unit)
            return m_reference.unitName(domain::UnitId(subject));
        return reportName();
    case AlarmKind::Emergency:
        return reportName();
    case AlarmKind::MediaSpike:
    case AlarmKind::Connection:
    case AlarmKind::Unknown:
        return subject;
    default:
        const auto known = m_reference.indicators.constFind(subject);
        return known == m_reference.indicators.cend() ? subject : known->name;
    }
}

} // namespace items
