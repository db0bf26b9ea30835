// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaedits.h"
#include "models/store/mediarepository.h"
#include "tests/demo/client.h"
#include "tests/desk/relay.h"
#include "tests/media/newssite.h"
#include "tests/sync/testdesk.h"

using namespace newstest;
using demotest::Client;
using desktest::Relay;
using domain::EditState;
using syncing::FeedState;
using synctest::kPatience;
using synctest::settle;
using synctest::TestDesk;

namespace {

FeedState stateOf(TestDesk &desk, const QString &source)
{
    const auto all = desk.sync->feedStates().result().value_or(std::vector<FeedState>());
    const auto found = std::ranges::find(all, domain::MediaSourceId(source), &FeedState::sourceId);
    return found == all.end() ? FeedState() : *found;
}

std::vector<domain::MediaItem> itemsOf(TestDesk &desk, const QString &source)
{
    return desk
        .read([source](const store::Database &db) {
            return store::MediaRepository(db).page({.source = domain::MediaSourceId(source)}, {},
                                                   5000);
        })
        .value_or(std::vector<domain::MediaItem>());
}

std::vector<domain::MediaItem> collectedFrom(TestDesk &desk, const QString &source)
{
    auto items = itemsOf(desk, source);
    std::erase_if(items, [](const auto &item) { return item.collectedBy.isEmpty(); });
    return items;
}

/// How often the backend has told of items of a source since its start.
int told(Client &backend, const QString &source)
{
    return int(std::ranges::count_if(backend.records(u"media-items"_s), [&](const auto &record) {
        return record.value("sourceId"_L1).toString() == source;
    }));
}

/// A backend whose own feeds are paused.
std::unique_ptr<Client> pausedBackend()
{
    auto client = std::make_unique<Client>(demotest::quiet(20));
    for (QJsonObject source : client->records(u"media-sources"_s)) {
        if (source.value("feedMinutes"_L1).toInt() == 0)
            continue;
        const QString id = source.value("id"_L1).toString();
        QNetworkRequest asked = client->request(u"v1/media-sources/%1/actions"_s.arg(id));
        asked.setRawHeader("Content-Type", "application/json");
        asked.setRawHeader("Idempotency-Key", id.toLatin1());
        asked.setRawHeader("If-Match", "\"1\"");
        source.insert("verb"_L1, u"revise"_s);
        source.insert("feedMinutes"_L1, 0);
        if (client->post(asked, QJsonDocument(source).toJson()).status != 200)
            qFatal("not paused");
    }
    return client;
}

/// The source is at the backend and in the cache.
void open(TestDesk &desk, const domain::MediaSource &source)
{
    QVERIFY(desk.sync->submit(domain::openEdit(source)).result().has_value());
    const auto isAccepted = [&] {
        const auto edits = desk.sync->edits(domain::Collection::MediaSources, source.id.value)
                               .result();
        return edits && edits->front().state == EditState::Accepted;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAccepted(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(desk, source.id.value).url, source.feedUrl, kPatience);
}

domain::Edit step(const domain::MediaItem &item, const domain::MediaStep &made)
{
    return domain::stepEdit(item, made);
}

} // namespace

/// A desk that collects, with a real backend behind a cable that can be cut.
class TestFeedSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBackendsOwnFeedsAreRead();
    void aDeskThatDoesNotCollectAsksNobody();
    void nothingIsReadWhileForcedOffline();
    void cutBetweenReadingAndSending();
    void cutBeforeTheAnswer();
    void twoDesksBringAnItemOnce();
    void aCommentFollowsAnItemThatMovedOn();
    void aStepOnAnOldVersionWaitsForAPerson();
};

void TestFeedSync::theBackendsOwnFeedsAreRead()
{
    const auto backend = synctest::startBackend(false);
    TestDesk desk(backend->url());
    QSignalSpy changed(desk.sync.get(), &syncing::SyncService::feedsChanged);
    desk.sync->setCollecting(true);
    QVERIFY(desk.sync->isCollecting());
    QVERIFY(settle(desk));
    for (const QString &source : {u"m-bbt"_s, u"m-btv"_s, u"m-bm"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(desk, source).items > 0, kPatience);
        QVERIFY(!stateOf(desk, source).error);
        QTRY_VERIFY_WITH_TIMEOUT(!collectedFrom(desk, source).empty(), kPatience);
        const auto items = collectedFrom(desk, source);
        QVERIFY(
            std::ranges::any_of(items, [](const auto &item) { return !item.topics.isEmpty(); }));
        QVERIFY(
            std::ranges::any_of(items, [](const auto &item) { return !item.unitId.isEmpty(); }));
        QCOMPARE(items.front().state, u"MOI"_s);
        QVERIFY(items.front().id.value.startsWith("f-"_L1));
    }
    QVERIFY(changed.size() > 0);
    QVERIFY(stateOf(desk, u"m-dd"_s).visitedAt.isNull()); // paused
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 0, kPatience);
    QCOMPARE(desk.sync->status().refusedEdits, 0);
}

