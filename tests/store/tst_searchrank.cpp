// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/repositories.h"
#include "models/store/searchrank.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

using namespace Qt::StringLiterals;
using domain::Report;

/// In which order the hits of a search come: few of them best first, many newest first.
class TestSearchRank : public QObject
{
    Q_OBJECT

    support::Cache m_cache;

    QStringList found(const store::ReportFilter &filter, qint64 limit = store::kAllRows)
    {
        const store::ReportRepository repository(m_cache.db());
        const auto order = repository.order(filter, limit);
        const auto listed = order ? repository.listed(*order)
                                  : core::Result<std::vector<store::Listed<Report>>>();
        QStringList ids;
        for (const auto &[ord, report] : listed.value_or(std::vector<store::Listed<Report>>()))
            ids << report.id.value;
        return ids;
    }
    void put(const QList<std::tuple<QString, QString, QString>> &texts, int firstMinute)
    {
        std::vector<domain::Record> records;
        for (const auto &[id, title, text] : texts) {
            Report report;
            report.id = domain::ReportId(id);
            report.version = 1;
            report.title = title;
            report.text = text;
            report.sentAt = support::RecordSource::epoch().addSecs(60LL * firstMinute++);
            records.emplace_back(report);
        }
        VERIFY_OK(m_cache.apply(domain::Collection::Reports, support::page(records)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        put({{u"spelled"_s, u"Sụt đường lớn trước chợ"_s, u"Nguy hiểm."_s},
             {u"folded"_s, u"Xe đâm duong lon gần cầu"_s, u"Nguy hiểm."_s},
             {u"text-spelled"_s, u"Nắp cống hỏng"_s, u"Ở đường lớn."_s},
             {u"text-folded"_s, u"Nắp cống hỏng"_s, u"O duong lon."_s},
             {u"apart"_s, u"Cây lớn đổ ra đường"_s, u"Nguy hiểm."_s},
             {u"decomposed"_s, u"Ngập đường lớn"_s.normalized(QString::NormalizationForm_D),
              u"Nước sâu."_s}},
            0);
    }

    void spelledAndTogetherInTheTitleComesFirst()
    {
        QCOMPARE(found({.text = u"đường lớ"_s}),
                 (QStringList{u"decomposed"_s, u"spelled"_s, u"text-spelled"_s, u"folded"_s,
                              u"text-folded"_s, u"apart"_s}));
    }
    void withoutMarksThePlainSpellingIsTheExactOne()
    {
        const QStringList hits = found({.text = u"duong lon"_s});
        QCOMPARE(hits.size(), 6);
        QCOMPARE(hits.first(), u"folded"_s);
        QCOMPARE(hits.last(), u"apart"_s);
    }
    void theFirstScreenIsTheBeginningOfTheWholeOrder()
    {
        const QStringList all = found({.text = u"đường lớ"_s});
        QCOMPARE(found({.text = u"đường lớ"_s}, 3), all.first(3));
    }
    void otherConditionsStillNarrow()
    {
        store::ReportFilter filter{.text = u"đường lớ"_s};
        filter.sentFrom = support::RecordSource::epoch().addSecs(150);
        QCOMPARE(found(filter), (QStringList{u"decomposed"_s, u"text-folded"_s, u"apart"_s}));
    }
    void withoutSearchTheNewestComesFirst()
    {
        QCOMPARE(found({}), (QStringList{u"decomposed"_s, u"apart"_s, u"text-folded"_s,
                                         u"text-spelled"_s, u"folded"_s, u"spelled"_s}));
    }
    void manyHitsStayNewestFirst()
    {
        QList<std::tuple<QString, QString, QString>> many;
        for (int i = 0; i <= store::kMostRanked; ++i)
            many.append({u"many-%1"_s.arg(i), i == 3 ? u"Đường lớn"_s : u"Lớn, đường"_s, {}});
        put(many, 100);
        const QStringList hits = found({.text = u"đường lớ"_s}, 10);
        QCOMPARE(hits.first(), u"many-%1"_s.arg(store::kMostRanked));
        QVERIFY(!hits.contains(u"many-3"_s));
    }
};

QTEST_GUILESS_MAIN(TestSearchRank)
#include "tst_searchrank.moc"
