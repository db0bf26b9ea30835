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

    void theFirstWindowComesAlone()
    {
        items::ReportListModel model(*m_readers, m_hub);
        model.setFilter({});
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), items::ReportListModel::kWindow);
        QVERIFY(model.canFetchMore({}));
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
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QVERIFY(settled(model));
        }
        QCOMPARE(model.rowCount(), 500);
        QCOMPARE(model.record(499)->id.value, u"pa-0"_s);
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
        QCOMPARE(model.record(0)->id.value, u"pa-1000"_s);
        QCOMPARE(third.data(items::ReportListModel::IdRole).toString(), id);
        QCOMPARE(third.row(), 4);
        QCOMPARE(reset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReportList)
#include "tst_reportlist.moc"
