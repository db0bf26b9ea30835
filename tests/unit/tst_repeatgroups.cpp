// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/repeatgroups.h"

#include "models/analysis/clusterindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>
#include <set>

using analysis::RepeatGroup;
using analysis::Sighting;
using namespace std::chrono_literals;

namespace {

constexpr double kMetres = 100;
constexpr auto kApart = std::chrono::milliseconds(30 * 24h);
constexpr double kLatitude = 10.93;

/// So many metres east and north of a place in Phan Thiết, on the given day.
Sighting sighting(qint64 row, double east, double north, double day)
{
    const double degree = 40'075'016.7 / 360;
    return {
        row,
        analysis::toMercator(108.1 + east / (degree * std::cos(kLatitude * std::numbers::pi / 180)),
                             kLatitude + north / degree),
        qint64(day * 24 * 3'600'000)};
}

std::set<std::set<qint64>> rowsOf(const std::vector<RepeatGroup> &spots)
{
    std::set<std::set<qint64>> groups;
    for (const RepeatGroup &spot : spots) {
        std::set<qint64> rows;
        for (const Sighting &member : spot.members)
            rows.insert(member.row);
        groups.insert(rows);
    }
    return groups;
}

/// Every pair compared, groups merged until nothing changes.
std::set<std::set<qint64>> groupsByForce(const std::vector<Sighting> &all)
{
    std::vector<size_t> group(all.size());
    std::iota(group.begin(), group.end(), 0);
    const double reach = kMetres / (40'075'016.7 * std::cos(kLatitude * std::numbers::pi / 180));
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const QPointF away = all[i].at - all[j].at;
            if (std::hypot(away.x(), away.y()) <= reach &&
                std::abs(all[i].moment - all[j].moment) <= kApart.count())
                std::ranges::replace(group, size_t(group[i]), size_t(group[j]));
        }
    }
    std::map<size_t, std::set<qint64>> found;
    for (size_t i = 0; i < all.size(); ++i)
        found[group[i]].insert(all[i].row);
    std::set<std::set<qint64>> groups;
    for (const auto &[root, rows] : found) {
        if (rows.size() > 1)
            groups.insert(rows);
    }
    return groups;
}

} // namespace

/// Places where reports repeat.
class TestRepeatGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearInPlaceAndTimeIsOneSpot_data()
    {
        QTest::addColumn<double>("east");
        QTest::addColumn<double>("days");
        QTest::addColumn<bool>("linked");
        QTest::newRow("same") << 0.0 << 0.0 << true;
        QTest::newRow("just-near") << 99.5 << 29.9 << true;
        QTest::newRow("too-far") << 100.5 << 0.0 << false;
        QTest::newRow("too-late") << 0.0 << 30.1 << false;
    }
    void nearInPlaceAndTimeIsOneSpot()
    {
        QFETCH(double, east);
        QFETCH(double, days);
        QFETCH(bool, linked);
        const std::vector<Sighting> all{sighting(1, 0, 0, 100), sighting(2, east, 0, 100 + days)};
        QCOMPARE(analysis::repeatGroups(all, kMetres, kApart).size(), size_t(linked));
    }
    void groupsEqualThoseOfComparingEveryPair()
    {
        QRandomGenerator random(17);
        for (int round = 0; round < 20; ++round) {
            std::vector<Sighting> all;
            for (int i = 0; i < 300; ++i)
                all.push_back(sighting(i, random.bounded(2'500.0), random.bounded(2'500.0),
                                       random.bounded(200.0)));
            const auto spots = analysis::repeatGroups(all, kMetres, kApart);
            QVERIFY(spots.size() > 5);
            QCOMPARE(rowsOf(spots), groupsByForce(all));
        }
    }
    void linksJoinAllMembersOfASpot()
    {
        QRandomGenerator random(4);
        std::vector<Sighting> all;
        for (int i = 0; i < 400; ++i)
            all.push_back(sighting(i, random.bounded(1'500.0), random.bounded(1'500.0), i / 10.0));
        const auto spots = analysis::repeatGroups(all, kMetres, kApart);
        QVERIFY(std::ranges::is_sorted(spots, std::ranges::greater(), [](const RepeatGroup &spot) {
            return spot.members.size();
        }));
        for (const RepeatGroup &spot : spots) {
            QCOMPARE(spot.links.size(), spot.members.size() - 1);
            std::vector<bool> reached(spot.members.size());
            reached[0] = true;
            for (size_t pass = 0; pass < spot.members.size(); ++pass) {
                for (const auto &[a, b] : spot.links)
                    reached[a] = reached[b] = reached[a] || reached[b];
            }
            QVERIFY(std::ranges::all_of(reached, std::identity()));
            QVERIFY(std::ranges::is_sorted(spot.members, {}, &Sighting::moment));
        }
    }
    void manyOnOneSpotAreDoneQuickly()
    {
        std::vector<Sighting> all;
        for (int i = 0; i < 200'000; ++i)
            all.push_back(sighting(i, i % 7, i % 5, i / 100'000.0));
        const auto spots = analysis::repeatGroups(all, kMetres, kApart); // quadratic would time out
        QCOMPARE(spots.size(), size_t(1));
        QCOMPARE(spots.front().members.size(), size_t(200'000));
    }
    void nothingMakesNoSpot() { QVERIFY(analysis::repeatGroups({}, kMetres, kApart).empty()); }
};

QTEST_GUILESS_MAIN(TestRepeatGroups)
#include "tst_repeatgroups.moc"
