// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/dataset.h"

#include "app/demo/operationgenerator.h"
#include "app/demo/plantedfaults.h"
#include "app/demo/walldesk.h"
#include "models/core/moment.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtConcurrentRun>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr int kPictures = 40;
/// Live changes happen to reports that are this near to the end of the list.
constexpr qint64 kRecent = 400;
constexpr qsizetype kMaxFile = 25 * 1024 * 1024;

/// Gives a catalogue record a version and drops what is only for the generator.
QJsonObject served(const QJsonValue &value)
{
    QJsonObject record = value.toObject();
    record.insert("version"_L1, 1);
    record.remove("demo"_L1);
    return record;
}

std::vector<QJsonObject> servedAll(const QJsonArray &records)
{
    std::vector<QJsonObject> all;
    std::ranges::transform(records, std::back_inserter(all), served);
    return all;
}

void append(std::vector<QByteArray> &out, const QJsonObject &record)
{
    out.push_back(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

} // namespace

core::Result<std::unique_ptr<Dataset>> Dataset::make(const Options &options)
{
    auto catalogue = Catalogue::load(options.now.date(), options.boundariesFile);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    if (catalogue->places.empty())
        return core::failure(
            core::ErrorKind::InvalidArgument,
            u"the demo has no communes in districts on %1: its time is before "
            "the reorganisation of 1 July 2025"_s.arg(options.now.date().toString(Qt::ISODate)));
    std::unique_ptr<Dataset> dataset(new Dataset(std::move(*catalogue), options));
    dataset->makeFeeds();
    return dataset;
}

Dataset::Dataset(Catalogue catalogue, const Options &options)
    : m_catalogue(std::move(catalogue))
    , m_options(options)
    , m_sightIndex(m_catalogue)
    , m_album(drawAlbum(options.seed, kPictures))
    , m_reports(std::make_unique<ReportGenerator>(m_catalogue, options.seed, options.reports,
                                                  options.now, m_album.names))
    , m_indicators(std::make_unique<IndicatorGenerator>(m_catalogue, options.seed, options.now))
    , m_media(std::make_unique<MediaGenerator>(
          m_catalogue, options.seed, MediaLife::World{m_album.names, options.reports, options.now}))
    , m_news(m_catalogue, options.seed)
    , m_desk(m_catalogue)
    , m_mediaDesk(m_catalogue)
    , m_remarkDesk(m_catalogue)
    , m_run(QUuid::createUuid().toString(QUuid::Id128).left(8))
    , m_dice(options.seed, 31)
    , m_heldBase(size_t(options.reports), 0)
{
}

void Dataset::makeFeeds()
{
    for (const char *name : {"units", "agencies", "calendar", "indicators", "report-categories"}) {
        const QString key = QString::fromLatin1(name);
        m_feeds.insert(key, Feed(servedAll(m_catalogue.lists.value(key))));
    }
    auto values = m_indicators->make();
    auto feeds = servedAll(m_catalogue.lists.value(u"feeds"_s));
    auto plans = servedAll(m_catalogue.lists.value(u"plans"_s));
    if (m_options.planted)
        plantFaults(m_catalogue.lists.value(u"planted-faults"_s),
                    {values.observations, values.slotRecords, feeds, plans});
    m_feeds.insert(u"feeds"_s, Feed(std::move(feeds)));
    m_feeds.insert(u"plans"_s, Feed(std::move(plans)));
    for (const QJsonObject &observation : values.observations) {
        if (observation.value("period"_L1).toString().size() == 10 &&
            observation.value("unitId"_L1).toString() == "u-60"_L1)
            m_revisable.push_back(observation);
    }
    m_feeds.insert(u"observations"_s, Feed(std::move(values.observations)));
    m_feeds.insert(u"slots"_s, Feed(std::move(values.slotRecords)));
    auto media = m_media->make(m_options.mediaItems);
    insertFeed(u"media-items"_s, std::move(media.items));
    insertFeed(u"media-sources"_s, servedAll(m_catalogue.lists.value(u"media-sources"_s)));
    insertFeed(u"media-rules"_s, seededRules(m_catalogue));
    insertFeed(u"alarm-rules"_s, servedAll(m_catalogue.lists.value(u"alarm-rules"_s)));
    insertFeed(u"wall-pages"_s, walldesk::seededPages());
    for (const QString &name : {u"alarm-actions"_s, u"tickets"_s, u"wall-commands"_s, u"signers"_s,
                                u"bulletins"_s, u"submissions"_s})
        m_feeds.insert(name, Feed(std::vector<QJsonObject>()));
    insertFeed(u"proposals"_s, seededProposals(m_options.now));
    makeOperationFeeds();
    makeClosingFeeds();
    insertFeed(u"remarks"_s, seededRemarks(m_catalogue, m_options.now));
    makeReportFeeds(std::move(media.attachments));
    nameCursors();
}

/// The same options give the same base records, and their cursors hold over a restart.
QString Dataset::cursorOrigin(const QString &more) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(
        u"%1 %2 %3 %4 %5"_s.arg(m_options.seed)
            .arg(m_options.reports)
            .arg(m_options.mediaItems)
            .arg(m_options.now.toString(Qt::ISODate),
                 m_options.boundariesFile + more + (m_options.planted ? u"planted"_s : QString()))
            .toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(8));
}

