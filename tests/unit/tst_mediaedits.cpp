// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaedits.h"
#include "models/remote/contract.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

MediaItem someItem()
{
    MediaItem item;
    item.id = MediaItemId(u"t-1"_s);
    item.version = 4;
    item.sourceId = MediaSourceId(u"m-bbt"_s);
    item.url = u"https://baobinhthuan.com.vn/tin-1"_s;
    item.title = u"Nước thải ở Hàm Tiến"_s;
    item.excerpt = u"Người dân phản ánh."_s;
    item.author = u"Hoài Thương"_s;
    item.publishedAt = kNow.addSecs(-7200);
    item.collectedAt = kNow.addSecs(-7000);
    item.collectedBy = u"Hằng"_s;
    item.topics = {u"Môi trường - biển"_s};
    item.unitId = UnitId(u"u-22918"_s);
    item.agencyId = AgencyId(u"a-ub593"_s);
    item.sentiment = Sentiment::Negative;
    item.sentimentBy = u"Hằng"_s;
    item.sentimentConfidence = 1;
    item.machineSentiment = Sentiment::Neutral;
    item.machineConfidence = 0.75;
    item.views = 1000;
    item.likes = 100;
    item.shares = 10;
    item.comments = 1;
    item.keywords = {u"nước thải"_s, u"Hàm Tiến"_s};
    item.clusterId = MediaItemId(u"t-0"_s);
    item.evidenceSha256 = QString(64, u'a');
    item.state = u"SANG_LOC"_s;
    item.stateSince = kNow.addSecs(-3600);
    item.urgent = true;
    item.conclusion = u"true"_s;
    item.reportId = ReportId(u"pa-1"_s);
    item.digestOn = QDate(2025, 6, 12);
    item.digestSummary = u"Tóm tắt"_s;
    return item;
}

MediaSource someSource()
{
    MediaSource source;
    source.id = MediaSourceId(u"m-1"_s);
    source.version = 3;
    source.name = u"Báo Bình Thuận"_s;
    source.kind = u"local-press"_s;
    source.url = u"https://baobinhthuan.com.vn/"_s;
    source.feedUrl = u"https://baobinhthuan.com.vn/rss"_s;
    source.feedMinutes = 15;
    source.trusted = false;
    return source;
}

MediaRule someRule(const QString &id = u"mr-1"_s)
{
    MediaRule rule;
    rule.id = MediaRuleId(id);
    rule.version = 2;
    rule.kind = MediaRuleKind::Topic;
    rule.topic = u"Thiên tai"_s;
    rule.words = {{u"bão"_s, u"lũ"_s}, {u"bão giá"_s}, true, false};
    return rule;
}

EditStanding standing(Edit edit, EditState state = EditState::Queued)
{
    edit.id = u"e-"_s + edit.verb;
    edit.author = u"Lan"_s;
    edit.createdAt = kNow;
    return {edit, state, state == EditState::Refused ? u"refused"_s : QString(), {}};
}

template<typename Record>
Record decoded(Collection collection, const QJsonObject &json)
{
    const auto record = remote::decodeRecord(collection, QJsonDocument(json).toJson());
    return record ? std::get<Record>(*record) : Record();
}

} // namespace

/// What edits of online information are made of, and how they are shown while they wait.
class TestMediaEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonIsTheContracts();
    void snapshotsGoThereAndBack();
    void stepsGoToTheItem();
    void batchesGoToTheCollection();
    void keptRecordsGoWhole();
    void waitingStepsAreShown();
    void refusedStepsAreToldNotShown();
    void waitingRulesAndSourcesAreShown();
    void differencesOfBothSides();
};

void TestMediaEdits::jsonIsTheContracts()
{
    QCOMPARE(decoded<MediaItem>(Collection::MediaItems, toJson(someItem())), someItem());
    QCOMPARE(decoded<MediaSource>(Collection::MediaSources, toJson(someSource())), someSource());
    QCOMPARE(decoded<MediaRule>(Collection::MediaRules, toJson(someRule())), someRule());
    MediaRule place = someRule();
    place.kind = MediaRuleKind::Place;
    place.topic.clear();
    place.unitId = UnitId(u"u-60"_s);
    QCOMPARE(decoded<MediaRule>(Collection::MediaRules, toJson(place)), place);
}

