// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/remarkedits.h"

#include "models/remote/contract.h"
#include "models/store/remarkrepository.h"
#include "tests/remarks/remarktest.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace domain;
using namespace remarktest;
using support::page;

namespace {

Remark full(const QString &id)
{
    Remark remark = direction(id);
    remark.version = 3;
    remark.breakdown = u"level=THPT"_s;
    remark.state = RemarkState::Closed;
    remark.stateText = u"closed"_s;
    remark.answer = u"Đã báo cáo."_s;
    remark.answeredBy = u"Giám đốc Sở Tài chính"_s;
    remark.answeredAt = QDateTime(kToday, QTime(4, 0), QTimeZone::UTC);
    remark.settledBy = u"Chủ tịch UBND tỉnh"_s;
    remark.settledAt = QDateTime(kToday, QTime(5, 0), QTimeZone::UTC);
    return remark;
}

core::Result<Record> decoded(const QJsonObject &json)
{
    return remote::decodeRecord(Collection::Remarks, QJsonDocument(json).toJson());
}

EditStanding standing(const Edit &edit, EditState state, const QString &detail = {})
{
    EditStanding standing{edit, state, {}, detail};
    standing.edit.id = u"e-"_s + edit.recordId + edit.verb;
    standing.edit.author = u"Điều hành viên IOC"_s;
    standing.edit.createdAt = QDateTime(kToday, QTime(6, 0), QTimeZone::UTC);
    return standing;
}

std::vector<ShownRemark> shownWith(std::vector<Remark> stored,
                                   const std::vector<EditStanding> &edits)
{
    return withPending(std::move(stored), edits, [](const Remark &) { return true; });
}

} // namespace

/// A remark through the contract, the cache and the edits of a desk.
class TestRemarkRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theContractBringsEveryField();
    void wrongRecordsAreRefused_data();
    void wrongRecordsAreRefused();
    void aNewerBackendsWordsAreKept();
    void theCacheKeepsEveryField();
    void choicesOfTheCache();
    void requestsOfEdits();
    void whatWaitsIsShown();
    void whatIsNotAcceptedStaysAsItIs();
};

void TestRemarkRecords::theContractBringsEveryField()
{
    const Remark sent = full(u"rm-1"_s);
    const auto record = decoded(toJson(sent));
    VERIFY_OK(record);
    QCOMPARE(std::get<Remark>(*record), sent);
    QCOMPARE(remarkFromSnapshot(toJson(sent)), sent);
}

void TestRemarkRecords::wrongRecordsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::newRow(name) << key << value;
    };
    row("no-id", u"id"_s, QJsonValue());
    row("no-kind", u"kind"_s, QJsonValue());
    row("no-indicator", u"indicatorId"_s, QJsonValue());
    row("no-unit", u"unitId"_s, QJsonValue());
    row("no-period", u"period"_s, QJsonValue());
    row("period-is-none", u"period"_s, u"2025-13"_s);
    row("no-text", u"text"_s, QJsonValue());
    row("text-too-long", u"text"_s, QString(4001, u'a'));
    row("text-is-a-number", u"text"_s, 7);
    row("no-state", u"state"_s, QJsonValue());
    row("deadline-is-none", u"dueOn"_s, u"ngày mai"_s);
    row("local-time", u"writtenAt"_s, u"2025-06-12T09:00:00"_s);
}

void TestRemarkRecords::wrongRecordsAreRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject json = toJson(full(u"rm-1"_s));
    if (value.isNull())
        json.remove(key);
    else
        json.insert(key, value);
    const QJsonObject served{{u"cursor"_s, u"c"_s},
                             {u"more"_s, false},
                             {u"items"_s, QJsonArray{toJson(full(u"rm-2"_s)), json}}};
    const auto read = remote::decodeChanges(Collection::Remarks, QJsonDocument(served).toJson());
    VERIFY_OK(read);
    QCOMPARE(read->items.size(), 1U); // the page goes on without it
    QCOMPARE(read->poison.size(), 1U);
    QVERIFY(read->poison.front().reason.contains(key));
}

