// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/ranking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::Direction;
using domain::UnitId;
using domain::ValueKind;

namespace {

domain::Indicator indicator(Direction direction, ValueKind kind = ValueKind::Ratio)
{
    domain::Indicator one;
    one.direction = direction;
    one.kind = kind;
    one.decimals = 1;
    return one;
}

domain::Observation value(const QString &unit, double amount,
                          std::optional<double> denominator = {})
{
    domain::Observation one;
    one.unitId = UnitId(unit);
    one.period = *domain::Period::fromCode(u"2025-05");
    one.value = amount;
    one.denominator = denominator;
    one.status = domain::ValueStatus::Official;
    return one;
}

std::vector<UnitId> units(const QString &letters)
{
    std::vector<UnitId> all;
    for (const QChar letter : letters)
        all.emplace_back(QString(letter));
    return all;
}

/// "1a 2b 2c".
QString shown(const analysis::UnitRanking &ranking)
{
    QStringList words;
    for (const auto &place : ranking.places)
        words << QString::number(place.rank) + place.value.unitId.value;
    return words.join(u' ');
}

const std::vector kValues{value(u"a"_s, 90), value(u"b"_s, 80), value(u"c"_s, 95),
                          value(u"d"_s, 90), value(u"e"_s, 99)};

} // namespace

/// Units in order.
class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("order");
        QTest::addColumn<bool>("byGoodness");
        const int ratio = int(ValueKind::Ratio);
        QTest::newRow("more-is-better")
            << int(Direction::Up) << ratio << u"1e 2c 3a 3d 5b"_s << true;
        QTest::newRow("less-is-better")
            << int(Direction::Down) << ratio << u"1b 2a 2d 4c 5e"_s << true;
        QTest::newRow("neither") << int(Direction::Neutral) << ratio << u"1e 2c 3a 3d 5b"_s
                                 << false;
        QTest::newRow("a-rank-is-better-low")
            << int(Direction::Neutral) << int(ValueKind::Rank) << u"1b 2a 2d 4c 5e"_s << true;
        QTest::newRow("a-band-without-limits")
            << int(Direction::Band) << ratio << u"1e 2c 3a 3d 5b"_s << false;
    }
    void orders()
    {
        QFETCH(int, direction);
        QFETCH(int, kind);
        const auto ranking = analysis::unitRanking(indicator(Direction(direction), ValueKind(kind)),
                                                   units(u"abcde"_s), kValues);
        QTEST(shown(ranking), "order");
        QTEST(ranking.byGoodness, "byGoodness");
    }
    void nearestToTheBandIsFirst()
    {
        auto beds = indicator(Direction::Band);
        beds.thresholds << domain::Threshold{{}, {}, {}, 85, 92};
        const auto ranking = analysis::unitRanking(beds, units(u"abcde"_s), kValues);
        QCOMPARE(shown(ranking), u"1a 1d 3c 4b 5e"_s);
        QVERIFY(ranking.byGoodness);
    }
    void whatIsShownAlikeIsEqual()
    {
        const std::vector values{value(u"a"_s, 98.71), value(u"b"_s, 98.74), value(u"c"_s, 98.66),
                                 value(u"d"_s, 98.64)};
        QCOMPARE(shown(analysis::unitRanking(indicator(Direction::Up), units(u"abcd"_s), values)),
                 u"1a 1b 1c 4d"_s);
    }
    void unitsWithoutAValueStandApart()
    {
        auto missing = value(u"b"_s, 0);
        missing.missing = true;
        auto part = value(u"d"_s, 5);
        part.breakdown = u"level=THPT"_s;
        const std::vector values{value(u"a"_s, 90), missing, part, value(u"stranger"_s, 100),
                                 value(u"e"_s, qQNaN())};
        const auto ranking = analysis::unitRanking(indicator(Direction::Down), units(u"abcde"_s),
                                                   values);
        QCOMPARE(shown(ranking), u"1a"_s);
        QCOMPARE(ranking.withoutValue, units(u"bcde"_s));
    }
    void ratiosOfFewAreNotRanked()
    {
        const std::vector values{value(u"a"_s, 100, 3), value(u"b"_s, 97, 30),
                                 value(u"c"_s, 98, 29.9), value(u"d"_s, 99)};
        const auto ranking = analysis::unitRanking(indicator(Direction::Up), units(u"abcd"_s),
                                                   values);
        QCOMPARE(shown(ranking), u"1d 2b"_s);
        QCOMPARE(ranking.tooSmall, (std::vector{values[0], values[2]}));
        const auto all = analysis::unitRanking(indicator(Direction::Up), units(u"abcd"_s), values,
                                               0);
        QCOMPARE(shown(all), u"1a 2d 3c 4b"_s);
        // A count has no denominator to be small.
        QCOMPARE(shown(analysis::unitRanking(indicator(Direction::Up, ValueKind::Flow),
                                             units(u"a"_s), values)),
                 u"1a"_s);
    }
    void whatStandsIsRanked()
    {
        auto estimate = value(u"a"_s, 10);
        estimate.status = domain::ValueStatus::Estimate;
        const std::vector values{value(u"a"_s, 90), estimate, value(u"b"_s, 50)};
        QCOMPARE(shown(analysis::unitRanking(indicator(Direction::Up), units(u"ab"_s), values)),
                 u"1a 2b"_s);
    }
    void nobodyToRank()
    {
        const auto ranking = analysis::unitRanking(indicator(Direction::Up), {}, kValues);
        QVERIFY(ranking.places.empty());
        QVERIFY(ranking.withoutValue.empty());
    }
};

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
