// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/material.h"

#include "models/items/alarmlines.h"
#include "models/store/changewriter.h"
#include "models/store/localday.h"
#include "models/store/readsnapshot.h"
#include "models/store/remarkrepository.h"
#include "models/store/reportfigures.h"
#include "models/store/slottally.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

using domain::Subsystem;

constexpr std::array kIndicatorSubsystems{Subsystem::SocioEconomic, Subsystem::Health,
                                          Subsystem::Education, Subsystem::Administration};
constexpr int kTrendDays = 28;

template<typename T>
QHash<QString, T> byIdOf(const std::vector<T> &records)
{
    QHash<QString, T> map;
    for (const T &record : records)
        map.insert(record.id.value, record);
    return map;
}

/// Assigns a result or keeps the error; false: it failed.
template<typename T, typename To>
bool keep(core::Result<T> result, To &to, core::Error &error)
{
    if (!result) {
        error = result.error();
        return false;
    }
    to = *std::move(result);
    return true;
}

core::Result<std::shared_ptr<const items::Reference>> readReference(const store::Database &db)
{
    core::Error error;
    auto reference = std::make_shared<items::Reference>();
    const store::AdministrationRepository administration(db);
    const store::IndicatorRepository indicators(db);
    std::vector<domain::Unit> units;
    std::vector<domain::Agency> agencies;
    std::vector<domain::ReportCategory> categories;
    std::vector<domain::MediaSource> sources;
    const bool read = keep(administration.units(false), units, error) &&
                      keep(administration.agencies(), agencies, error) &&
                      keep(administration.calendar(), reference->calendar, error) &&
                      keep(store::ReportRepository(db).categories(), categories, error) &&
                      keep(store::MediaRepository(db).sources(), sources, error) &&
                      keep(indicators.indicators(), reference->indicatorList, error) &&
                      keep(indicators.plans(), reference->plans, error);
    if (!read)
        return std::unexpected(error);
    std::ranges::sort(reference->indicatorList, {}, [](const domain::Indicator &one) {
        return std::pair(one.subsystem, one.code);
    });
    reference->units = byIdOf(units);
    reference->agencies = byIdOf(agencies);
    reference->categories = byIdOf(categories);
    reference->mediaSources = byIdOf(sources);
    reference->indicators = byIdOf(reference->indicatorList);
    return reference;
}

class MaterialReader
{
public:
    MaterialReader(const store::Database &db, const Ask &ask, const QDateTime &now)
        : m_db(db)
    {
        m_made.ask = ask;
        m_made.now = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), QTimeZone::UTC);
        m_made.today = store::localDay((now.toMSecsSinceEpoch() + store::kLocalOffsetMs) /
                                       store::kLocalDayMs);
        m_made.until = std::min(endOf(ask.span), m_made.now);
    }
    core::Result<Material> read()
    {
        if (!m_made.span().isValid() || m_made.today < m_made.span().start)
            return core::failure(core::ErrorKind::InvalidArgument,
                                 u"a bulletin of “%1” on %2"_s.arg(
                                     m_made.span().code(), m_made.today.toString(Qt::ISODate)));
        const store::ReadSnapshot snapshot(m_db);
        if (!keep(readReference(m_db), m_made.reference, m_error) || !chooseUnit() ||
            !readFigures() || !readReports() || !readMap() || !readMedia() || !readRest())
            return std::unexpected(m_error);
        return std::move(m_made);
    }

