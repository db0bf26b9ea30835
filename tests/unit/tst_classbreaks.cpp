// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/classbreaks.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using analysis::ClassChoice;
using analysis::Classing;
using analysis::classOf;
using analysis::equalEnds;
using analysis::LimitsFault;
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
    void equalWidths_data()
    {
        constexpr double huge = 1e308;
        QTest::addColumn<Values>("values");
        QTest::addColumn<Values>("ends");
        QTest::newRow("none") << Values{} << Values{};
        QTest::newRow("one-unit") << Values{3} << Values{3};
        QTest::newRow("all-equal") << Values{7, 7, 7} << Values{7};
        QTest::newRow("even") << Values{0, 9, 10, 4} << Values{2.5, 5, 7.5, 10};
        QTest::newRow("negative") << Values{-8, 0, -4} << Values{-6, -4, -2, 0};
        QTest::newRow("across-zero") << Values{-2, 2} << Values{-1, 0, 1, 2};
        QTest::newRow("as-large-as-numbers-are")
            << Values{-huge, huge} << Values{-huge / 2, 0, huge / 2, huge};
        QTest::newRow("too-near-to-tell-apart")
            << Values{1, std::nextafter(1, 2)} << Values{std::nextafter(1, 2)};
        QTest::newRow("not-numbers")
            << Values{qQNaN(), 0, qInf(), 4, -qInf()} << Values{1, 2, 3, 4};
    }
    void equalWidths()
    {
        QFETCH(Values, values);
        QFETCH(Values, ends);
        QCOMPARE(equalEnds(values, 4), ends);
    }
    void endsByChoice_data()
    {
        QTest::addColumn<int>("classing");
        QTest::addColumn<int>("classes");
        QTest::addColumn<Values>("limits");
        QTest::addColumn<Values>("ends");
        const int manual = int(Classing::Manual);
        QTest::newRow("quantile") << int(Classing::Quantile) << 3 << Values{} << Values{1, 2, 9};
        QTest::newRow("equal") << int(Classing::Equal) << 4 << Values{} << Values{3, 5, 7, 9};
        QTest::newRow("too-many") << int(Classing::Equal) << 99 << Values{}
                                  << equalEnds({1, 2, 9}, 7);
        QTest::newRow("too-few") << int(Classing::Quantile) << -1 << Values{} << Values{1, 2, 9};
        QTest::newRow("manual") << manual << 5 << Values{2, 4} << Values{2, 4, qInf()};
        QTest::newRow("manual-below-all")
            << manual << 5 << Values{-9, -8} << Values{-9, -8, qInf()};
        QTest::newRow("manual-without-limits") << manual << 3 << Values{} << Values{1, 2, 9};
        QTest::newRow("manual-not-rising") << manual << 3 << Values{4, 2} << Values{1, 2, 9};
    }
    void endsByChoice()
    {
        QFETCH(int, classing);
        QFETCH(int, classes);
        QFETCH(Values, limits);
        QFETCH(Values, ends);
        const ClassChoice choice{Classing(classing), classes, limits};
        QCOMPARE(analysis::classEnds({9, 1, 2}, choice), ends);
        QCOMPARE(analysis::classEnds({}, choice), Values());
    }
    void limitsAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Values>("limits");
        QTest::addColumn<int>("fault"); // −1: none
        const auto good = [](const char *name, const QString &text, const Values &limits) {
            QTest::newRow(name) << text << limits << -1;
        };
        const auto bad = [](const char *name, const QString &text, LimitsFault fault) {
            QTest::newRow(name) << text << Values{} << int(fault);
        };
        good("plain", u"10; 20; 30"_s, {10, 20, 30});
        good("decimals-and-thousands", u" 0,5;1.000 ;2.500.000,25;"_s, {0.5, 1000, 2500000.25});
        good("negative", u"−5; -2,5; 0"_s, {-5, -2.5, 0});
        bad("nothing", u"  "_s, LimitsFault::Empty);
        bad("only-separators", u";;"_s, LimitsFault::Empty);
        bad("word", u"10; nhiều; 30"_s, LimitsFault::NotANumber);
        bad("english-decimals", u"0.5; 1.5"_s, LimitsFault::NotANumber);
        bad("two-commas", u"1,2,3; 9"_s, LimitsFault::NotANumber);
        bad("exponent", u"1e400; 2"_s, LimitsFault::NotANumber);
        bad("beyond-numbers", u"1; "_s + QString(400, u'9'), LimitsFault::NotANumber);
        bad("falling", u"10; 5"_s, LimitsFault::NotRising);
        bad("twice-the-same", u"10; 10; 20"_s, LimitsFault::NotRising);
        bad("two-classes", u"10"_s, LimitsFault::TooFew);
        bad("eight-classes", u"1;2;3;4;5;6;7"_s, LimitsFault::TooMany);
    }
    void limitsAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(Values, limits);
        QFETCH(int, fault);
        const auto read = analysis::readLimits(text);
        QCOMPARE(read ? -1 : int(read.error()), fault);
        QCOMPARE(read.value_or(Values()), limits);
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