void TestMediaEdits::snapshotsGoThereAndBack()
{
    QCOMPARE(mediaItemFromSnapshot(toJson(someItem())), someItem());
    QCOMPARE(mediaSourceFromSnapshot(toJson(someSource())), someSource());
    QCOMPARE(mediaRuleFromSnapshot(toJson(someRule())), someRule());
    QCOMPARE(mediaItemFromSnapshot(toJson(MediaItem())), MediaItem()); // nothing comes of nothing
}

void TestMediaEdits::stepsGoToTheItem()
{
    const Edit edit = stepEdit(
        someItem(), {.verb = MediaVerb::Verify, .agencyId = AgencyId(u"a-syt"_s), .urgent = true});
    QCOMPARE(edit.collection, Collection::MediaItems);
    QCOMPARE(edit.baseVersion, 4);
    QCOMPARE(mediaItemFromSnapshot(edit.base), someItem());
    const auto request = remote::encodeEdit(edit, {});
    QCOMPARE(request.path, u"v1/media/t-1/actions"_s);
    QVERIFY(request.onVersion);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(
        body,
        (QJsonObject{{u"verb"_s, u"verify"_s}, {u"agencyId"_s, u"a-syt"_s}, {u"urgent"_s, true}}));
}

void TestMediaEdits::batchesGoToTheCollection()
{
    MediaItem other = someItem();
    other.id = MediaItemId(u"t-2"_s);
    const Edit edit = collectEdit({someItem(), other}, u"batch-1"_s);
    QCOMPARE(edit.recordId, u"batch-1"_s);
    const auto request = remote::encodeEdit(edit, {});
    QCOMPARE(request.path, u"v1/media"_s);
    QVERIFY(!request.onVersion);
    const QJsonArray items = QJsonDocument::fromJson(request.body)["items"_L1].toArray();
    QCOMPARE(items.size(), 2);
    QVERIFY(!items[0].toObject().contains("version"_L1));
    MediaItem sent = mediaItemFromSnapshot(items[1].toObject());
    sent.version = other.version;
    QCOMPARE(sent, other);
}

void TestMediaEdits::keptRecordsGoWhole()
{
    const auto opened = remote::encodeEdit(openEdit(someRule()), {});
    QCOMPARE(opened.path, u"v1/media-rules"_s);
    QVERIFY(!opened.onVersion);
    MediaSource changed = someSource();
    changed.feedMinutes = 0;
    const Edit edit = reviseEdit(someSource(), changed);
    QCOMPARE(edit.baseVersion, 3);
    const auto revised = remote::encodeEdit(edit, {});
    QCOMPARE(revised.path, u"v1/media-sources/m-1/actions"_s);
    QVERIFY(revised.onVersion);
    const QJsonObject body = QJsonDocument::fromJson(revised.body).object();
    QCOMPARE(body.value("verb"_L1).toString(), u"revise"_s);
    QCOMPARE(body.value("feedMinutes"_L1).toInt(-1), 0);
    QCOMPARE(body.value("name"_L1).toString(), changed.name);
    QVERIFY(!body.contains("version"_L1));
    QCOMPARE(mediaSourceFromSnapshot(edit.base), someSource());
}

