// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/repositories.h"
#include "models/store/words.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::Report;

/// Full text over folded words: what is found, in which order, and what must never be found.
class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void words_data();
    void words();
    void finds_data();
    void finds();
    void equalsOracleNewestFirst();
    void combinesWithFilters();
    void findsByTheNameOfTheUnit_data();
    void findsByTheNameOfTheUnit();
    void bulkLoadFindsTheSame();
    void findsMedia();

private:
    support::Cache m_cache;
    std::vector<Report> m_reports; ///< newest first
};

void TestSearch::initTestCase()
{
    support::RecordSource source(5);
    std::vector<domain::Record> records;
    for (int i = 0; i < 1500; ++i)
        m_reports.push_back(source.report(i));
    Report special = source.report(5000);
    special.title = u"Cột “ăng-ten” nghiêng, biển số 86C-12345"_s;
    special.text = u"Đường Trần Hưng Đạo, đảo Phú Quí, xã Hàm Thuỷ"_s;
    m_reports.push_back(special);
    for (const Report &r : m_reports)
        records.emplace_back(r);
    VERIFY_OK(m_cache.apply(Collection::Reports, support::page(records)));
    std::ranges::sort(m_reports, std::ranges::greater(),
                      [](const Report &r) { return std::pair(r.sentAt, r.id.value); });
}

void TestSearch::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("code") << u"PA-2025-000123"_s << QStringList{u"pa"_s, u"2025"_s, u"000123"_s};
    QTest::newRow("quotes") << u"“Đường” — Lê/Lợi…"_s << QStringList{u"duong"_s, u"le"_s, u"loi"_s};
    QTest::newRow("syntax") << u"a\" OR (b* NEAR c)^2 -d: +e"_s
                            << QStringList{u"a"_s, u"or"_s, u"b"_s, u"near"_s,
                                           u"c"_s, u"2"_s,  u"d"_s, u"e"_s};
    QTest::newRow("nothing") << u" …!? "_s << QStringList();
}

void TestSearch::words()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList words;
    for (const QByteArray &word : store::wordsOf(text.toUtf8()))
        words.append(QString::fromUtf8(word));
    QCOMPARE(words, expected);
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("without-marks") << u"tran hung dao"_s << true;
    QTest::newRow("with-marks") << u"Trần Hưng Đạo"_s << true;
    QTest::newRow("decomposed") << u"Trần Hưng"_s.normalized(QString::NormalizationForm_D) << true;
    QTest::newRow("beginnings") << u"tr hu da"_s << true;
    QTest::newRow("y-for-i") << u"phu quy"_s << true;
    QTest::newRow("i-as-written") << u"Phú Quí"_s << true;
    QTest::newRow("y-for-i-is-a-whole-word") << u"phu quye"_s << false;
    QTest::newRow("place-of-the-tone") << u"Hàm Thủy"_s << true;
    QTest::newRow("any-order") << u"dao nghieng tran"_s << true;
    QTest::newRow("code") << u"PA-2025-005000"_s << true;
    QTest::newRow("end-of-code") << u"005000"_s << true;
    QTest::newRow("plate-beginning") << u"86c 123"_s << false;
    QTest::newRow("plate") << u"86C-12345"_s << true;
    QTest::newRow("inside-quotes") << u"ang ten"_s << true;
    QTest::newRow("middle-of-a-word") << u"ghieng"_s << false;
    QTest::newRow("one-word-missing") << u"tran hung dao khongco"_s << false;
    QTest::newRow("sender-name") << u"Nguyễn Văn 5000"_s << false;
    QTest::newRow("sender-phone") << u"0910005000"_s << false;
    QTest::newRow("syntax-error") << u"tran\" OR (dao* NEAR"_s << false;
}

void TestSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    const auto page = store::ReportRepository(m_cache.db()).page({.text = text}, {}, 100);
    VERIFY_OK(page);
    QCOMPARE(std::ranges::any_of(*page, [](const Report &r) { return r.id.value == u"r-5000"; }),
             found);
    QCOMPARE(store::ReportRepository(m_cache.db()).count({.text = text}),
             core::Result<qint64>(qint64(page->size())));
}

void TestSearch::equalsOracleNewestFirst()
{
    const store::ReportRepository repository(m_cache.db());
    for (const QString &text :
         {u"rác"_s, u"den chieu"_s, u"thi ph"_s, u"karaoke on"_s, u"12 duong"_s}) {
        QStringList wanted;
        for (const Report &r : m_reports) {
            const auto has = store::wordsOf(
                (r.code + u' ' + r.title + u' ' + r.text + u' ' + r.address).toUtf8());
            const auto typed = store::wordsOf(text.toUtf8());
            const bool all = std::ranges::all_of(typed, [&](const QByteArray &word) {
                // Short numbers complete only to short numbers; longer ones are found from five
                // digits on.
                return std::ranges::any_of(has, [&](const QByteArray &h) {
                    return h.startsWith(word) && store::isVocabulary(h);
                });
            });
            if (all)
                wanted.append(r.id.value);
        }
        QStringList found;
        store::Keyset next;
        for (;;) {
            const auto page = repository.page({.text = text}, next, 37);
            VERIFY_OK(page);
            for (const Report &r : *page)
                found.append(r.id.value);
            if (page->size() < 37)
                break;
            next = {page->back().sentAt, page->back().id.value};
        }
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(found, wanted);
    }
}

