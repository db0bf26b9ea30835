// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The feeds as accounts see them that may not see everything.
#include "app/demo/dataset.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

using domain::Collection;

/// Sights whose counts are kept.
constexpr qsizetype kMostCounts = 200;

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// Which reports a sight has, by their holders.
class Dataset::HolderSight
{
public:
    HolderSight(const Dataset &dataset, const Sight &sight)
        : m_dataset(dataset)
        , m_sight(sight)
    {
    }
    [[nodiscard]] bool sees(quint32 holder) const
    {
        if (holder == 0)
            return false;
        if (m_known.size() <= holder)
            m_known.resize(holder + 1, -1);
        qint8 &known = m_known[holder];
        if (known < 0)
            known = m_sight.sees(m_dataset.m_holders.holder(holder)) ? 1 : 0;
        return known == 1;
    }
    [[nodiscard]] bool seesReport(const QString &id) const { return sees(m_dataset.held(id)); }
    [[nodiscard]] bool seesBase(qint64 number) const { return sees(m_dataset.heldBase(number)); }

private:
    const Dataset &m_dataset;
    const Sight &m_sight;
    mutable std::vector<qint8> m_known; ///< by holder: −1 not asked for yet
};

/// Records that say themselves whether they are seen; that never changes.
class Dataset::RecordLens : public Lens
{
public:
    RecordLens(const Feed &feed, Collection collection, const Sight &sight,
               std::vector<qint16> &counts)
        : m_feed(feed)
        , m_collection(collection)
        , m_sight(sight)
        , m_counts(counts)
    {
    }
    [[nodiscard]] Brought base(qint64 unit) const override
    {
        auto shown = filtered(m_feed.base(unit));
        m_counts[size_t(unit)] = qint16(shown.size());
        return {std::move(shown)};
    }
    [[nodiscard]] Brought change(const Change &change) const override
    {
        return {filtered({change.text})};
    }
    [[nodiscard]] qint64 count() const override
    {
        qint64 sum = 0;
        for (qint64 unit = 0; unit < m_feed.units(); ++unit)
            sum += baseCount(unit);
        for (const Change &change : m_feed.log())
            sum += change.isNew ? qint64(this->change(change).items.size()) : 0;
        return sum;
    }

protected:
    [[nodiscard]] std::vector<QByteArray> filtered(const std::vector<QByteArray> &texts) const
    {
        std::vector<QByteArray> left;
        for (const QByteArray &text : texts) {
            const QJsonObject record = parsed(text);
            if (!m_sight.sees(m_collection, record))
                continue;
            const QJsonObject shown = m_sight.shown(m_collection, record);
            left.push_back(shown == record ? text
                                           : QJsonDocument(shown).toJson(QJsonDocument::Compact));
        }
        return left;
    }
    [[nodiscard]] virtual qint64 baseCount(qint64 unit) const
    {
        if (m_counts[size_t(unit)] < 0)
            (void)RecordLens::base(unit);
        return m_counts[size_t(unit)];
    }

    const Feed &m_feed;
    Collection m_collection;
    const Sight &m_sight;
    std::vector<qint16> &m_counts;
};

/// Reports: who holds one decides.
class Dataset::ReportLens final : public RecordLens
{
public:
    ReportLens(const Dataset &dataset, const Feed &feed, const Sight &sight,
               std::vector<qint16> &counts)
        : RecordLens(feed, Collection::Reports, sight, counts)
        , m_dataset(dataset)
        , m_holders(dataset, sight)
    {
    }
    [[nodiscard]] Brought base(qint64 unit) const override
    {
        if (!m_holders.seesBase(unit))
            return {};
        const auto texts = m_feed.base(unit);
        // What it was at the start may not have been this account's to see.
        if (m_dataset.m_feeds.constFind(u"reports"_s)->changed(u"pa-%1"_s.arg(unit)) &&
            !m_sight.sees(holderOf(parsed(texts.front()))))
            return {};
        return {filtered(texts)};
    }
    [[nodiscard]] Brought change(const Change &change) const override
    {
        const QString id = parsed(change.text).value("id"_L1).toString();
        if (m_holders.seesReport(id))
            return m_holders.sees(change.is) ? RecordLens::change(change) : Brought{};
        if (m_holders.sees(change.was) && !m_holders.sees(change.is))
            return {.items = {}, .deleted = {id}};
        return {};
    }
    [[nodiscard]] qint64 count() const override
    {
        qint64 sum = 0;
        for (qint64 unit = 0; unit < m_feed.units(); ++unit)
            sum += m_holders.seesBase(unit) ? 1 : 0;
        return sum + std::ranges::count_if(m_dataset.m_heldNew, [this](quint32 holder) {
                   return m_holders.sees(holder);
               });
    }

private:
    const Dataset &m_dataset;
    HolderSight m_holders;
};

