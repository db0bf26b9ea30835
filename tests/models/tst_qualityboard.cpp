// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/items/qualityboard.h"
#include "models/store/readerpool.h"
#include "tests/quality/qualityworld.h"
#include "tests/support/cache.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qualitytest;

/// The board over a real cache: what changed is judged again, and each point opens to a record.
class TestQualityBoard : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 30'000;

    World m_world;
    std::unique_ptr<support::Cache> m_cache;
    std::unique_ptr<store::ChangeHub> m_hub;
    std::unique_ptr<store::ReaderPool> m_readers;
    std::unique_ptr<items::Directory> m_directory;
    core::FixedClock m_clock{kNow};
    std::unique_ptr<items::QualityBoard> m_board;

    template<typename Record>
    void put(domain::Collection collection, const std::vector<Record> &records)
    {
        domain::ChangesPage page;
        page.cursor = u"c"_s;
        for (const auto &each : records)
            page.items.emplace_back(each);
        QVERIFY(m_cache->apply(collection, page).has_value());
    }
    /// A newer version of a figure, as sync brings it.
    void change(domain::Observation one)
    {
        one.version = 2;
        put(domain::Collection::Observations, std::vector{one});
        m_hub->post(domain::Collection::Observations, {one.id.value});
    }
    [[nodiscard]] const items::QualityPicture &picture() { return *m_board->content(); }
    void ask(const items::QualityAsk &ask)
    {
        m_board->show(ask);
        QTRY_VERIFY_WITH_TIMEOUT(!m_board->isLoading() && m_board->content(), kPatience);
        QCOMPARE(picture().ask, ask);
    }
    [[nodiscard]] qint64 failures() { return m_board->content() ? picture().allFailures : -1; }

private Q_SLOTS:
    void init()
    {
        m_world = World();
        m_cache = std::make_unique<support::Cache>();
        for (auto &one : m_world.book.plans)
            one.id = domain::PlanId(u"p-%1"_s.arg(one.year));
        for (auto &one : m_world.book.feeds)
            one.name = u"Nguồn một"_s;
        put(domain::Collection::Units, m_world.book.units);
        put(domain::Collection::Agencies, m_world.book.agencies);
        put(domain::Collection::Indicators, m_world.book.indicators);
        put(domain::Collection::Plans, m_world.book.plans);
        put(domain::Collection::Feeds, m_world.book.feeds);
        put(domain::Collection::Slots, m_world.due);
        put(domain::Collection::Observations, m_world.values);
        m_hub = std::make_unique<store::ChangeHub>();
        m_readers = std::make_unique<store::ReaderPool>(m_cache->path(), support::key());
        m_directory = std::make_unique<items::Directory>(*m_readers, *m_hub);
        m_board = std::make_unique<items::QualityBoard>(*m_readers, *m_hub, *m_directory, m_clock);
        m_directory->reload();
        QTRY_VERIFY_WITH_TIMEOUT(m_directory->isLoaded(), kPatience);
        m_board->setWanted(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_board->content(), kPatience);
    }
    void cleanup()
    {
        m_board.reset();
        m_directory.reset();
        m_readers.reset();
        m_hub.reset();
        m_cache.reset();
    }
    void cleanIsAHundred()
    {
        QCOMPARE(picture().whole.score.total, 100);
        QCOMPARE(picture().from, QDate(2025, 3, 1));
        QCOMPARE(picture().to, QDate(2025, 5, 31));
        QCOMPARE(picture().cards.size(), 1U);
        QCOMPARE(picture().cards.at(0).id, u"a-1"_s);
        QCOMPARE(picture().cards.at(0).trend.size(), size_t(items::kQualityTrend));
        QCOMPARE(picture().feeds.value(u"f-1"_s), u"Nguồn một"_s);
    }
    void nothingIsReadWhileNobodyLooks()
    {
        m_board->setWanted(false);
        auto one = m_world.figure(u"A"_s, month(2025, 4));
        one.approvedBy.clear();
        change(one);
        QCOMPARE(failures(), 0);
        m_board->setWanted(true);
        QTRY_COMPARE_WITH_TIMEOUT(failures(), 1, kPatience);
    }
    void aChangeIsOnTheCard()
    {
        auto one = m_world.figure(u"A"_s, month(2025, 4));
        one.approvedBy.clear();
        change(one);
        QTRY_COMPARE_WITH_TIMEOUT(failures(), 1, kPatience);
        QCOMPARE(picture().whole.score.total, 69);
        QCOMPARE(picture().failures.at(0).rule, u"approval"_s);
        QCOMPARE(picture().failures.at(0).agency, u"a-1"_s);
        one.approvedBy = u"Giám đốc Sở"_s;
        one.version = 3;
        put(domain::Collection::Observations, std::vector{one});
        m_hub->post(domain::Collection::Observations, {one.id.value});
        QTRY_COMPARE_WITH_TIMEOUT(failures(), 0, kPatience);
        QCOMPARE(picture().whole.score.total, 100);
    }
    void whatIsDeletedIsMissing()
    {
        domain::ChangesPage page;
        page.cursor = u"d"_s;
        page.deleted = QStringList{u"o-A-u-60-2025-04"_s};
        QVERIFY(m_cache->apply(domain::Collection::Observations, page).has_value());
        m_hub->post(domain::Collection::Observations, page.deleted);
        QTRY_COMPARE_WITH_TIMEOUT(failures(), 2, kPatience);
        QStringList rules{picture().failures.at(0).rule, picture().failures.at(1).rule};
        rules.sort();
        QCOMPARE(rules, QStringList({u"filled"_s, u"on-time"_s}));
    }
    void aPointOpensToItsRecord()
    {
        auto one = m_world.figure(u"A"_s, month(2025, 4));
        one.value = 5001;
        change(one);
        QTRY_COMPARE_WITH_TIMEOUT(failures(), 2, kPatience);
        ask({.kind = quality::GroupKind::Feed, .months = 3, .group = u"f-1"_s, .rule = u"range"_s});
        QCOMPARE(picture().opened.id, u"f-1"_s);
        QCOMPARE(failures(), 1);
        const auto found = picture().failures.at(0);
        QCOMPARE(found.finding.reason, quality::Reason::AboveRange);
        auto with = picture().ask;
        with.slot = found.slot;
        ask(with);
        QCOMPARE(picture().answers.size(), picture().rules.rules.size());
        QCOMPARE(picture().versions.size(), 1U);
        QCOMPARE(picture().versions.at(0).id.value, u"o-A-u-60-2025-04"_s);
        QCOMPARE(picture().versions.at(0).value, 5001);
    }
    void anotherDictionaryJudgesAnew()
    {
        auto other = m_world.book.indicators.at(0);
        other.version = 2;
        other.validMax = 900;
        put(domain::Collection::Indicators, std::vector{other});
        m_hub->post(domain::Collection::Indicators, {other.id.value});
        QTRY_COMPARE_WITH_TIMEOUT(failures(), 3, kPatience);
    }
};

QTEST_GUILESS_MAIN(TestQualityBoard)
#include "tst_qualityboard.moc"
