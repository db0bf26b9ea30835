// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportedits.h"
#include "models/remote/contract.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

Report someReport()
{
    Report report;
    report.id = ReportId(u"pa-1"_s);
    report.version = 4;
    report.code = u"PA-2025-000001"_s;
    report.title = u"Rác tồn đọng"_s;
    report.text = u"Rác ba ngày chưa thu gom."_s;
    report.categoryId = CategoryId(u"k-moi-truong"_s);
    report.channel = u"hotline"_s;
    report.state = ReportState::Received;
    report.stateText = code(report.state);
    report.severity = Severity::Urgent;
    report.unitId = UnitId(u"u-22939"_s);
    report.longitude = 108.1;
    report.latitude = 10.9;
    report.senderName = u"Nguyễn Thị Lan"_s;
    report.senderPhone = u"0912345678"_s;
    report.occurredAt = kNow.addSecs(-7200);
    report.sentAt = report.updatedAt = kNow.addSecs(-3600);
    report.dueAt = report.originalDueAt = kNow.addDays(2);
    return report;
}

} // namespace

/// What edits are made of, and how they meet what others did.
class TestReportEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonIsTheContracts();
    void stepRemembersWhatWasSeen();
    void openGoesToTheCollection();
    void pictureIsMultipart();
    void actionPathsAreTheContracts();
    void differencesOfBothSides();
    void pendingStepsAreApplied();

private:
    [[nodiscard]] WorkflowRules rules() const
    {
        return {m_calendar, [](const CategoryId &) { return nullptr; }, kNow};
    }
    WorkCalendar m_calendar;
};

void TestReportEdits::jsonIsTheContracts()
{
    Report report = someReport();
    report.updatedAt = {}; // the backend's
    const auto decoded = remote::decodeRecord(Collection::Reports,
                                              QJsonDocument(toJson(report)).toJson());
    QVERIFY(decoded.has_value());
    QCOMPARE(std::get<Report>(*decoded), report);
}

void TestReportEdits::stepRemembersWhatWasSeen()
{
    const Report report = someReport();
    const Edit edit = stepEdit(report, {.verb = ReportVerb::AskInformation, .text = u"Ở đâu?"_s});
    QCOMPARE(edit.recordId, u"pa-1"_s);
    QCOMPARE(edit.baseVersion, 4);
    QCOMPARE(edit.verb, u"ask-information"_s);
    QCOMPARE(edit.payload, (QJsonObject{{u"text"_s, u"Ở đâu?"_s}}));
    const Report seen = reportFromSnapshot(edit.base);
    QCOMPARE(seen.state, report.state);
    QCOMPARE(seen.dueAt, report.dueAt);
    QCOMPARE(seen.version, 4);
}

void TestReportEdits::openGoesToTheCollection()
{
    Report taken = someReport();
    taken.version = 0;
    const Edit edit = openEdit(taken);
    const auto request = remote::encodeEdit(edit, {});
    QCOMPARE(request.path, u"v1/reports"_s);
    QVERIFY(!request.onVersion);
    const auto body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.value("id"_L1).toString(), u"pa-1"_s);
    QCOMPARE(body.value("senderPhone"_L1).toString(), u"0912345678"_s);
    QVERIFY(!body.contains("state"_L1)); // the backend's to say
    QVERIFY(!body.contains("dueAt"_L1));
}

void TestReportEdits::pictureIsMultipart()
{
    Edit edit = pictureEdit(ReportId(u"pa-1"_s), AttachmentId(u"t-1"_s), u"after"_s, "JPEG bytes");
    edit.id = u"11111111-2222-3333-4444-555555555555"_s;
    const auto request = remote::encodeEdit(edit, edit.file);
    QCOMPARE(request.path, u"v1/attachments"_s);
    QCOMPARE(request.answer, Collection::Attachments);
    QVERIFY(request.contentType.startsWith("multipart/form-data; boundary="));
    QVERIFY(request.body.contains("\r\n\r\nJPEG bytes\r\n--"));
    QCOMPARE(edit.payload.value("sha256"_L1).toString().size(), 64);
}

void TestReportEdits::actionPathsAreTheContracts()
{
    Edit edit;
    edit.recordId = u"a/b"_s;
    edit.verb = u"comment"_s;
    const auto path = [&](Collection collection) {
        edit.collection = collection;
        return remote::encodeEdit(edit, {}).path;
    };
    QCOMPARE(path(Collection::Reports), u"v1/reports/a%2Fb/actions"_s);
    QCOMPARE(path(Collection::MediaItems), u"v1/media/a%2Fb/actions"_s);
    QCOMPARE(path(Collection::AlarmActions), u"v1/alarms/a%2Fb/actions"_s);
}

void TestReportEdits::differencesOfBothSides()
{
    const Report base = someReport();
    Report mine = base;
    mine.state = ReportState::Forwarded;
    mine.stateText = code(mine.state);
    mine.leadAgencyId = AgencyId(u"a-ub593"_s);
    Report theirs = base;
    theirs.version = 5;
    theirs.updatedAt = kNow;
    theirs.leadAgencyId = AgencyId(u"a-ca"_s);
    theirs.dueAt = kNow.addDays(9);
    const auto found = differences(toJson(base), mine, theirs);
    const std::vector<FieldDifference> expected = {
        {u"state"_s, u"TIEP_NHAN"_s, u"DA_CHUYEN"_s, u"TIEP_NHAN"_s},
        {u"leadAgencyId"_s, {}, u"a-ub593"_s, u"a-ca"_s},
        {u"dueAt"_s, u"2025-06-14T02:00:00Z"_s, u"2025-06-14T02:00:00Z"_s,
         u"2025-06-21T02:00:00Z"_s},
    };
    QCOMPARE(found, expected);
    QVERIFY(differences(toJson(base), base, base).empty());
}

void TestReportEdits::pendingStepsAreApplied()
{
    ReportCase on{someReport(), {}, false};
    const auto edit = [&](const ReportStep &step) {
        Edit made = stepEdit(on.report, step);
        made.createdAt = kNow;
        return made;
    };
    const std::vector<Edit> waiting = {
        edit({.verb = ReportVerb::Comment, .text = u"Gọi lại"_s}),
        edit({.verb = ReportVerb::Forward,
              .categoryId = on.report.categoryId,
              .leadAgencyId = AgencyId(u"a-ub593"_s)}),
        edit({.verb = ReportVerb::Publish}), // impossible from here: passed over
        edit({.verb = ReportVerb::Start}),
        pictureEdit(on.report.id, AttachmentId(u"t-1"_s), u"after"_s, "x"),
    };
    const ReportCase after = withPending(on, waiting, rules());
    QCOMPARE(after.report.state, ReportState::InProgress);
    QCOMPARE(after.report.leadAgencyId, AgencyId(u"a-ub593"_s));
    QCOMPARE(after.report.version, 4);
    QCOMPARE(after.events.size(), 2U);
    QVERIFY(after.hasAfterPicture);
}

QTEST_APPLESS_MAIN(TestReportEdits)
#include "tst_reportedits.moc"
