// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filters.h"
#include "models/items/recordlists.h"
#include "models/store/changehub.h"
#include "models/store/readerpool.h"
#include "tests/support/cache.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

domain::Report report(int number, domain::ReportState state = domain::ReportState::New)
{
    domain::Report one;
    one.id = domain::ReportId(u"pa-%1"_s.arg(number));
    one.version = 1;
    one.code = u"PA-2025-%1"_s.arg(number, 6, 10, QChar(u'0'));
    one.title = u"Đèn đường số %1"_s.arg(number);
    one.state = state;
    one.stateText = domain::code(state);
    one.sentAt = QDateTime(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::UTC).addSecs(60LL * number);
    return one;
}

} // namespace

/// The list of reports over a real cache: windows, filters, changes, all under the model tester.
class TestReportList : public QObject
{
    Q_OBJECT

    support::Cache m_cache;
    store::ChangeHub m_hub;
    std::unique_ptr<store::ReaderPool> m_readers;

    void put(const std::vector<domain::Report> &reports)
    {
        domain::ChangesPage page;
        page.cursor = u"r1"_s;
        for (const auto &each : reports)
            page.items.emplace_back(each);
        QVERIFY(m_cache.apply(domain::Collection::Reports, page).has_value());
        m_hub.post(domain::Collection::Reports, {});
    }
    static bool settled(const items::ReportListModel &model)
    {
        return QTest::qWaitFor([&model] { return !model.isLoading() && model.total() >= 0; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::vector<domain::Report> reports;
        for (int number = 0; number < 500; ++number)
            reports.push_back(report(number, number % 5 == 0 ? domain::ReportState::Closed
                                                             : domain::ReportState::New));
        put(reports);
        m_readers = std::make_unique<store::ReaderPool>(m_cache.path(), support::key());
    }
    void cleanupTestCase() { m_readers.reset(); }

    void theFirstWindowComesBeforeTheLengthIsKnown()
    {
        items::ReportListModel model(*m_readers, m_hub);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setFilter({});
        QVERIFY(settled(model));
        QCOMPARE(model.total(), 500);
        QCOMPARE(model.rowCount(), 500);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(model.record(0));
        QVERIFY(inserted.size() <= 2); // the first window and the rest, or all at once
    }
    void fewHitsComeBestFirstAndTheCurrentRowFollows()
    {
        items::ReportListModel model(*m_readers, m_hub);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto best = report(9001);
        best.title = u"Cột điện gãy"_s;
        auto newer = report(9002);
        newer.title = u"Điện yếu, cột cũ"_s;
        put({best, newer});
        model.setFilter({});
        QVERIFY(settled(model));
        const QPersistentModelIndex current = model.index(model.rowOf(newer.id.value));
        QCOMPARE(current.row(), 0);
        model.setFilter({.text = u"cột điện"_s});
        QTRY_COMPARE(model.total(), 2);
        QVERIFY(settled(model) && model.isBestFirst());
        QTRY_VERIFY(model.record(0) && model.record(1));
        QCOMPARE(model.record(0)->id, best.id);
        QCOMPARE(current.row(), 1);
        best.title = u"Cột"_s; // it changes, and is no hit any more
        best.version = 2;
        put({best});
        QTRY_COMPARE(model.total(), 1);
        QCOMPARE(current.row(), 0);
        model.setFilter({});
        QTRY_COMPARE(model.total(), 502);
        QVERIFY(!model.isBestFirst());
        domain::ChangesPage gone;
        gone.cursor = u"r2"_s;
        gone.deleted = {best.id.value, newer.id.value};
        QVERIFY(m_cache.apply(domain::Collection::Reports, gone).has_value());
    }
    void rowsFarFromTheScreenAreReadWhenAskedFor()
    {
        items::ReportListModel model(*m_readers, m_hub);
        model.setFilter({});
        QVERIFY(settled(model));
        QVERIFY(!model.record(450));
        const auto records = model.read({450, 3, 9999, -1}).result();
        QVERIFY(records.has_value());
        QCOMPARE(records->size(), 2U);
        QCOMPARE(records->front().id.value, u"pa-49"_s);
    }
    /// As a view does that is painted faster than the cache answers.
    void aRowAskedForWithoutPauseComes()
    {
        items::ReportListModel model(*m_readers, m_hub);
        model.setFilter({});
        QVERIFY(settled(model));
        const auto comes = [&model](const std::function<int(int)> &rowAt) {
            for (int turn = 0; turn < 100'000; ++turn) {
                if (model.index(rowAt(turn)).data(items::ReportListModel::RecordRole).isValid())
                    return true;
                QCoreApplication::processEvents();
            }
            return false;
        };
        QVERIFY(comes([](int) { return 450; }));
        QVERIFY(comes([](int turn) { return turn % 2 == 0 ? 200 : 201; }));
    }
    void rowsComeInWindowsNewestFirst()
    {
        items::ReportListModel model(*m_readers, m_hub);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        QVERIFY(settled(model));
        QCOMPARE(model.total(), 500);
        QCOMPARE(model.record(0)->id.value, u"pa-499"_s);
        for (int row = 0; row < 500; row += 50) {
            (void)model.index(row).data(Qt::DisplayRole); // as a view that scrolls by
            QTRY_VERIFY(model.record(row));
            QCOMPARE(model.record(row)->id.value, u"pa-%1"_s.arg(499 - row));
        }
    }
    void aJumpReadsOnlyWhatIsThere()
    {
        items::ReportListModel model(*m_readers, m_hub); // no tester: it reads rows of its own
        model.setFilter({});
        QVERIFY(settled(model));
        QCoreApplication::processEvents(); // what the top still asked for
        QVERIFY(!model.record(480));
        QVERIFY(!model.index(480).data(items::ReportListModel::RecordRole).isValid());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(model.record(480));
        QCOMPARE(model.record(480)->id.value, u"pa-19"_s);
        QVERIFY(!changed.isEmpty());
        QVERIFY(changed.back()[0].toModelIndex().row() <= 480);
        QVERIFY(changed.back()[1].toModelIndex().row() >= 480);
        QVERIFY(!model.record(300)); // between the top and there
        QCOMPARE(model.rowOf(u"pa-19"_s), 480);
        QCOMPARE(model.rowOf(u"pa-199"_s), -1);
    }
    void aSelectionFollowsItsRecordThroughFilters()
    {
        items::ReportListModel model(*m_readers, m_hub);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        QVERIFY(settled(model));
        const QPersistentModelIndex closed(model.index(4)); // pa-495
        const QPersistentModelIndex open(model.index(5));
        items::ReportFilter filter;
        filter.states = {domain::ReportState::Closed};
        model.setFilter(filter);
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(closed.row(), 0);
        QVERIFY(!open.isValid());
        model.setFilter({});
        QVERIFY(settled(model));
        QCOMPARE(closed.row(), 4);
        QCOMPARE(closed.data(items::ReportListModel::IdRole).toString(), u"pa-495"_s);
    }
    void theTimeOfDayDoesNotShortenTheList()
    {
        items::ReportListModel model(*m_readers, m_hub);
        items::ReportFilter filter;
        filter.now = QDateTime(QDate(2025, 2, 1), QTime(0, 0), QTimeZone::UTC);
        model.setFilter(filter);
        QVERIFY(settled(model));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        filter.now = filter.now.addSecs(60);
        model.setFilter(filter);
        QVERIFY(settled(model));
        QCOMPARE(removed.size(), 0);
        QCOMPARE(model.rowCount(), 500);
    }
    void aFilterNarrows()
    {
        items::ReportListModel model(*m_readers, m_hub);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        items::ReportFilter filter;
        filter.states = {domain::ReportState::Closed};
        model.setFilter(filter);
        QVERIFY(settled(model));
        QCOMPARE(model.total(), 100);
        filter.text = u"den duong so 45"_s;
        model.setFilter(filter);
        QTRY_COMPARE(model.total(), 3); // 45, 450 and 455 are closed
        QVERIFY(settled(model));
    }
    void aChangeKeepsTheRowsThatStay()
    {
        items::ReportListModel model(*m_readers, m_hub);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        QVERIFY(settled(model));
        const QPersistentModelIndex third(model.index(3));
        const QString id = third.data(items::ReportListModel::IdRole).toString();
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        put({report(1000)});
        QTRY_COMPARE(inserted.size(), 1);
        QTRY_VERIFY(model.record(0));
        QCOMPARE(model.record(0)->id.value, u"pa-1000"_s);
        QCOMPARE(third.data(items::ReportListModel::IdRole).toString(), id);
        QCOMPARE(third.row(), 4);
        QCOMPARE(reset.size(), 0);
    }
    void aChangedRecordIsReadAgain()
    {
        items::ReportListModel model(*m_readers, m_hub);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        QVERIFY(settled(model));
        const int row = model.rowOf(u"pa-498"_s);
        QVERIFY(row >= 0);
        (void)model.index(row).data(Qt::DisplayRole);
        domain::Report changed = report(498);
        changed.version = 2;
        changed.title = u"Đèn đã sáng"_s;
        put({changed});
        QTRY_COMPARE(model.record(row)->title, changed.title);
        QCOMPARE(model.rowOf(u"pa-498"_s), row);
    }
    void memoryStaysBounded()
    {
        std::vector<domain::Report> many;
        for (int number = 2000; number < 8000; ++number)
            many.push_back(report(number));
        put(many);
        items::ReportListModel model(*m_readers, m_hub);
        model.setFilter({});
        QVERIFY(settled(model));
        QVERIFY(model.rowCount() > 6000);
        for (int row = 0; row < model.rowCount(); row += 60) {
            (void)model.index(row).data(Qt::DisplayRole);
            QTRY_VERIFY(model.record(row));
        }
        QVERIFY(model.held() <= items::ReportListModel::kMostRecords);
        QVERIFY(!model.record(100));
    }
};

QTEST_GUILESS_MAIN(TestReportList)
#include "tst_reportlist.moc"
