// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/prefetch/pictureworld.h"

#include <QSettings>

using namespace prefetchtest;
using domain::PrefetchPlan;
using store::PictureWorth;

/// Which pictures a plan names, in which order, and what each is worth; the room of their store.
class TestPictureQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void openOnesComeFirst();
    void everyPageSizeFindsTheSame();
    void areaAndPeriodNarrow_data();
    void areaAndPeriodNarrow();
    void whatIsGoneIsNotWanted();
    void sumsCountEachPictureOnce();
    void whatIsWorthLeastComesFirst();
    void picturesOfRecords();
    void theRoomSparesWhatIsNeeded();
    void forgottenFilesAreGone();
    void plansAreKept_data();
    void plansAreKept();

private:
    std::unique_ptr<PictureWorld> m_world;
};

void TestPictureQuery::init()
{
    m_world = std::make_unique<PictureWorld>();
    m_world->report(u"open-old"_s, true, 200);
    m_world->report(u"open-new"_s, true, 1);
    m_world->report(u"closed-old"_s, false, 300, u"far"_s);
    m_world->report(u"closed-new"_s, false, 2);
    m_world->report(u"closed-ancient"_s, false, 800);
    m_world->item(u"item-old"_s, 100);
    m_world->item(u"item-new"_s, 3, u"far"_s);
    m_world->picture(u"open-new"_s, u"closed-old"_s, {}); // the same picture twice
}

void TestPictureQuery::openOnesComeFirst()
{
    QCOMPARE(m_world->wanted({}), (QStringList{u"open-new"_s, u"open-old"_s, u"item-new"_s,
                                               u"item-old"_s, u"closed-new"_s, u"closed-old"_s}));
}

void TestPictureQuery::everyPageSizeFindsTheSame()
{
    const QStringList all = m_world->wanted({}, 1000);
    for (int size = 1; size < 9; ++size)
        QCOMPARE(m_world->wanted({}, size), all);
}

void TestPictureQuery::areaAndPeriodNarrow_data()
{
    QTest::addColumn<PrefetchPlan>("plan");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("district") << PrefetchPlan{.unitIds = {u"near"_s}}
                              << QStringList{u"open-new"_s, u"open-old"_s, u"item-old"_s,
                                             u"closed-new"_s};
    QTest::newRow("commune") << PrefetchPlan{.unitIds = {u"near-1"_s}}
                             << QStringList{u"open-new"_s, u"open-old"_s, u"item-old"_s,
                                            u"closed-new"_s};
    QTest::newRow("far") << PrefetchPlan{.unitIds = {u"far"_s}}
                         << QStringList{u"item-new"_s, u"closed-old"_s, u"open-new"_s};
    QTest::newRow("province") << PrefetchPlan{.unitIds = {u"p"_s}}
                              << QStringList{u"open-new"_s, u"open-old"_s,   u"item-new"_s,
                                             u"item-old"_s, u"closed-new"_s, u"closed-old"_s};
    QTest::newRow("nowhere") << PrefetchPlan{.unitIds = {u"unknown"_s}} << QStringList();
    QTest::newRow("three-months") << PrefetchPlan{.months = 3}
                                  << QStringList{u"open-new"_s, u"item-new"_s, u"closed-new"_s};
    QTest::newRow("a-year") << PrefetchPlan{.months = 12}
                            << QStringList{u"open-new"_s, u"open-old"_s,   u"item-new"_s,
                                           u"item-old"_s, u"closed-new"_s, u"closed-old"_s};
}

void TestPictureQuery::areaAndPeriodNarrow()
{
    QFETCH(const PrefetchPlan, plan);
    QFETCH(const QStringList, wanted);
    QCOMPARE(m_world->wanted(plan), wanted);
}

void TestPictureQuery::whatIsGoneIsNotWanted()
{
    m_world->remove(Collection::Reports, u"open-old"_s);
    m_world->remove(Collection::MediaItems, u"item-new"_s);
    m_world->remove(Collection::Attachments, u"closed-new-4"_s);
    QCOMPARE(m_world->wanted({}), (QStringList{u"open-new"_s, u"item-old"_s, u"closed-old"_s}));
}

void TestPictureQuery::sumsCountEachPictureOnce()
{
    const auto sum = store::sumPictures(m_world->cache.db(), m_world->scope({}),
                                        {hashOf(u"open-new"_s), hashOf(u"closed-ancient"_s)});
    VERIFY_OK(sum);
    QCOMPARE(sum->reports, 4);
    QCOMPARE(sum->items, 2);
    QCOMPARE(sum->files, 6);
    QCOMPARE(sum->bytes, 6 * kSize);
    QCOMPARE(sum->filesHere, 1);
    QCOMPARE(sum->bytesHere, kSize);
    QVERIFY(sum->recordBytes > 0);
}