void TestSearch::combinesWithFilters()
{
    store::ReportFilter filter{.text = u"rác thải"_s};
    filter.units = {domain::UnitId(u"d-1"_s), domain::UnitId(u"x-0"_s)};
    filter.openOnly = true;
    const auto page = store::ReportRepository(m_cache.db()).page(filter, {}, 1000);
    VERIFY_OK(page);
    QVERIFY(!page->empty());
    for (const Report &r : *page)
        QVERIFY(domain::isOpen(r.state) &&
                (r.districtId.value == u"d-1" || r.unitId.value == u"x-0"));
    const auto counts = store::ReportRepository(m_cache.db()).counts(filter);
    VERIFY_OK(counts);
    QCOMPARE(counts->total, qint64(page->size()));
}

void TestSearch::findsByTheNameOfTheUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("whole-name") << u"Phường Phú Thủy"_s << true;
    QTest::newRow("short-name") << u"phu thuy"_s << true;
    QTest::newRow("other-spelling") << u"Phú Thuỷ"_s << true;
    QTest::newRow("district") << u"thành phố Thử Nghiệm"_s << true;
    QTest::newRow("name-and-words") << u"nghieng phu thuy"_s << true;
    QTest::newRow("words-and-name") << u"phu thuy nghieng"_s << true;
    QTest::newRow("name-and-other-words") << u"phu thuy khongco"_s << false;
    QTest::newRow("part-of-the-name") << u"thuy"_s << false;
    QTest::newRow("another-unit") << u"Phú Hài"_s << false;
}

void TestSearch::findsByTheNameOfTheUnit()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    support::Cache cache;
    const auto unit = [](const QString &id, const QString &name, const QString &shortName) {
        domain::Unit one;
        one.id = domain::UnitId(id);
        one.version = 1;
        one.name = name;
        one.shortName = shortName;
        return one;
    };
    VERIFY_OK(cache.apply(Collection::Units,
                          support::page({unit(u"u-1"_s, u"Phường Phú Thủy"_s, u"Phú Thủy"_s),
                                         unit(u"u-2"_s, u"Phường Phú Hài"_s, u"Phú Hài"_s),
                                         unit(u"u-3"_s, u"Thành phố Thử Nghiệm"_s, {})})));
    Report one = support::RecordSource(1).report(1);
    one.title = u"Cột nghiêng"_s;
    one.text = one.address = QString();
    one.unitId = domain::UnitId(u"u-1"_s);
    one.districtId = domain::UnitId(u"u-3"_s);
    VERIFY_OK(cache.apply(Collection::Reports, support::page({one})));
    const store::ReportRepository repository(cache.db());
    QCOMPARE(repository.count({.text = text}), core::Result<qint64>(found ? 1 : 0));
    one.version += 1; // moved, and nothing else
    one.unitId = domain::UnitId(u"u-2"_s);
    one.districtId = {};
    VERIFY_OK(cache.apply(Collection::Reports, support::page({one})));
    QCOMPARE(repository.count({.text = u"phu hai"_s}), core::Result<qint64>(1));
    QCOMPARE(repository.count({.text = u"phu thuy"_s}), core::Result<qint64>(0));
}

void TestSearch::bulkLoadFindsTheSame()
{
    support::Cache cache;
    store::ChangeWriter writer(cache.db());
    VERIFY_OK(writer.beginBulk(Collection::Reports));
    std::vector<domain::Record> records(m_reports.begin(), m_reports.end());
    VERIFY_OK(
        writer.apply(Collection::Reports, support::page(records), support::RecordSource::epoch()));
    QCOMPARE(store::ReportRepository(cache.db()).count({.text = u"rác"_s}),
             core::Result<qint64>(0));
    QList<int> progress;
    VERIFY_OK(writer.finishBulk(Collection::Reports,
                                [&](int percent) { return progress.append(percent), true; }));
    QVERIFY(std::ranges::is_sorted(progress));
    QCOMPARE(progress.last(), 100);
    for (const QString &text : {u"rác"_s, u"thi ph"_s, u"86C-12345"_s})
        QCOMPARE(store::ReportRepository(cache.db()).page({.text = text}, {}, 500),
                 store::ReportRepository(m_cache.db()).page({.text = text}, {}, 500));
    domain::Report changed = m_reports.front();
    changed.version += 1;
    changed.title = u"Vừa sửa xong"_s;
    VERIFY_OK(writer.apply(Collection::Reports, support::page({changed}),
                           support::RecordSource::epoch()));
    VERIFY_OK(writer.commit());
    QCOMPARE(store::ReportRepository(cache.db()).count({.text = u"vua sua"_s}),
             core::Result<qint64>(1));
}

void TestSearch::findsMedia()
{
    domain::MediaItem item = support::RecordSource(1).mediaItem(1);
    item.title = u"Lễ hội Nghinh Ông"_s;
    VERIFY_OK(m_cache.apply(Collection::MediaItems, support::page({item})));
    const store::MediaRepository repository(m_cache.db());
    QCOMPARE(repository.count({.text = u"nghinh ong"_s}), core::Result<qint64>(1));
    QCOMPARE(repository.count({.text = u"nghinh khong"_s}), core::Result<qint64>(0));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