/// What hangs on reports and goes where they go: history, files, actions on alarms.
class Dataset::HangingLens final : public RecordLens
{
public:
    HangingLens(const Dataset &dataset, const Feed &feed, Collection collection, const Sight &sight,
                std::vector<qint16> &counts)
        : RecordLens(feed, collection, sight, counts)
        , m_dataset(dataset)
        , m_holders(dataset, sight)
    {
    }
    [[nodiscard]] Brought base(qint64 unit) const override
    {
        return seesUnit(unit) ? RecordLens::base(unit) : Brought{};
    }
    [[nodiscard]] Brought change(const Change &change) const override
    {
        if (!change.text.isEmpty()) {
            const QString report = reportOf(parsed(change.text));
            return report.isEmpty() || m_holders.seesReport(report) ? RecordLens::change(change)
                                                                    : Brought{};
        }
        const bool sees = m_holders.seesReport(change.report);
        if (m_holders.sees(change.was) == m_holders.sees(change.is) ||
            m_holders.sees(change.is) != sees)
            return {}; // no matter, or another change tells it
        auto texts = filtered(recordsOf(change.report));
        if (sees)
            return {std::move(texts)};
        Brought gone;
        for (const QByteArray &text : texts)
            gone.deleted << parsed(text).value("id"_L1).toString();
        return gone;
    }

protected:
    [[nodiscard]] qint64 baseCount(qint64 unit) const override
    {
        return seesUnit(unit) ? RecordLens::baseCount(unit) : 0;
    }

private:
    /// Base units are reports; what comes after them hangs on none.
    [[nodiscard]] bool seesUnit(qint64 unit) const
    {
        return unit >= m_dataset.m_options.reports || m_holders.seesBase(unit);
    }
    /// An alarm is of a report when that is its subject.
    [[nodiscard]] QString reportOf(const QJsonObject &record) const
    {
        if (m_collection != Collection::AlarmActions)
            return record.value("reportId"_L1).toString();
        QString subject = record.value("subject"_L1).toString();
        return m_dataset.held(subject) == 0 ? QString() : subject;
    }
    [[nodiscard]] std::vector<QByteArray> recordsOf(const QString &report) const
    {
        std::vector<QJsonObject> records;
        const auto file = m_dataset.file(report);
        if (m_collection == Collection::ReportEvents && file)
            records = file->events;
        if (m_collection == Collection::Attachments && file)
            records = file->attachments;
        if (m_collection == Collection::AlarmActions) {
            records = m_feed.changes();
            std::erase_if(records, [&](const QJsonObject &one) { return reportOf(one) != report; });
        }
        std::vector<QByteArray> texts;
        for (const QJsonObject &record : records)
            texts.push_back(QJsonDocument(record).toJson(QJsonDocument::Compact));
        return texts;
    }

    const Dataset &m_dataset;
    HolderSight m_holders;
};

quint32 Dataset::heldBase(qint64 number) const
{
    quint32 &holder = m_heldBase[size_t(number)];
    if (holder == 0)
        holder = m_holders.numberOf(m_reports->make(number).report);
    return holder;
}

quint32 Dataset::held(const QString &report) const
{
    const auto number = baseNumber(report);
    return number ? heldBase(*number) : m_heldNew.value(report, 0);
}

std::vector<qint16> &Dataset::shownCounts(const QString &collection, const Sight &sight) const
{
    if (m_shownCounts.size() > kMostCounts)
        m_shownCounts.clear();
    const auto kind = domain::collectionFromCode(collection).value_or(Collection::Units);
    auto &counts = m_shownCounts[sight.print(kind) + collection];
    counts.resize(size_t(feed(collection)->units()), -1);
    return counts;
}

std::optional<QByteArray> Dataset::page(const QString &collection, const QString &cursor,
                                        qint64 limit, const Sight &sight) const
{
    const Feed &feed = *m_feeds.constFind(collection);
    const auto kind = domain::collectionFromCode(collection);
    const QString print = kind ? sight.print(*kind) : QString();
    if (!kind || sight.isWhole(*kind))
        return feed.page(cursor, limit, print, nullptr);
    auto &counts = shownCounts(collection, sight);
    const auto through = [&](const Lens &lens) { return feed.page(cursor, limit, print, &lens); };
    switch (*kind) {
    case Collection::Reports:
        return through(ReportLens(*this, feed, sight, counts));
    case Collection::ReportEvents:
    case Collection::Attachments:
    case Collection::AlarmActions:
        return through(HangingLens(*this, feed, *kind, sight, counts));
    default:
        return through(RecordLens(feed, *kind, sight, counts));
    }
}