void Dataset::nameCursors()
{
    for (Feed &feed : m_feeds)
        feed.setOrigin(cursorOrigin(m_restore), m_run);
    if (!m_address.isEmpty())
        m_feeds[u"media-sources"_s].setOrigin(cursorOrigin(m_address.toString() + m_restore),
                                              m_run);
}

void Dataset::makeReportFeeds(std::vector<QJsonObject> evidence)
{
    const qint64 count = m_options.reports;
    const auto *reports = m_reports.get();
    m_feeds.insert(u"reports"_s, Feed(count, [reports](qint64 unit, auto &out) {
                       append(out, reports->make(unit).report);
                   }));
    m_feeds.insert(u"report-events"_s, Feed(count, [reports](qint64 unit, auto &out) {
                       for (const QJsonObject &event : reports->make(unit).events)
                           append(out, event);
                   }));
    // Those of media items are one more unit after the reports'.
    m_feeds.insert(
        u"attachments"_s,
        Feed(count + 1, [reports, count, evidence = std::move(evidence)](qint64 unit, auto &out) {
            for (const QJsonObject &attachment :
                 unit == count ? evidence : reports->make(unit).attachments)
                append(out, attachment);
        }));
}

void Dataset::makeOperationFeeds()
{
    const quint32 seed = m_options.seed;
    const QDateTime now = m_options.now;
    m_feeds.insert(u"usage-days"_s, Feed(kOperationDays, [seed, now](qint64 unit, auto &out) {
                       for (const QJsonObject &use :
                            usageOfDay(seed, now, kOperationDays - int(unit)))
                           append(out, use);
                   }));
    m_feeds.insert(u"service-days"_s, Feed(kOperationDays, [seed, now](qint64 unit, auto &out) {
                       append(out, serviceDay(seed, now, kOperationDays - int(unit)));
                   }));
}

/// Closed periods are judged from all figures: that takes its time, and nobody waits for it at the
/// start.
void Dataset::makeClosingFeeds()
{
    m_closed = QtConcurrent::run([feeds = m_feeds, catalogue = m_catalogue, now = m_options.now,
                                  isWanted = m_options.closings] {
        return isWanted ? seededClosings(feeds, catalogue, now) : ClosingSeeds();
    });
    const auto insert = [this](const QString &collection, auto records) {
        m_feeds.insert(collection, Feed(1, [closed = m_closed, records](qint64, auto &out) {
                           const ClosingSeeds seeds = closed.result();
                           for (const QJsonObject &record : seeds.*records)
                               append(out, record);
                       }));
    };
    insert(u"closings"_s, &ClosingSeeds::closings);
    insert(u"explanations"_s, &ClosingSeeds::explanations);
}

const Feed *Dataset::feed(const QString &collection) const
{
    const auto found = m_feeds.constFind(collection);
    return found == m_feeds.cend() ? nullptr : &*found;
}