void TestRemarkRecords::aNewerBackendsWordsAreKept()
{
    QJsonObject json = toJson(full(u"rm-1"_s));
    json.insert(u"kind"_s, u"question"_s);
    json.insert(u"state"_s, u"escalated"_s);
    json.insert(u"unheardOf"_s, 1);
    const auto record = decoded(json);
    VERIFY_OK(record);
    const Remark read = std::get<Remark>(*record);
    QCOMPARE(read.kind, RemarkKind::Unknown);
    QCOMPARE(read.kindText, u"question"_s);
    QCOMPARE(read.state, RemarkState::Unknown);
    QCOMPARE(read.stateText, u"escalated"_s);
}

void TestRemarkRecords::theCacheKeepsEveryField()
{
    support::Cache cache;
    Remark bare;
    bare.id = RemarkId(u"bare"_s);
    VERIFY_OK(cache.apply(Collection::Remarks, page({full(u"rm-1"_s), bare})));
    const store::RemarkRepository repository(cache.db());
    QCOMPARE(repository.remark(RemarkId(u"rm-1"_s)), support::ok(full(u"rm-1"_s)));
    QCOMPARE(repository.remark(bare.id), support::ok(bare));
    VERIFY_ERROR(repository.remark(RemarkId(u"none"_s)), core::ErrorKind::NotFound);
    Remark newer = full(u"rm-1"_s);
    newer.version = 4;
    newer.text = u"Khác"_s;
    VERIFY_OK(cache.apply(Collection::Remarks, page({newer})));
    VERIFY_OK(cache.apply(Collection::Remarks, page({full(u"rm-1"_s)}))); // an older one
    QCOMPARE(repository.remark(newer.id), support::ok(newer));
    VERIFY_OK(cache.apply(Collection::Remarks, support::tombstones({u"rm-1"_s})));
    VERIFY_ERROR(repository.remark(newer.id), core::ErrorKind::NotFound);
}

void TestRemarkRecords::choicesOfTheCache()
{
    support::Cache cache;
    Remark soon = direction(u"soon"_s);
    soon.dueOn = kToday.addDays(1);
    Remark late = direction(u"late"_s);
    late.dueOn = kToday.addDays(-9);
    Remark elsewhere = direction(u"elsewhere"_s);
    elsewhere.unitId = UnitId(u"u-593"_s);
    Remark older = direction(u"older"_s);
    older.period = *Period::fromCode(u"2025-04");
    older.writtenAt = older.writtenAt.addDays(-30);
    VERIFY_OK(cache.apply(Collection::Remarks, page({soon, full(u"closed"_s), remark(u"note"_s),
                                                     late, elsewhere, older})));
    const store::RemarkRepository repository(cache.db());
    const auto ids = [&](const store::RemarkFilter &filter) {
        QStringList found;
        for (const Remark &each : repository.remarks(filter).value_or(std::vector<Remark>()))
            found << each.id.value;
        return found;
    };
    const store::RemarkFilter all;
    QCOMPARE(ids(all).size(), 6);
    QCOMPARE(ids(all).mid(0, 2), (QStringList{u"late"_s, u"soon"_s})); // to follow up, by deadline
    QCOMPARE(ids({.directionsOnly = true, .openOnly = true}),
             (QStringList{u"late"_s, u"soon"_s, u"elsewhere"_s, u"older"_s}));
    const store::RemarkFilter figure{.indicatorId = soon.indicatorId, .unitId = soon.unitId};
    QCOMPARE(ids(figure).size(), 5);
    QCOMPARE(ids(figure).constLast(), u"older"_s); // newest first
    QCOMPARE(ids({.indicatorId = soon.indicatorId, .unitId = soon.unitId, .period = older.period}),
             QStringList{u"older"_s});
    QCOMPARE(ids({.indicatorId = IndicatorId(u"i-other"_s), .unitId = soon.unitId}), QStringList());
    const auto plan = cache.db().scalar(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'remarks_by_figure'");
    QCOMPARE(plan, support::ok(qint64(1)));
}

void TestRemarkRecords::requestsOfEdits()
{
    Edit edit = openEdit(direction(u"rm-new"_s));
    edit.id = u"e"_s;
    auto request = remote::encodeEdit(edit, {});
    QCOMPARE(request.path, u"v1/remarks"_s);
    QVERIFY(!request.onVersion);
    QCOMPARE(request.answer, Collection::Remarks);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.keys(), (QStringList{u"agencyId"_s, u"dueOn"_s, u"id"_s, u"indicatorId"_s,
                                       u"kind"_s, u"period"_s, u"text"_s, u"unitId"_s}));
    QCOMPARE(body.value("dueOn"_L1).toString(), u"2025-06-22"_s);
    edit = stepEdit(full(u"a/b"_s), {RemarkVerb::Answer, u"Đã rõ."_s});
    request = remote::encodeEdit(edit, {});
    QCOMPARE(request.path, u"v1/remarks/a%2Fb/actions"_s);
    QVERIFY(request.onVersion);
    QCOMPARE(edit.baseVersion, 3);
    QCOMPARE(QJsonDocument::fromJson(request.body).object(),
             (QJsonObject{{u"verb"_s, u"answer"_s}, {u"text"_s, u"Đã rõ."_s}}));
}

