// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/snapshotdiff.h"

#include "tests/packages/packedprovince.h"

#include <QTemporaryDir>

using namespace packtest;
using packages::Difference;
using packages::DifferenceKind;
using packages::Differences;

namespace {

/// "kind:id" of every record that is listed.
QStringList listed(const Differences &differences)
{
    static const QMap<DifferenceKind, QString> kNames{{DifferenceKind::ReportNew, u"new"_s},
                                                      {DifferenceKind::ReportClosed, u"closed"_s},
                                                      {DifferenceKind::ReportReopened, u"again"_s},
                                                      {DifferenceKind::ReportMoved, u"moved"_s},
                                                      {DifferenceKind::ReportOverdue, u"overdue"_s},
                                                      {DifferenceKind::ReportChanged, u"edited"_s},
                                                      {DifferenceKind::FigureNew, u"figure"_s},
                                                      {DifferenceKind::FigureRevised, u"revised"_s},
                                                      {DifferenceKind::MediaNew, u"item"_s},
                                                      {DifferenceKind::MediaUrgent, u"urgent"_s},
                                                      {DifferenceKind::MediaChanged, u"handled"_s},
                                                      {DifferenceKind::RecordNew, u"record"_s},
                                                      {DifferenceKind::RecordChanged, u"other"_s},
                                                      {DifferenceKind::RecordGone, u"gone"_s}};
    QStringList words;
    for (const Difference &difference : differences.records)
        words << kNames.value(difference.kind) + u':' + difference.id;
    words.sort();
    return words;
}

const Difference *find(const Differences &differences, DifferenceKind kind, const QString &id)
{
    for (const Difference &difference : differences.records) {
        if (difference.kind == kind && difference.id == id)
            return &difference;
    }
    return nullptr;
}

} // namespace

class TestSnapshotDiff : public QObject
{
    Q_OBJECT

private:
    core::Result<store::Database> taken(const PackedProvince &province,
                                        const packages::SnapshotScope &scope)
    {
        const QString path = m_dir.filePath(QString::number(++m_number));
        return packages::makeSnapshot(province.source(), scope, path, support::key(2), kNow)
            .and_then([&](const auto &) {
                return store::Database::open(path, support::key(2), store::OpenMode::ReadOnly);
            });
    }
    /// Between two moments of the same province.
    core::Result<Differences> between(const QDateTime &from, const QDateTime &to,
                                      const packages::DifferenceLimits &limits = {})
    {
        const auto older = taken(m_province, {.asOf = from});
        const auto newer = taken(m_province, {.asOf = to});
        if (!older || !newer)
            return std::unexpected(older ? newer.error() : older.error());
        return packages::compareSnapshots({.db = *older, .at = from}, {.db = *newer, .at = to},
                                          limits);
    }

    PackedProvince m_province;
    QTemporaryDir m_dir;
    int m_number = 0;

private Q_SLOTS:
    void sameIsNothing();
    void betweenMoments_data();
    void betweenMoments();
    void tellsWhatPeopleWantToSee();
    void findsWhatIsGone();
    void listsTheNewest();
    void sinceMyCopy_data();
    void sinceMyCopy();
    void canBeStopped();
};

void TestSnapshotDiff::sameIsNothing()
{
    const auto found = between(day(10), day(10));
    VERIFY_OK(found);
    QVERIFY(found->isEmpty());
    QVERIFY(found->records.empty());
}

void TestSnapshotDiff::betweenMoments_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("sent") << day(0) << day(1, 5) << QStringList{u"new:r1"_s, u"new:r2"_s};
    QTest::newRow("worked-on") << day(1, 5) << day(3, 5)
                               << QStringList{u"figure:o4"_s, u"item:m1"_s, u"moved:r1"_s,
                                              u"moved:r2"_s};
    QTest::newRow("figures-and-items")
        << day(3, 2) << day(5, 8)
        << QStringList{u"figure:o1"_s, u"figure:o3"_s, u"handled:m2"_s, u"item:m1"_s,
                       u"item:m2"_s,   u"moved:r1"_s,  u"moved:r2"_s};
    QTest::newRow("closed") << day(7, 5) << day(9, 5)
                            << QStringList{u"closed:r1"_s, u"closed:r2"_s, u"handled:m2"_s};
    QTest::newRow("revised") << day(14, 5) << day(16) << QStringList{u"revised:o2"_s};
    QTest::newRow("overdue") << day(21) << day(24) << QStringList{u"overdue:r3"_s};
    QTest::newRow("direction") << day(10, 5) << day(12, 5) << QStringList{u"other:n1"_s};
}

void TestSnapshotDiff::betweenMoments()
{
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    QFETCH(QStringList, expected);
    const auto found = between(from, to);
    VERIFY_OK(found);
    // An item that is new in the newer one and handled there is only new.
    expected.removeAll(expected.contains(u"item:m2"_s) ? u"handled:m2"_s : QString());
    QCOMPARE(listed(*found), expected);
    QCOMPARE(found->from, from);
    QCOMPARE(found->to, to);
}