void TestFeedSync::aDeskThatDoesNotCollectAsksNobody()
{
    const auto backend = pausedBackend();
    Site site;
    TestDesk desk(backend->backend.url());
    QVERIFY(settle(desk));
    QVERIFY(!desk.sync->isCollecting());
    open(desk, source(u"m-site"_s, site.address(u"feed.rss"_s)));
    desk.sync->syncNow();
    QVERIFY(settle(desk, false));
    QVERIFY(site.asked.isEmpty());
    desk.sync->collectNow(); // but a person may ask
    QTRY_COMPARE_WITH_TIMEOUT(collectedFrom(desk, u"m-site"_s).size(), 3U, kPatience);
    QCOMPARE(collectedFrom(desk, u"m-site"_s).front().collectedBy, u"Điều hành viên IOC"_s);
}

void TestFeedSync::nothingIsReadWhileForcedOffline()
{
    const auto backend = pausedBackend();
    Site site;
    TestDesk desk(backend->backend.url());
    QVERIFY(settle(desk));
    open(desk, source(u"m-site"_s, site.address(u"feed.rss"_s)));
    desk.sync->setForcedOffline(true);
    desk.sync->setCollecting(true);
    desk.sync->collectNow();
    QVERIFY(stateOf(desk, u"m-site"_s).visitedAt.isNull());
    desk.reopen(true); // and not when it is started offline
    desk.sync->setCollecting(true);
    QVERIFY(settle(desk));
    QVERIFY(stateOf(desk, u"m-site"_s).visitedAt.isNull());
    QVERIFY(site.asked.isEmpty());
    desk.sync->setForcedOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(collectedFrom(desk, u"m-site"_s).size(), 3U, kPatience);
}

void TestFeedSync::cutBetweenReadingAndSending()
{
    const auto backend = pausedBackend();
    Relay cable(backend->backend.url());
    Site site;
    TestDesk desk(cable.url());
    QVERIFY(settle(desk));
    open(desk, source(u"m-site"_s, site.address(u"feed.rss"_s)));
    cable.cut();
    desk.sync->collectNow(); // the site is there, the backend is not
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(desk, u"m-site"_s).items, 3, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 1, kPatience);
    QCOMPARE(told(*backend, u"m-site"_s), 0);
    desk.reopen(); // the power fails as well
    QVERIFY(settle(desk));
    site.entries = 4;
    desk.sync->collectNow();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(desk, u"m-site"_s).items, 1, kPatience); // only the new one
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 2, kPatience);
    cable.heal();
    desk.sync->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 0, kPatience);
    QCOMPARE(desk.sync->status().refusedEdits, 0);
    QCOMPARE(told(*backend, u"m-site"_s), 4);
    QTRY_COMPARE_WITH_TIMEOUT(collectedFrom(desk, u"m-site"_s).size(), 4U, kPatience);
}

void TestFeedSync::cutBeforeTheAnswer()
{
    const auto backend = pausedBackend();
    Relay cable(backend->backend.url());
    Site site;
    TestDesk desk(cable.url());
    QVERIFY(settle(desk));
    open(desk, source(u"m-site"_s, site.address(u"feed.rss"_s)));
    cable.cut();
    desk.sync->collectNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 1, kPatience);
    // The backend has taken the batch, and this desk has not heard of it.
    const auto edits = desk.sync->edits(domain::Collection::MediaItems, {}).result().value();
    QCOMPARE(edits.size(), 1U);
    const domain::Edit batch = edits.front().edit;
    QCOMPARE(batch.verb, domain::kCollectVerb);
    QNetworkRequest sent = backend->request(u"v1/media"_s);
    sent.setRawHeader("Content-Type", "application/json");
    sent.setRawHeader("Idempotency-Key", batch.id.toLatin1());
    QCOMPARE(
        backend->post(sent, QJsonDocument(batch.payload).toJson(QJsonDocument::Compact)).status,
        200);
    cable.heal();
    desk.sync->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 0, kPatience);
    QCOMPARE(desk.sync->status().refusedEdits, 0);
    QCOMPARE(told(*backend, u"m-site"_s), 3);
}

