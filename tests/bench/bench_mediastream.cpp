// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the media pane reads from a cache of IOC_BENCH_ROWS items (200,000): the first screen and
// the whole length of every kind of filter, searches, the queues, the board, the digest and one
// item; each beside plain SQL over the table that answers the same, without the indexes and in the
// same run. One JSON object; `rows_differ` lists filters where the two do not agree.
#include "models/domain/mediaworkflow.h"
#include "models/items/mediaboard.h"
#include "models/items/mediadetail.h"
#include "models/items/mediadigest.h"
#include "models/items/mediaqueues.h"
#include "models/items/recordlists.h"
#include "models/store/localday.h"
#include "models/store/statement.h"

#include "tests/bench/benchcache.h"
#include "tests/unit/madestories.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bench;

namespace {

constexpr int kRounds = 5;
constexpr int kFirst = items::MediaListModel::kWindow;
constexpr int kItemsOfDay = 300;

const QStringList kTopics{u"Đất đai – dự án"_s, u"Môi trường – biển"_s, u"Du lịch – giá cả"_s,
                          u"Giao thông"_s,      u"Khoáng sản"_s,        u"Tàu cá – IUU"_s,
                          u"Thanh long"_s,      u"Y tế – dịch"_s,       u"Giáo dục"_s,
                          u"An ninh trật tự"_s, u"Cán bộ – công vụ"_s,  u"Thiên tai"_s,
                          u"Lừa đảo mạng"_s};

/// 300 items a day, nearly all closed; of the open ones half nobody has looked at. One in fifty was
/// concluded, ten a day went into the digest, half have no topic or place.
domain::MediaItem itemOf(support::RecordSource &random, MadeStories &stories, int number)
{
    using domain::MediaState;
    domain::MediaItem item = random.mediaItem(number);
    const MadeText text = stories.make(1).front();
    item.title = text.title;
    item.excerpt = text.excerpt + u' ' + random.sentence(30);
    item.publishedAt = random.epoch().addSecs(-qint64(rows() - number) * 86'400 / kItemsOfDay);
    item.collectedAt = item.publishedAt.addSecs(600);
    item.sourceId = domain::MediaSourceId(random.oneOf(u"s"_s, 80));
    item.unitId = domain::UnitId(random.below(2) == 0 ? QString() : random.oneOf(u"x"_s, 120));
    item.agencyId = domain::AgencyId(random.below(2) == 0 ? QString() : random.oneOf(u"a"_s, 60));
    item.topics.clear();
    for (int i = random.below(3); i > 0; --i)
        item.topics.append(kTopics.at(random.below(int(kTopics.size()))));
    item.topics.removeDuplicates();
    const int sentiment = random.below(10);
    item.sentiment = domain::Sentiment(sentiment < 5 ? 1 : sentiment < 8 ? 2 : 3);
    item.likes = random.below(300), item.shares = random.below(40),
    item.comments = random.below(90);
    item.clusterId = domain::MediaItemId(
        random.below(3) == 0 ? u"m-%1"_s.arg(std::max(0, number - random.below(40))) : QString());
    const bool open = random.below(20) == 0;
    const int state = random.below(10);
    item.state = code(!open        ? MediaState::Closed
                      : state < 5  ? MediaState::Collected
                      : state == 5 ? MediaState::Screening
                      : state == 6 ? MediaState::Verifying
                      : state == 7 ? MediaState::Concluded
                      : state == 8 ? MediaState::Responding
                                   : MediaState::Watched);
    item.stateSince = item.publishedAt.addSecs(900);
    item.urgent = random.below(10) == 0;
    if (random.below(50) == 0)
        item.conclusion = random.below(4) == 0 ? u"false"_s : u"true"_s;
    if (number % 30 == 0)
        item.digestOn = store::localDay(
            (item.publishedAt.toMSecsSinceEpoch() + store::kLocalOffsetMs) / store::kLocalDayMs);
    for (int i = random.below(4); i > 0; --i)
        item.history.append({item.publishedAt.addSecs(60 * i), u"Trần Bình"_s, u"comment"_s,
                             QJsonObject{{u"text"_s, random.sentence(20)}}});
    return item;
}

Prepared &mediaCache()
{
    static Prepared cache(u"media"_s);
    if (cache.isComplete())
        return cache;
    cache.clear();
    constexpr auto collection = domain::Collection::MediaItems;
    store::ChangeWriter writer(cache.db());
    std::vector<domain::Record> sources;
    for (int i = 0; i < 80; ++i) {
        domain::MediaSource source;
        source.id = domain::MediaSourceId(u"s-%1"_s.arg(i));
        source.version = 1;
        source.kind = i < 8 ? u"central-press"_s : i < 20 ? u"local-press"_s : u"social"_s;
        sources.emplace_back(source);
    }
    must(writer.apply(domain::Collection::MediaSources, support::page(sources),
                      support::RecordSource::epoch()));
    must(writer.commit());
    must(writer.beginBulk(collection));
    support::RecordSource random(1);
    MadeStories stories(1);
    for (int first = 0; first < rows(); first += kPage) {
        std::vector<domain::Record> records;
        for (int i = first; i < std::min(first + kPage, rows()); ++i)
            records.emplace_back(itemOf(random, stories, i));
        must(writer.apply(collection, support::page(records), support::RecordSource::epoch()));
        must(writer.commit());
    }
    must(writer.finishBulk(collection));
    cache.setComplete();
    return cache;
}

double once(const std::function<void()> &work)
{
    return timed(work) * 1000;
}

double median(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round)
        times.push_back(once(work));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// A filter and the plain WHERE clause that says the same.
struct Asked {
    const char *name = "";
    items::MediaFilter filter = {};
    QByteArray where = {};
};

QByteArray overdueWhere(const std::vector<items::MediaOverdue> &overdue)
{
    QByteArrayList parts;
    for (const items::MediaOverdue &one : overdue)
        parts.append("(state = '" + one.state.toUtf8() +
                     "' AND urgent = " + QByteArray::number(int(one.urgent)) + " AND since < " +
                     QByteArray::number(one.before.toMSecsSinceEpoch()) + ")");
    return "(" + parts.join(" OR ") + ")";
}

QByteArray wordsWhere(const QByteArray &word)
{
    return "(title LIKE '%" + word + "%' OR excerpt LIKE '%" + word + "%')";
}

std::vector<Asked> askedOf(const QDateTime &now)
{
    const domain::WorkCalendar calendar;
    const auto queue = [&](items::MediaQueue which) {
        return items::filterOf(which, calendar, now);
    };
    const auto overdue = queue(items::MediaQueue::Overdue);
    const QByteArray from = QByteArray::number(now.addDays(-30).toMSecsSinceEpoch());
    const QDate digest = now.date().addDays(-3);
    const QByteArray topic =
        "topics <> '' AND EXISTS(SELECT 1 FROM json_each(topics) WHERE value = '" +
        kTopics.at(5).toUtf8() + "')";
    return {
        {"all", {}, "1"},
        {"source", {.source = domain::MediaSourceId(u"s-7"_s)}, "source_id = 's-7'"},
        {"source-kind",
         {.sourceKind = u"local-press"_s},
         "source_id IN (SELECT id FROM media_sources WHERE kind = 'local-press')"},
        {"topic", {.topic = kTopics.at(5)}, topic},
        {"topic-unknown",
         {.topic = u"Chưa từng có"_s},
         "topics <> '' AND EXISTS(SELECT 1 FROM json_each(topics) WHERE value = 'Chưa từng có')"},
        {"sentiment", {.sentiment = domain::Sentiment::Negative}, "sentiment = 3"},
        {"agency", {.agency = domain::AgencyId(u"a-9"_s)}, "agency_id = 'a-9'"},
        {"unit", {.units = {domain::UnitId(u"x-9"_s)}}, "unit_id = 'x-9'"},
        {"unit-unknown", {.units = {domain::UnitId(u"nowhere"_s)}}, "unit_id = 'nowhere'"},
        {"month", {.publishedFrom = now.addDays(-30)}, "published_at >= " + from},
        {"originals", {.originalsOnly = true}, "cluster_id = ''"},
        {"new", queue(items::MediaQueue::New), "state = 'MOI'"},
        {"screening", queue(items::MediaQueue::Screening), "state = 'SANG_LOC'"},
        {"verifying", queue(items::MediaQueue::Verifying), "state = 'XAC_MINH'"},
        {"to-answer", queue(items::MediaQueue::ToAnswer), "state IN ('KET_LUAN', 'XU_LY')"},
        {"watched", queue(items::MediaQueue::Watched), "state = 'THEO_DOI'"},
        {"overdue", overdue, overdueWhere(overdue.overdue)},
        {"pressing", queue(items::MediaQueue::Pressing),
         "state IN ('MOI', 'SANG_LOC') AND sentiment = 3"},
        {"closed", {.state = u"DONG"_s}, "state = 'DONG'"},
        {"conclusion", {.conclusion = u"false"_s}, "conclusion = 'false'"},
        {"digest", {.digestOn = digest}, "digest_on = " + QByteArray::number(digest.toJulianDay())},
        {"topic+negative+unit+originals",
         {.topic = kTopics.at(5),
          .sentiment = domain::Sentiment::Negative,
          .units = {domain::UnitId(u"x-9"_s)},
          .originalsOnly = true},
         topic + " AND sentiment = 3 AND unit_id = 'x-9' AND cluster_id = ''"},
        {"text-common", {.text = u"karaoke"_s}, wordsWhere("karaoke")},
        {"text-two-words",
         {.text = u"karaoke Thiết"_s},
         wordsWhere("karaoke") + " AND " + wordsWhere("Thiết")},
        {"text-nothing", {.text = u"khongcogica"_s}, wordsWhere("khongcogica")},
        {"text+negative",
         {.text = u"karaoke"_s, .sentiment = domain::Sentiment::Negative},
         wordsWhere("karaoke") + " AND sentiment = 3"},
        {"text+month-a-year-ago",
         {.text = u"karaoke"_s,
          .publishedFrom = now.addDays(-395),
          .publishedTo = now.addDays(-365)},
         wordsWhere("karaoke") +
             " AND published_at >= " + QByteArray::number(now.addDays(-395).toMSecsSinceEpoch()) +
             " AND published_at < " + QByteArray::number(now.addDays(-365).toMSecsSinceEpoch())},
        {"text+overdue",
         {.text = u"karaoke"_s, .overdue = overdue.overdue},
         wordsWhere("karaoke") + " AND " + overdueWhere(overdue.overdue)},
        {"text+unit-unknown",
         {.text = u"karaoke"_s, .units = {domain::UnitId(u"nowhere"_s)}},
         wordsWhere("karaoke") + " AND unit_id = 'nowhere'"},
        {"text+conclusion+unit",
         {.text = u"karaoke"_s, .units = {domain::UnitId(u"x-9"_s)}, .conclusion = u"false"_s},
         wordsWhere("karaoke") + " AND unit_id = 'x-9' AND conclusion = 'false'"},
    };
}

QJsonObject against(double ours, double reference)
{
    return {{u"ms"_s, ours}, {u"reference_ms"_s, reference}, {u"times"_s, reference / ours}};
}

QJsonObject ask(const store::Database &db, const Asked &asked, QJsonArray &differ)
{
    const store::MediaRepository repository(db);
    QJsonObject answer = against(
        median(
            [&] { (void)must(repository.listed(must(repository.order(asked.filter, kFirst)))); }),
        once([&] {
            auto select = must(db.prepare(QByteArray(
                "SELECT ord FROM media_items NOT INDEXED WHERE retired_at IS NULL AND " +
                asked.where + " ORDER BY ord DESC LIMIT " + QByteArray::number(kFirst))));
            while (must(select.step()))
                (void)select.integer(0);
        }));
    size_t rows = 0;
    answer.insert(u"whole_length_ms"_s,
                  median([&] { rows = must(repository.order(asked.filter)).size(); }));
    answer.insert(u"rows"_s, qint64(rows));
    const QByteArray count =
        "SELECT count(*) FROM media_items NOT INDEXED WHERE retired_at IS NULL "
        "AND " +
        asked.where;
    if (const qint64 plain = must(db.scalar(count)); plain != qint64(rows))
        differ.append(u"%1: %2 / %3"_s.arg(QString::fromLatin1(asked.name)).arg(rows).arg(plain));
    return answer;
}

QJsonObject queues(const store::Database &db, const QDateTime &now)
{
    const domain::WorkCalendar calendar;
    return against(
        median([&] { (void)must(items::readMediaQueues(db, {}, calendar, now)); }), once([&] {
            for (const Asked &asked : askedOf(now)) {
                if (QByteArray(asked.name) == "all" || asked.filter.states.size() > 0 ||
                    !asked.filter.overdue.empty())
                    (void)must(db.scalar(QByteArray("SELECT count(*) FROM media_items NOT INDEXED "
                                                    "WHERE retired_at IS NULL AND " +
                                                    asked.where)));
            }
        }));
}

/// The figures of the board alone as SQL counts them.
void plainFigures(const store::Database &db, const items::MediaFilter &scope)
{
    const QByteArray within =
        " FROM media_items NOT INDEXED WHERE retired_at IS NULL AND published_at >= " +
        QByteArray::number(scope.publishedFrom.toMSecsSinceEpoch()) + " AND published_at < " +
        QByteArray::number(scope.publishedTo.toMSecsSinceEpoch());
    const QByteArrayList asked{
        "SELECT " + store::localDaySql("published_at") +
            " AS day, sentiment, count(*), sum(likes + shares + comments)" + within +
            " GROUP BY day, sentiment",
        "SELECT source_id, count(*), sum(sentiment = 3), sum(likes + shares + comments)" + within +
            " GROUP BY source_id",
        "SELECT value, sentiment, count(*) FROM (SELECT topics, sentiment" + within +
            " AND topics <> ''), json_each(topics) GROUP BY value, sentiment"};
    for (const QByteArray &sql : asked) {
        auto select = must(db.prepare(sql));
        while (must(select.step()))
            (void)select.integer(1);
    }
}

QJsonObject board(const store::Database &db, const QDate &last, int days, const QDateTime &now)
{
    const items::MediaFilter scope{.publishedFrom = store::startOfLocalDay(last.addDays(1 - days)),
                                   .publishedTo = store::startOfLocalDay(last.addDays(1))};
    const store::MediaRepository repository(db);
    QJsonObject answer = against(median([&] { (void)must(repository.figures(scope)); }),
                                 once([&] { plainFigures(db, scope); }));
    answer.insert(u"whole_board_ms"_s,
                  median([&] { (void)must(items::readMediaBoard(db, scope, now)); }));
    return answer;
}

QJsonObject detail(store::ReaderPool &readers, store::ChangeHub &hub, const store::Database &db)
{
    const auto some = must(store::MediaRepository(db).page({}, {}, 2));
    items::MediaDetail detail(readers, hub);
    const auto show = [&](const domain::MediaItemId &id) {
        detail.setItem(id);
        while (!detail.content())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    int round = 0;
    return {{u"ms"_s, median([&] { show(some.at(size_t(round++ % 2)).id); })}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Prepared &prepared = mediaCache();
    const auto db = must(
        store::Database::open(prepared.path(), support::key(), store::OpenMode::ReadOnly));
    const QDateTime now = support::RecordSource::epoch();
    const QDate today = now.date();
    QJsonObject filters;
    QJsonArray differ;
    for (const Asked &asked : askedOf(now))
        filters.insert(QString::fromLatin1(asked.name), ask(db, asked, differ));
    store::ChangeHub hub;
    store::ReaderPool readers(prepared.path(), support::key());
    const QJsonObject answer{
        {u"items"_s, rows()},
        {u"filters"_s, filters},
        {u"rows_differ"_s, differ},
        {u"queues"_s, queues(db, now)},
        {u"board_month"_s, board(db, today, 30, now)},
        {u"board_year"_s, board(db, today, 365, now)},
        {u"hot_ms"_s, median([&] { (void)must(items::readHotTopics(db, {}, now)); })},
        {u"digest_ms"_s,
         median([&] { (void)must(items::readMediaDigest(db, today.addDays(-1), {}, now)); })},
        {u"detail"_s, detail(readers, hub, db)}};
    std::puts(QJsonDocument(answer).toJson().constData());
    return 0;
}