void TestMediaEdits::waitingStepsAreShown()
{
    MediaItem item = someItem();
    const auto verify = standing(
        stepEdit(item, {.verb = MediaVerb::Verify, .agencyId = AgencyId(u"a-syt"_s)}));
    auto sent = standing(stepEdit(item, {.verb = MediaVerb::Comment, .text = u"Đã gọi"_s}),
                         EditState::Sending);
    auto other = standing(stepEdit(item, {.verb = MediaVerb::Dismiss, .text = u"x"_s}));
    other.edit.recordId = u"t-9"_s;
    const auto done = standing(stepEdit(item, {.verb = MediaVerb::Watch, .text = u"x"_s}),
                               EditState::Accepted);
    const auto shown = withPending(item, {done, verify, sent, other});
    QCOMPARE(shown.record.state, u"XAC_MINH"_s);
    QCOMPARE(shown.record.agencyId, AgencyId(u"a-syt"_s));
    QCOMPARE(shown.record.stateSince, kNow);
    QCOMPARE(shown.record.history.size(), 2);
    QCOMPARE(shown.record.history.constLast().actor, u"Lan"_s);
    QCOMPARE(shown.waiting, EditState::Sending);
    QVERIFY(!shown.needsPerson());
    QVERIFY(!withPending(item, {done, other}).waiting);
}

void TestMediaEdits::refusedStepsAreToldNotShown()
{
    const MediaItem item = someItem();
    const auto refused = standing(
        stepEdit(item, {.verb = MediaVerb::Dismiss, .text = u"Không liên quan"_s}),
        EditState::Refused);
    const auto shown = withPending(item, {refused});
    QCOMPARE(shown.record, item);
    QVERIFY(shown.needsPerson());
    QCOMPARE(shown.errorName, u"refused"_s);
    QCOMPARE(shown.unsentVerb, u"dismiss"_s);
    QCOMPARE(shown.unsent.value("text"_L1).toString(), u"Không liên quan"_s);
    // A step that the state does not allow any more is passed over.
    const auto late = standing(stepEdit(item, {.verb = MediaVerb::Conclude}));
    QCOMPARE(withPending(item, {late}).record, item);
    QVERIFY(withPending(item, {late}).waiting);
}

void TestMediaEdits::waitingRulesAndSourcesAreShown()
{
    MediaRule stored = someRule();
    stored.history = {{kNow, u"Lan"_s, stored.words}};
    MediaRule changed = stored;
    changed.words.words.append(u"lốc"_s);
    const auto shown = withPending({stored},
                                   {standing(reviseEdit(stored, changed)),
                                    standing(openEdit(someRule(u"mr-new"_s)), EditState::Refused)});
    QCOMPARE(shown.size(), 2U);
    QCOMPARE(shown[0].record.words, changed.words);
    QCOMPARE(shown[0].record.version, stored.version);
    QCOMPARE(shown[0].record.history, stored.history); // the backend writes it
    QCOMPARE(shown[0].waiting, EditState::Queued);
    QCOMPARE(shown[1].record.id.value, u"mr-new"_s); // refused is not lost
    QVERIFY(shown[1].needsPerson());

    MediaSource paused = someSource();
    paused.feedMinutes = 0;
    const auto sources = withPending({someSource()}, {standing(reviseEdit(someSource(), paused))});
    QCOMPARE(sources.size(), 1U);
    QCOMPARE(sources[0].record.feedMinutes, 0);
}

void TestMediaEdits::differencesOfBothSides()
{
    const MediaItem base = someItem();
    MediaItem mine = base;
    mine.state = u"XAC_MINH"_s;
    mine.topics = {u"Du lịch - giá cả"_s};
    MediaItem theirs = base;
    theirs.version = 9;
    theirs.views = 5000;
    theirs.state = u"DONG"_s;
    theirs.urgent = false;
    const auto found = differences(toJson(base), mine, theirs);
    QCOMPARE(found.size(), 3U); // not what nobody decides: versions and views
    QCOMPARE(found[0], (FieldDifference{u"state"_s, u"SANG_LOC"_s, u"XAC_MINH"_s, u"DONG"_s}));
    QCOMPARE(found[1].field, u"topics"_s);
    QCOMPARE(found[1].mine, u"Du lịch - giá cả"_s);
    QCOMPARE(found[2].field, u"urgent"_s);
}

QTEST_APPLESS_MAIN(TestMediaEdits)
#include "tst_mediaedits.moc"