void TestSnapshotDiff::tellsWhatPeopleWantToSee()
{
    const auto found = between(day(4), day(16));
    VERIFY_OK(found);
    const Difference *figure = find(*found, DifferenceKind::FigureNew, u"o2"_s);
    QVERIFY(figure);
    const auto revised = between(day(10), day(16));
    VERIFY_OK(revised);
    figure = find(*revised, DifferenceKind::FigureRevised, u"o2"_s);
    QVERIFY(figure);
    QCOMPARE(figure->valueBefore, 100.0);
    QCOMPARE(figure->valueAfter, 110.0);
    QCOMPARE(figure->code, u"KT1"_s);
    QCOMPARE(figure->title, u"Chỉ tiêu kt1"_s);
    QCOMPARE(figure->indicatorId, u"kt1"_s);
    QCOMPARE(figure->unitId, u"p"_s);
    QCOMPARE(figure->period.code(), u"2025-04"_s);
    const Difference *report = find(*found, DifferenceKind::ReportClosed, u"r1"_s);
    QVERIFY(report);
    QCOMPARE(report->stateBefore, ReportState::ExtensionAsked);
    QCOMPARE(report->stateAfter, ReportState::Rated);
    QCOMPARE(report->code, u"PA-r1"_s);
    QCOMPARE(report->title, u"Ngập nước đường Lê Lợi"_s);
    QCOMPARE(report->unitId, u"c11"_s);
    QCOMPARE(report->agencyId, u"a1"_s);
    QCOMPARE(report->at, day(10));
    QCOMPARE(report->dueAt, day(9));
    const packages::CollectionTally events = found->tallies.at(Collection::ReportEvents);
    QCOMPARE(events.added, 10); // counted, not listed
    QCOMPARE(events.gone, 0);
    const Difference *urgent = find(*between(day(5, 8), day(7)), DifferenceKind::MediaUrgent,
                                    u"m2"_s);
    QVERIFY(urgent);
}

void TestSnapshotDiff::findsWhatIsGone()
{
    PackedProvince province;
    const auto before = taken(province, {});
    VERIFY_OK(before);
    VERIFY_OK(province.cache().apply(Collection::Reports, support::tombstones({u"r4"_s}), kNow));
    Report moved = report(u"r3"_s, u"c12"_s, day(20));
    moved.version = 2;
    moved.title = u"Tên khác"_s;
    province.put(moved);
    const auto after = taken(province, {});
    VERIFY_OK(after);
    const auto found = packages::compareSnapshots({.db = *before, .at = kNow},
                                                  {.db = *after, .at = kNow});
    VERIFY_OK(found);
    QCOMPARE(listed(*found), (QStringList{u"edited:r3"_s, u"gone:r4"_s}));
    QCOMPARE(find(*found, DifferenceKind::RecordGone, u"r4"_s)->code, u"PA-r4"_s);
    QCOMPARE(find(*found, DifferenceKind::ReportChanged, u"r3"_s)->title, u"Tên khác"_s);
    QCOMPARE(found->tallies.at(Collection::Reports),
             (packages::CollectionTally{.added = 0, .changed = 1, .gone = 1}));
}

void TestSnapshotDiff::listsTheNewest()
{
    PackedProvince province;
    const auto before = taken(province, {});
    VERIFY_OK(before);
    for (int i = 0; i < 200; ++i)
        province.put(report(u"n%1"_s.arg(i, 3, 10, QLatin1Char('0')), u"c11"_s,
                            day(21).addSecs((i * 37) % 200)));
    const auto after = taken(province, {});
    VERIFY_OK(after);
    const auto found = packages::compareSnapshots({.db = *before, .at = day(21)},
                                                  {.db = *after, .at = day(21)}, {.each = 5});
    VERIFY_OK(found);
    QCOMPARE(found->counts.at(DifferenceKind::ReportNew), 200);
    QCOMPARE(found->records.size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(found->records.at(size_t(i)).at, day(21).addSecs(199 - i));
}

void TestSnapshotDiff::sinceMyCopy_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("now") << kNow << QStringList{};
    QTest::newRow("sent-and-late") << day(19) << QStringList{u"new:r3"_s, u"overdue:r3"_s};
    QTest::newRow("revised") << day(14, 5)
                             << QStringList{u"new:r3"_s, u"overdue:r3"_s, u"revised:o2"_s};
    QTest::newRow("closed") << day(7, 5)
                            << QStringList{u"closed:r1"_s, u"closed:r2"_s, u"handled:m2"_s,
                                           u"new:r3"_s,    u"other:n1"_s,  u"overdue:r3"_s,
                                           u"revised:o2"_s};
}

void TestSnapshotDiff::sinceMyCopy()
{
    QFETCH(QDateTime, moment);
    const auto found = packages::changesSince({.db = m_province.cache().db(), .at = kNow}, moment);
    VERIFY_OK(found);
    QTEST(listed(*found), "expected");
    if (const Difference *closed = find(*found, DifferenceKind::ReportClosed, u"r1"_s)) {
        QCOMPARE(closed->stateBefore, ReportState::AwaitsApproval);
        QCOMPARE(closed->code, u"PA-r1"_s);
    }
    if (const Difference *revised = find(*found, DifferenceKind::FigureRevised, u"o2"_s)) {
        QCOMPARE(revised->valueBefore, 100.0);
        QCOMPARE(revised->valueAfter, 110.0);
    }
}

void TestSnapshotDiff::canBeStopped()
{
    const auto db = taken(m_province, {});
    VERIFY_OK(db);
    VERIFY_ERROR(packages::compareSnapshots({.db = *db, .at = kNow}, {.db = *db, .at = kNow}, {},
                                            [](int) { return false; }),
                 core::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSnapshotDiff)
#include "tst_snapshotdiff.moc"