void TestPictureQuery::whatIsWorthLeastComesFirst()
{
    m_world->remove(Collection::Reports, u"closed-new"_s);
    const QStringList names{u"open-new"_s,   u"open-old"_s,       u"item-new"_s,  u"item-old"_s,
                            u"closed-new"_s, u"closed-ancient"_s, u"closed-old"_s};
    QStringList hashes;
    for (const QString &name : names)
        hashes << hashOf(name);
    const auto sorted = store::worthOf(m_world->cache.db(), m_world->scope({.months = 4}), hashes);
    VERIFY_OK(sorted);
    QStringList order;
    for (const auto &one : *sorted)
        order << m_world->nameOf(one.sha256);
    QCOMPARE(order, (QStringList{u"closed-new"_s, u"closed-ancient"_s, u"closed-old"_s,
                                 u"item-old"_s, u"item-new"_s, u"open-old"_s, u"open-new"_s}));
    QCOMPARE(sorted->front().worth.rank, int(PictureWorth::Unnamed));
    QCOMPARE(sorted->at(2).worth.rank, int(PictureWorth::OutOfPlan));
    QCOMPARE(sorted->at(5).worth.rank, int(PictureWorth::Open)); // also before the period
}

void TestPictureQuery::picturesOfRecords()
{
    const auto found = store::picturesOf(m_world->cache.db(), {u"closed-old"_s, u"item-new"_s});
    QCOMPARE(found, support::ok(QSet{hashOf(u"closed-old"_s), hashOf(u"open-new"_s),
                                     hashOf(u"item-new"_s)}));
    QCOMPARE(store::picturesOf(m_world->cache.db(), {}), support::ok(QSet<QString>()));
}

void TestPictureQuery::theRoomSparesWhatIsNeeded()
{
    auto pictures = store::BlobStore::open(m_world->cache.directory() + u"/a.db"_s, support::key(),
                                           3 * kSize);
    VERIFY_OK(pictures);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        VERIFY_OK(pictures->write(hashOf(name), bytesOf(name)));
    pictures->setNeeded({hashOf(u"a"_s)});
    VERIFY_OK(pictures->write(hashOf(u"d"_s), bytesOf(u"d"_s)));
    VERIFY_OK(pictures->read(hashOf(u"a"_s))); // the oldest
    VERIFY_ERROR(pictures->read(hashOf(u"b"_s)), core::ErrorKind::NotFound);
    pictures->setRoom(kSize);
    VERIFY_OK(pictures->write(hashOf(u"e"_s), bytesOf(u"e"_s)));
    const auto held = pictures->held();
    VERIFY_OK(held);
    QCOMPARE(QSet(held->keyBegin(), held->keyEnd()), (QSet{hashOf(u"a"_s), hashOf(u"e"_s)}));
}

void TestPictureQuery::forgottenFilesAreGone()
{
    auto pictures = store::BlobStore::open(m_world->cache.directory() + u"/b.db"_s, support::key());
    VERIFY_OK(pictures);
    for (const QString &name : {u"a"_s, u"b"_s})
        VERIFY_OK(pictures->write(hashOf(name), bytesOf(name)));
    VERIFY_OK(pictures->forget({hashOf(u"a"_s), hashOf(u"never"_s)}));
    QCOMPARE(pictures->held(), support::ok(QHash<QString, qint64>{{hashOf(u"b"_s), kSize}}));
}

void TestPictureQuery::plansAreKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PrefetchPlan>("plan");
    const auto row = [](const char *name, const QString &text, const PrefetchPlan &plan) {
        QTest::newRow(name) << text << plan;
    };
    row("nothing", {}, {});
    row("all", u"pictures=true\nunits=u-1, u-2\nmonths=6\nmegabytes=512"_s,
        {.pictures = true,
         .unitIds = {u"u-1"_s, u"u-2"_s},
         .months = 6,
         .quota = 512 * domain::kMegabyte});
    row("nonsense", u"pictures=maybe\nmonths=x\nmegabytes=lots"_s, {.pictures = true});
    row("too-little", u"months=0\nmegabytes=0"_s,
        {.months = 1, .quota = domain::kLeastPrefetchQuota});
    row("too-much", u"months=99\nmegabytes=99999999"_s,
        {.months = 24, .quota = domain::kMostPrefetchQuota});
}

void TestPictureQuery::plansAreKept()
{
    QFETCH(const QString, text);
    QFETCH(const PrefetchPlan, plan);
    const QString path = m_world->cache.directory() + u"/settings.ini"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[offline]\n" + text.toUtf8() + '\n');
    file.close();
    QSettings settings(path, QSettings::IniFormat);
    QCOMPARE(domain::prefetchPlan(settings), plan);
    domain::keep(plan, settings);
    QCOMPARE(domain::prefetchPlan(settings), plan);
}

QTEST_GUILESS_MAIN(TestPictureQuery)
#include "tst_picturequery.moc"
