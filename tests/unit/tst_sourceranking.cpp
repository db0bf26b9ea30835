// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sourceranking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analysis::SourceCounts;
using analysis::SourceOrder;
using domain::MediaSourceId;

namespace {

const std::vector<SourceCounts> kSources{{MediaSourceId(u"a"_s), 30, 3, 900},
                                         {MediaSourceId(u"d"_s), 12, 9, 900},
                                         {MediaSourceId(u"c"_s), 30, 9, 100},
                                         {MediaSourceId(u"b"_s), 4, 4, 50'000},
                                         {MediaSourceId(u"e"_s), 0, 0, 0}};

/// "1a 2b 2c | d".
QString shown(const analysis::SourceRanking &ranking)
{
    QStringList words;
    for (const analysis::SourcePlace &place : ranking.places)
        words << QString::number(place.rank) + place.counts.id.value;
    for (const SourceCounts &counts : ranking.tooFew)
        words << u'-' + counts.id.value;
    return words.join(u' ');
}

} // namespace

/// Sources in order.
class TestSourceRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, SourceOrder order, qint64 least,
                            const QString &expected) {
            QTest::newRow(name) << int(order) << least << expected;
        };
        row("items", SourceOrder::Items, 1, u"1a 1c 3d 4b -e"_s);
        row("negative", SourceOrder::Negative, 1, u"1c 1d 3b 4a -e"_s);
        row("interactions", SourceOrder::Interactions, 1, u"1b 2a 2d 4c -e"_s);
        row("least", SourceOrder::Interactions, 12, u"1a 1d 3c -b -e"_s);
        row("all", SourceOrder::Items, 0, u"1a 1c 3d 4b 5e"_s);
    }
    void orders()
    {
        QFETCH(int, order);
        QFETCH(qint64, least);
        QTEST(shown(analysis::sourceRanking(kSources, SourceOrder(order), least)), "expected");
    }
    void countsStayWithTheirSource()
    {
        const auto ranking = analysis::sourceRanking(kSources, SourceOrder::Items);
        QCOMPARE(ranking.places[2].counts, kSources[1]);
        QCOMPARE(ranking.places[2].counts.negativeShare(), (analysis::Share{9, 12}));
        QCOMPARE(analysis::sourceRanking({}, SourceOrder::Items), analysis::SourceRanking());
    }
};

QTEST_APPLESS_MAIN(TestSourceRanking)
#include "tst_sourceranking.moc"
