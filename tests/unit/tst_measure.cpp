// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/measure.h"

#include "models/analysis/change.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::ValueKind;

/// What a unit of measure says about arithmetic.
class TestMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastPlaces_data()
    {
        QTest::addColumn<int>("decimals");
        QTest::addColumn<double>("displayScale");
        QTest::addColumn<double>("place");
        QTest::newRow("whole") << 0 << 1.0 << 1.0;
        QTest::newRow("hundredths") << 2 << 1.0 << 0.01;
        QTest::newRow("dong-shown-as-billions") << 0 << 1e-9 << 1e9;
        QTest::newRow("shares-shown-as-percent") << 1 << 100.0 << 0.001;
        QTest::newRow("scaled-by-nothing") << 1 << 0.0 << 0.1;
        QTest::newRow("fewer-than-none") << -3 << 1.0 << 1.0;
    }
    void lastPlaces()
    {
        QFETCH(int, decimals);
        QFETCH(double, displayScale);
        domain::Indicator one;
        one.decimals = decimals;
        one.displayScale = displayScale;
        QTEST(analysis::lastPlace(one), "place");
    }
    void scales_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("measure");
        QTest::addColumn<double>("scale");
        QTest::newRow("percent") << u"Tỷ lệ đúng hạn"_s << u"%"_s << 100.0;
        QTest::newRow("percent-of-plan") << u"Giải ngân"_s << u"% kế hoạch"_s << 100.0;
        QTest::newRow("per-mille") << u"Tỷ suất sinh"_s << u"‰"_s << 1'000.0;
        QTest::newRow("per-ten-thousand")
            << u"Số bác sĩ trên một vạn dân"_s << u"bác sĩ"_s << 10'000.0;
        QTest::newRow("in-the-unit") << u"Giường bệnh"_s << u"giường/vạn dân"_s << 10'000.0;
        QTest::newRow("per-hundred-thousand") << u"Ca mắc"_s << u"ca/100.000 dân"_s << 100'000.0;
        QTest::newRow("each") << u"Giáo viên trên lớp"_s << u"GV/lớp"_s << 1.0;
    }
    void scales()
    {
        QFETCH(QString, name);
        QFETCH(QString, measure);
        domain::Indicator one;
        one.name = name;
        one.unitOfMeasure = measure;
        QTEST(analysis::ratioScale(one), "scale");
        one.displayScale = 100;
        QFETCH(double, scale);
        QCOMPARE(analysis::ratioScale(one), scale / 100);
    }
    void changesOfWhatIsBelowNothing()
    {
        domain::Indicator balance;
        balance.kind = ValueKind::Flow;
        domain::Observation now;
        domain::Observation base;
        now.value = 5;
        base.value = -10;
        QVERIFY(!analysis::changeBetween(balance, now, base)); // −150 % would mean nothing
        balance.kind = ValueKind::Rank;
        QCOMPARE(analysis::changeBetween(balance, now, base)->amount, 15.0);
    }
};

QTEST_APPLESS_MAIN(TestMeasure)
#include "tst_measure.moc"