bool Dataset::reaches(const Sight &sight, const QString &kind, const QString &id,
                      const QJsonObject &asked) const
{
    const HolderSight holders(*this, sight);
    const auto seesReport = [&](const QString &report) {
        const quint32 holder = held(report);
        return holder == 0 ? sight.mayRead(Collection::Reports) : holders.sees(holder);
    };
    const auto text = [&](QLatin1StringView key) { return asked.value(key).toString(); };
    if (kind == "reports"_L1)
        return seesReport(id);
    if (kind.startsWith("media"_L1))
        return sight.mayRead(Collection::MediaItems);
    if (kind == "alarms"_L1) {
        const QString rule = id.section(u':', 0, 0);
        const quint32 holder = held(id.section(u':', 1));
        return (!m_sightIndex.alarmRules.contains(rule) || sight.seesAlarmRule(rule)) &&
               (holder == 0 || holders.sees(holder));
    }
    if (kind == "alarm-rules"_L1) {
        const auto subsystem = domain::subsystemFromCode(text("subsystem"_L1));
        const QString figure = asked.value("parameters"_L1)["indicator"_L1].toString();
        return (!m_sightIndex.alarmRules.contains(id) || sight.seesAlarmRule(id)) &&
               (!subsystem || domain::maySee(sight.rights(), *subsystem)) &&
               (!m_sightIndex.indicators.contains(figure) || sight.seesIndicator(figure));
    }
    if (kind == "remarks"_L1) {
        const auto before = id.isEmpty() ? std::nullopt : record(u"remarks"_s, id);
        const QString figure = before ? before->value("indicatorId"_L1).toString()
                                      : text("indicatorId"_L1);
        return !m_sightIndex.indicators.contains(figure) || sight.seesIndicator(figure);
    }
    if (kind == "submissions"_L1) {
        const auto before = id.isEmpty() ? std::nullopt : record(kind, id);
        const QString source = before ? before->value("feedId"_L1).toString() : text("feedId"_L1);
        return sight.mayRead(Collection::Submissions) &&
               (!m_sightIndex.feeds.contains(source) ||
                (sight.seesFeed(source) && sight.seesAgency(agencyOfFeed(source))));
    }
    if (kind == "explanations"_L1) {
        const auto before = id.isEmpty() ? std::nullopt : record(kind, id);
        return sight.mayRead(Collection::Explanations) &&
               sight.seesAgency(before ? before->value("agencyId"_L1).toString()
                                       : text("agencyId"_L1));
    }
    if (kind == "tickets"_L1) {
        const auto before = id.isEmpty() ? std::nullopt : record(kind, id);
        return !before || sight.sees(Collection::Tickets, *before);
    }
    if (kind == "closings"_L1)
        return sight.mayRead(Collection::Closings);
    if (kind == "bulletins"_L1)
        return sight.mayRead(Collection::Bulletins);
    if (kind == "attachments"_L1)
        return text("mediaItemId"_L1).isEmpty() ? seesReport(text("reportId"_L1))
                                                : sight.mayRead(Collection::MediaItems);
    return true;
}

bool Dataset::showsFile(const Sight &sight, const QString &sha256) const
{
    const auto tickets = feed(u"tickets"_s)->changes();
    const auto isOfTicket = [&](const QJsonObject &ticket) {
        return ticket.value("document"_L1)["screenshot"_L1].toString() == sha256;
    };
    if (std::ranges::any_of(tickets, [&](const QJsonObject &ticket) {
            return isOfTicket(ticket) && sight.sees(Collection::Tickets, ticket);
        }))
        return true;
    if (sight.isWhole(Collection::Attachments) && std::ranges::none_of(tickets, isOfTicket))
        return true;
    const HolderSight holders(*this, sight);
    const auto shows = [&](const QJsonObject &file) {
        const QString report = file.value("reportId"_L1).toString();
        return file.value("sha256"_L1).toString() == sha256 &&
               (report.isEmpty() ? sight.sees(Collection::Attachments, file)
                                 : holders.seesReport(report));
    };
    const Feed &files = *feed(u"attachments"_s);
    const auto evidence = files.base(m_options.reports);
    if (std::ranges::any_of(files.changes(), shows) ||
        std::ranges::any_of(evidence, [&](const QByteArray &one) { return shows(parsed(one)); }))
        return true;
    for (qint64 number = 0; number < m_options.reports; ++number) {
        if (holders.seesBase(number) &&
            std::ranges::any_of(m_reports->make(number).attachments, shows))
            return true;
    }
    return false;
}

} // namespace demo