void TestRemarkRecords::whatWaitsIsShown()
{
    Remark stored = direction(u"a"_s);
    stored.version = 1;
    const Remark fresh = remark(u"b"_s);
    const std::vector edits{
        standing(openEdit(fresh), EditState::Queued),
        standing(stepEdit(stored, {RemarkVerb::Answer, u"Xong."_s}), EditState::Sending)};
    const auto shown = shownWith({stored}, edits);
    QCOMPARE(shown.size(), 2U);
    QCOMPARE(shown[0].remark.state, RemarkState::Answered);
    QCOMPARE(shown[0].remark.answer, u"Xong."_s);
    QCOMPARE(shown[0].waiting, std::optional(EditState::Sending));
    QCOMPARE(shown[1].remark.text, fresh.text);
    QCOMPARE(shown[1].remark.author, u"Điều hành viên IOC"_s);
    QCOMPARE(shown[1].waiting, std::optional(EditState::Queued));
    // On disk and in the cache at once, as the engine does: shown once.
    QCOMPARE(shownWith({stored, fresh}, edits).size(), 2U);
    QVERIFY(shownWith({stored, fresh}, edits)[1].waiting.has_value());
    Remark answered = fresh; // the backend has it already
    answered.version = 1;
    QVERIFY(!shownWith({answered}, {edits[0]})[0].waiting);
    QVERIFY(withPending({}, edits, [](const Remark &) { return false; }).empty());
    auto accepted = edits;
    accepted[1].state = EditState::Accepted;
    QCOMPARE(shownWith({stored}, accepted)[0].remark.state, RemarkState::Open);
}

void TestRemarkRecords::whatIsNotAcceptedStaysAsItIs()
{
    Remark stored = direction(u"a"_s);
    stored.version = 1;
    const Edit edit = stepEdit(stored, {RemarkVerb::Answer, u"Xong."_s});
    const auto shown = shownWith({stored}, {standing(edit, EditState::Conflict, u"409"_s)});
    QCOMPARE(shown[0].remark, stored);
    QVERIFY(needsPerson(shown[0]));
    QCOMPARE(shown[0].unsentText, u"Xong."_s); // the losing side is kept
    QCOMPARE(shown[0].errorDetail, u"409"_s);
    // A step of another collection with the same id is none of ours.
    Edit other = edit;
    other.collection = Collection::Reports;
    QVERIFY(!shownWith({stored}, {standing(other, EditState::Queued)})[0].waiting);
}

QTEST_APPLESS_MAIN(TestRemarkRecords)
#include "tst_remarkrecords.moc"
