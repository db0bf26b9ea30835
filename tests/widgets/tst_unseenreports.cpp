// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/contract.h"
#include "tests/widgets/paneworld.h"
#include "widgets/map/mapview.h"
#include "widgets/panes/reports/caseview.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using panetest::kPatience;

namespace {

/// Somebody who sees health alone, or also field reports.
remote::Me account(bool withReports)
{
    remote::Me me;
    me.id = u"tk-1"_s;
    me.name = u"Trần Thị Lan"_s;
    me.rights.subsystems = QList{domain::Subsystem::Health};
    if (withReports)
        *me.rights.subsystems << domain::Subsystem::FieldReports;
    return me;
}

} // namespace

/// Reports that somebody may not see are neither shown nor asked for, also while the cache still
/// has them and their ids are known from elsewhere.
class TestUnseenReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("may");
        QTest::newRow("may") << true;
        QTest::newRow("may-not") << false;
    }

    void theMap()
    {
        QFETCH_GLOBAL(const bool, may);
        panetest::PaneWorld world(30, account(may));
        map::MapView view(world.with());
        QVERIFY(may || !view.isLoadingReports());
        world.context.selectReport(world.reports.front().id);
        world.put(domain::Collection::Reports, {domain::Record(world.reports.front())});
        if (may) {
            QTRY_VERIFY_WITH_TIMEOUT(view.reports() && view.reports()->matching == 30, kPatience);
        } else {
            QTest::qWait(50); // what is not asked for has no end to wait for
            QVERIFY(!view.isLoadingReports() && !view.reports());
        }
    }

    void aReportById()
    {
        QFETCH_GLOBAL(const bool, may);
        panetest::PaneWorld world(5, account(may));
        panes::reports::CaseView view(world.with());
        view.setReport(world.reports.front().id);
        QVERIFY(may || !view.model().isLoading());
        if (may)
            QTRY_VERIFY_WITH_TIMEOUT(view.model().content(), kPatience);
        QCOMPARE(view.model().reportId().isEmpty(), !may);
    }
};

QTEST_MAIN(TestUnseenReports)
#include "tst_unseenreports.moc"