std::optional<QByteArray> Dataset::attachment(const QString &sha256) const
{
    const auto found = m_album.bytes.constFind(sha256);
    return found == m_album.bytes.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QJsonObject> Dataset::report(const QString &id) const
{
    if (auto changed = m_feeds.constFind(u"reports"_s)->changed(id))
        return changed;
    const auto number = baseNumber(id);
    return number ? std::optional(m_reports->make(*number).report) : std::nullopt;
}

std::optional<qint64> Dataset::baseNumber(const QString &id) const
{
    bool number = false;
    const qint64 at = id.mid(3).toLongLong(&number);
    if (!id.startsWith("pa-"_L1) || !number || at < 0 || at >= m_options.reports)
        return std::nullopt;
    return at;
}

std::optional<DeskFile> Dataset::file(const QString &reportId) const
{
    auto record = report(reportId);
    if (!record)
        return std::nullopt;
    DeskFile file{*record, {}, {}};
    if (const auto number = baseNumber(reportId)) {
        auto made = m_reports->make(*number);
        file.events = std::move(made.events);
        file.attachments = std::move(made.attachments);
    }
    std::ranges::copy(m_newEvents.value(reportId), std::back_inserter(file.events));
    std::ranges::copy(m_newAttachments.value(reportId), std::back_inserter(file.attachments));
    return file;
}

void Dataset::noteEvent(QJsonObject event)
{
    const QString report = event.value("reportId"_L1).toString();
    if (!event.contains("id"_L1))
        event.insert("id"_L1, u"%1-c%2"_s.arg(report).arg(++m_step));
    m_newEvents[report].push_back(event);
    put(u"report-events"_s, event, true);
}

void Dataset::noteAttachment(const QJsonObject &attachment)
{
    if (const QString report = attachment.value("reportId"_L1).toString(); !report.isEmpty())
        m_newAttachments[report].push_back(attachment);
    put(u"attachments"_s, attachment, true);
}

void Dataset::publish(const ReportBundle &bundle)
{
    put(u"reports"_s, bundle.report, true);
    for (const QJsonObject &event : bundle.events)
        noteEvent(event);
    for (const QJsonObject &attachment : bundle.attachments)
        noteAttachment(attachment);
}

QStringList Dataset::newReport(const QDateTime &now)
{
    publish(m_reports->makeNew(m_options.reports + m_newReports++, now));
    return {u"reports"_s, u"report-events"_s, u"attachments"_s};
}

QStringList Dataset::advanceReport(const QDateTime &now)
{
    const qint64 last = m_options.reports + m_newReports;
    for (int tries = 0; tries < 40; ++tries) {
        auto found = report(u"pa-%1"_s.arg(last - 1 - m_dice.below(std::min(kRecent, last))));
        if (!found)
            continue;
        const auto events = m_reports->advance(*found, ++m_step, now);
        if (events.empty())
            continue;
        put(u"reports"_s, *found, false);
        for (const QJsonObject &event : events)
            noteEvent(event);
        return {u"reports"_s, u"report-events"_s};
    }
    return {};
}

QStringList Dataset::live(const QDateTime &now)
{
    const double what = m_dice.unit();
    if (what < 0.35)
        return newReport(now);
    if (what < 0.8)
        return advanceReport(now);
    if (what < 0.92) {
        put(u"media-items"_s, m_media->makeNew(m_options.mediaItems + m_newMedia++, now), true);
        return {u"media-items"_s};
    }
    if (m_revisable.empty())
        return {};
    auto &newest = m_revisable[size_t(m_dice.below(qint64(m_revisable.size())))];
    newest = m_indicators->revise(newest, ++m_step, now);
    put(u"observations"_s, newest, true);
    return {u"observations"_s};
}

ActionAnswer Dataset::act(const QString &reportId, qint64 baseVersion, const QJsonObject &action,
                          const Actor &actor, const QDateTime &now)
{
    const auto found = file(reportId);
    if (!found)
        return {404, problem(404, u"Not found"_s, u"There is no report %1."_s.arg(reportId)), {}};
    if (found->report.value("version"_L1).toInteger() != baseVersion)
        return {409, found->report, {}};
    auto outcome = m_desk.act(*found, action, actor, now);
    if (outcome.event.isEmpty())
        return outcome.answer;
    put(u"reports"_s, outcome.answer.body, false);
    outcome.event.insert("reportId"_L1, reportId);
    noteEvent(std::move(outcome.event));
    return outcome.answer;
}

ActionAnswer Dataset::openReport(const QJsonObject &asked, const Actor &actor, const QDateTime &now)
{
    const QString id = asked.value("id"_L1).toString();
    if (report(id))
        return {
            422, problem(422, u"Not allowed"_s, u"There is a report %1 already."_s.arg(id)), {}};
    const qint64 number = m_options.reports + m_newReports++;
    const QString code = u"PA-%1-%2"_s.arg(now.date().year()).arg(number + 1, 6, 10, QChar(u'0'));
    auto outcome = m_desk.open(asked, code, actor, now);
    if (outcome.event.isEmpty())
        return outcome.answer;
    put(u"reports"_s, outcome.answer.body, true);
    outcome.event.insert("reportId"_L1, id);
    noteEvent(std::move(outcome.event));
    return outcome.answer;
}

ActionAnswer Dataset::attach(const QJsonObject &record, const QByteArray &bytes,
                             const QDateTime &now)
{
    const QString report = record.value("reportId"_L1).toString();
    const QString item = record.value("mediaItemId"_L1).toString();
    if (item.isEmpty() ? !this->report(report) : !this->record(u"media-items"_s, item))
        return {404,
                problem(404, u"Not found"_s, u"There is no record “%1”."_s.arg(report + item)),
                {}};
    if (bytes.isEmpty() || bytes.size() > kMaxFile)
        return {413, problem(413, u"Too large"_s, u"A file has 1 byte to 25 MiB."_s), {}};
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (hash != record.value("sha256"_L1).toString())
        return {422, problem(422, u"Not allowed"_s, u"The file has another hash."_s), {}};
    m_album.bytes.insert(hash, bytes);
    QJsonObject kept{{u"id"_s, record.value("id"_L1).toString()},
                     {u"version"_s, 1},
                     {u"sha256"_s, hash},
                     {u"mimeType"_s, u"image/jpeg"_s},
                     {u"size"_s, qint64(bytes.size())},
                     {u"role"_s, record.value("role"_L1).toString()},
                     {u"takenAt"_s, core::iso(now)}};
    if (kept.value("id"_L1).toString().isEmpty())
        kept.insert("id"_L1, u"%1-t%2"_s.arg(report + item).arg(++m_step));
    kept.insert(item.isEmpty() ? "reportId"_L1 : "mediaItemId"_L1, report + item);
    noteAttachment(kept);
    return {201, kept, {u"attachments"_s}};
}

} // namespace demo