private:
    static QDateTime endOf(const Span &span) { return store::startOfLocalDay(span.end.addDays(1)); }
    bool chooseUnit()
    {
        m_made.ask.unit = m_made.reference->unitOrProvince(m_made.ask.unit, m_made.span().end);
        if (m_made.reference->unit(m_made.ask.unit))
            return true;
        m_error = {core::ErrorKind::NotFound,
                   m_made.ask.unit.isEmpty() ? u"the cache has no province yet"_s
                                             : u"no unit “%1”"_s.arg(m_made.ask.unit.value),
                   {}};
        return false;
    }
    bool readFigures()
    {
        const items::FigureContext context(m_db, *m_made.reference, m_made.today);
        return std::ranges::all_of(kIndicatorSubsystems, [&](Subsystem subsystem) {
            return keep(readSpanFigures(context, subsystem, m_made.ask.unit, m_made.span()),
                        m_made.figures[subsystem], m_error);
        });
    }
    [[nodiscard]] store::ReportFilter sentIn(const Span &span) const
    {
        return {.units = m_made.narrowing(),
                .sentFrom = store::startOfLocalDay(span.start),
                .sentTo = std::min(endOf(span), m_made.now),
                .now = m_made.now};
    }
    bool readReports()
    {
        const store::ReportFilter scope = sentIn(m_made.span());
        const store::ReportFilter open{
            .openOnly = true, .units = m_made.narrowing(), .now = m_made.now};
        const store::ReportFilter before = sentIn(m_made.span().previous());
        QDateTime earliest;
        store::ReportFilter days = scope;
        days.sentFrom = store::startOfLocalDay(m_made.span().end.addDays(1 - kTrendDays));
        if (!keep(items::readReportSheet(m_db, scope, m_made.reference), m_made.reports, m_error) ||
            !keep(items::readReportSheet(m_db, open, m_made.reference), m_made.open, m_error) ||
            !keep(store::ReportFigureRepository(m_db).earliest(), earliest, m_error) ||
            !keep(store::ReportRepository(m_db).sentPerDay(days), m_made.reportDays, m_error))
            return false;
        if (!earliest.isValid() || earliest > before.sentFrom)
            return true; // this cache does not reach back so far: nothing to compare with
        analysis::CaseCounts counts;
        const qint64 now = m_made.now.toMSecsSinceEpoch();
        const auto counted = store::ReportFigureRepository(m_db).forEach(
            before, [&](const domain::ReportFact &fact) { counts.add(fact, now); });
        if (!counted) {
            m_error = counted.error();
            return false;
        }
        m_made.reportsBefore = counts;
        return true;
    }
    bool readMap()
    {
        const QDate day = std::min(m_made.span().end, m_made.today);
        const auto children = m_made.reference->children(m_made.ask.unit, day);
        m_made.level = children.empty() ? domain::UnitLevel::Commune : children.front()->level;
        std::vector<domain::Unit> units;
        if (!keep(store::ReportRepository(m_db).perUnit(sentIn(m_made.span()), m_made.level),
                  m_made.reportUnits, m_error) ||
            !keep(store::AdministrationRepository(m_db).units(true), units, m_error))
            return false;
        std::erase_if(units, [&](const domain::Unit &unit) {
            return unit.parentId != m_made.ask.unit || !unit.validOn(day);
        });
        m_made.outlines = std::move(units);
        return true;
    }
    [[nodiscard]] store::MediaFilter publishedIn(const Span &span) const
    {
        return {.units = m_made.narrowing(),
                .publishedFrom = store::startOfLocalDay(span.start),
                .publishedTo = std::min(endOf(span), m_made.now)};
    }
    bool readMedia()
    {
        const store::MediaRepository media(m_db);
        const store::MediaFilter before = publishedIn(m_made.span().previous());
        QDateTime earliest;
        if (!keep(media.figures(publishedIn(m_made.span())), m_made.media, m_error) ||
            !keep(media.counts(before), m_made.mediaBefore, m_error) ||
            !keep(media.earliest(), earliest, m_error) ||
            !keep(items::readHotTopics(m_db, {.units = m_made.narrowing()}, m_made.until),
                  m_made.hot, m_error))
            return false;
        m_made.mediaBeforeKnown = earliest.isValid() && earliest <= before.publishedFrom;
        return true;
    }
    bool readRest()
    {
        const items::AlarmMoment moment{.reference = m_made.reference,
                                        .lastContact = m_made.now,
                                        .edits = {},
                                        .now = m_made.now};
        std::vector<domain::Remark> remarks;
        const store::RemarkRepository repository(m_db);
        if (!keep(items::readAlarms(m_db, moment), m_made.alarms, m_error) ||
            !keep(repository.remarks({}), remarks, m_error) ||
            !keep(repository.remarks({.directionsOnly = true, .openOnly = true}), m_made.directions,
                  m_error) ||
            !readSynced())
            return false;
        std::ranges::copy_if(remarks, std::back_inserter(m_made.remarks), [this](const auto &one) {
            return one.state != domain::RemarkState::Withdrawn && !one.isDirection() &&
                   one.period.end >= m_made.span().start && one.period.start <= m_made.span().end;
        });
        return readQuality();
    }
    bool readSynced()
    {
        for (const auto collection :
             {domain::Collection::Observations, domain::Collection::Reports}) {
            store::CollectionState state;
            if (!keep(store::SyncStateRepository(m_db).state(collection), state, m_error))
                return false;
            if (state.lastSuccess.isValid() &&
                (!m_made.synced.isValid() || state.lastSuccess < m_made.synced))
                m_made.synced = state.lastSuccess;
        }
        return true;
    }
    bool readQuality()
    {
        std::vector<store::SlotTally> tallies;
        std::vector<domain::Feed> feeds;
        const QDateTime from = store::startOfLocalDay(m_made.span().start);
        if (!keep(store::SlotTallyRepository(m_db).tally(from, m_made.until), tallies, m_error) ||
            !keep(store::IndicatorRepository(m_db).feeds(), feeds, m_error))
            return false;
        const QHash<QString, domain::Feed> byFeed = byIdOf(feeds);
        std::map<QString, AgencyQuality> agencies;
        for (const store::SlotTally &tally : tallies) {
            domain::AgencyId agency = byFeed.value(tally.feed.value).agencyId;
            if (agency.isEmpty())
                agency = m_made.reference->indicators.value(tally.indicator.value).supplyAgencyId;
            AgencyQuality &quality = agencies[agency.value];
            quality.agency = agency;
            quality.due += int(tally.due);
            quality.filled += int(tally.filled);
            quality.late += int(tally.late);
            if (tally.filled < tally.due)
                quality.empty.push_back(tally.indicator);
        }
        for (auto &[id, quality] : agencies) {
            quality.name = id.isEmpty() ? u"Chưa rõ cơ quan cung cấp"_s
                                        : m_made.reference->agencyName(quality.agency);
            m_made.quality.push_back(std::move(quality));
        }
        std::ranges::stable_sort(m_made.quality, [](const auto &a, const auto &b) {
            return qint64(a.missing()) * b.due > qint64(b.missing()) * a.due;
        });
        return true;
    }

    const store::Database &m_db;
    Material m_made;
    core::Error m_error;
};

} // namespace

core::Result<Material> readMaterial(const store::Database &db, const Ask &ask, const QDateTime &now)
{
    return MaterialReader(db, ask, now).read();
}

} // namespace bulletins
