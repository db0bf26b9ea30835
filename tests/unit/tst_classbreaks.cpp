// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/classbreaks.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using analysis::classOf;
using analysis::quantileEnds;
using Values = std::vector<double>;

/// Classes of a choropleth.
class TestClassBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<Values>("ends");
        QTest::newRow("none") << Values{} << Values{};
        QTest::newRow("one") << Values{3} << Values{3};
        QTest::newRow("even") << Values{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << Values{2, 4, 6, 8, 10};
        QTest::newRow("unsorted") << Values{5, 1, 4, 2, 3} << Values{1, 2, 3, 4, 5};
        QTest::newRow("all-equal") << Values{7, 7, 7, 7} << Values{7};
        QTest::newRow("ties-share-a-class")
            << Values{0, 0, 0, 0, 0, 0, 0, 1, 2, 9} << Values{0, 1, 9};
        QTest::newRow("fewer-than-classes") << Values{1, 9} << Values{1, 9};
        QTest::newRow("not-numbers") << Values{qQNaN(), 1, qInf(), 2} << Values{1, 2};
    }
    void ends()
    {
        QFETCH(Values, values);
        QFETCH(Values, ends);
        QCOMPARE(quantileEnds(values, 5), ends);
    }
    void classesHoldAboutAsManyEach()
    {
        QRandomGenerator random(2);
        Values values;
        for (int i = 0; i < 1'000; ++i)
            values.push_back(random.generateDouble());
        const auto ends = quantileEnds(values, 5);
        std::array<int, 5> counts{};
        for (const double value : values)
            ++counts[size_t(classOf(value, ends))];
        for (const int count : counts)
            QCOMPARE(count, 200);
    }
    void aValueBeyondTheEndsIsInTheOutermostClass()
    {
        const Values ends{1, 2, 3};
        QCOMPARE(classOf(-5, ends), 0);
        QCOMPARE(classOf(1, ends), 0);
        QCOMPARE(classOf(1.5, ends), 1);
        QCOMPARE(classOf(99, ends), 2);
        QCOMPARE(classOf(1, {}), -1);
    }
};

QTEST_GUILESS_MAIN(TestClassBreaks)
#include "tst_classbreaks.moc"