void TestFeedSync::twoDesksBringAnItemOnce()
{
    const auto backend = pausedBackend();
    Site site;
    TestDesk first(backend->backend.url());
    TestDesk second(backend->backend.url());
    QVERIFY(settle(first));
    open(first, source(u"m-site"_s, site.address(u"feed.rss"_s)));
    QVERIFY(settle(second));
    Relay cable(backend->backend.url()); // the second reads before it hears of the first's items
    second.setServer(cable.url());
    second.reopen();
    QVERIFY(settle(second));
    cable.cut();
    second.sync->collectNow();
    QTRY_COMPARE_WITH_TIMEOUT(second.sync->status().queuedEdits, 1, kPatience);
    first.sync->collectNow();
    QTRY_COMPARE_WITH_TIMEOUT(collectedFrom(first, u"m-site"_s).size(), 3U, kPatience);
    cable.heal();
    second.sync->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(second.sync->status().queuedEdits, 0, kPatience);
    QCOMPARE(second.sync->status().refusedEdits, 0);
    QCOMPARE(told(*backend, u"m-site"_s), 3);
    QTRY_COMPARE_WITH_TIMEOUT(collectedFrom(second, u"m-site"_s).size(), 3U, kPatience);
}

namespace {

/// An item that one desk has moved on while the other was offline.
struct TwoDesks {
    std::unique_ptr<demo::DemoBackend> backend = synctest::startBackend(false);
    TestDesk first{backend->url()};
    TestDesk second{backend->url()};
    domain::MediaItemId id;

    [[nodiscard]] static domain::MediaItem item(TestDesk &desk, const domain::MediaItemId &id)
    {
        return desk
            .read([id](const store::Database &db) { return store::MediaRepository(db).item(id); })
            .value_or(domain::MediaItem());
    }
    void part()
    {
        QVERIFY(settle(first));
        QVERIFY(settle(second));
        const auto fresh = first.read([](const store::Database &db) {
            return store::MediaRepository(db).page({.state = u"MOI"_s}, {}, 1);
        });
        QVERIFY(fresh && !fresh->empty());
        id = fresh->front().id;
        second.sync->setForcedOffline(true);
        QVERIFY(first.sync->submit(step(item(first, id), {.verb = domain::MediaVerb::Screen}))
                    .result()
                    .has_value());
        QTRY_COMPARE_WITH_TIMEOUT(item(first, id).state, u"SANG_LOC"_s, kPatience);
    }
};

} // namespace

void TestFeedSync::aCommentFollowsAnItemThatMovedOn()
{
    TwoDesks at;
    at.part();
    const auto comment = step(TwoDesks::item(at.second, at.id),
                              {.verb = domain::MediaVerb::Comment, .text = u"Đã gọi."_s});
    QVERIFY(at.second.sync->submit(comment).result().has_value());
    at.second.sync->setForcedOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(at.second.sync->status().queuedEdits, 0, kPatience);
    QCOMPARE(at.second.sync->status().refusedEdits, 0);
    QTRY_COMPARE_WITH_TIMEOUT(TwoDesks::item(at.second, at.id).history.size(), 2, kPatience);
    const auto item = TwoDesks::item(at.second, at.id);
    QCOMPARE(item.state, u"SANG_LOC"_s);
    QCOMPARE(item.history.constLast().details.value("text"_L1).toString(), u"Đã gọi."_s);
}

void TestFeedSync::aStepOnAnOldVersionWaitsForAPerson()
{
    TwoDesks at;
    at.part();
    const auto dismiss = step(TwoDesks::item(at.second, at.id),
                              {.verb = domain::MediaVerb::Dismiss, .text = u"Không liên quan."_s});
    QVERIFY(at.second.sync->submit(dismiss).result().has_value());
    at.second.sync->setForcedOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(at.second.sync->status().refusedEdits, 1, kPatience);
    const auto edits = at.second.sync->edits(domain::Collection::MediaItems, at.id.value).result();
    QCOMPARE(edits->front().state, EditState::Conflict);
    QCOMPARE(TwoDesks::item(at.second, at.id).state, u"SANG_LOC"_s); // theirs is here
}

QTEST_GUILESS_MAIN(TestFeedSync)
#include "tst_feedsync.moc"
