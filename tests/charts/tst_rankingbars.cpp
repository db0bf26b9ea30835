// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/daycolumns.h"
#include "widgets/charts/rankingbars.h"
#include "widgets/common/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using charts::RankingBars;

namespace {

QList<charts::RankingBar> units(int count)
{
    QList<charts::RankingBar> bars;
    for (int i = 0; i < count; ++i)
        bars << charts::RankingBar{u"u%1"_s.arg(i),
                                   u"Đơn vị %1"_s.arg(i),
                                   double(count - i),
                                   QString::number(count - i),
                                   i == 1,
                                   i == 2 ? u"3 quá hạn"_s : QString()};
    return bars;
}

struct Ranking {
    common::Theme theme;
    QScrollArea area;
    RankingBars *bars = new RankingBars(theme);

    explicit Ranking(int count)
    {
        theme.apply(common::Theme::Mode::Light);
        bars->setBars(units(count));
        area.setWidgetResizable(true);
        area.setWidget(bars);
        area.resize(400, 200);
        area.show();
        area.activateWindow();
        bars->setFocus();
    }
    [[nodiscard]] bool ready()
    {
        return QTest::qWaitForWindowActive(&area) &&
               QTest::qWaitFor([this] { return bars->hasFocus(); });
    }
};

} // namespace

/// Rankings and days: picked by mouse and keyboard, told in words and as a table.
class TestRankingBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickPicksTheRow()
    {
        Ranking ranking(6);
        QVERIFY(ranking.ready());
        QSignalSpy picked(ranking.bars, &RankingBars::picked);
        const int row = std::min(34, ranking.bars->height() / 6);
        QTest::mouseClick(ranking.bars, Qt::LeftButton, {}, {50, 3 * row + row / 2});
        QCOMPARE(picked.takeFirst(), QVariantList{u"u3"_s});
    }
    void theKeyboardWalksScrollsAndPicks()
    {
        Ranking ranking(40);
        QVERIFY(ranking.ready());
        QSignalSpy picked(ranking.bars, &RankingBars::picked);
        QTest::keyClick(ranking.bars, Qt::Key_Return); // nowhere yet
        QTest::keyClick(ranking.bars, Qt::Key_Down);
        QTest::keyClick(ranking.bars, Qt::Key_Down);
        QTest::keyClick(ranking.bars, Qt::Key_Down);
        QCOMPARE(ranking.bars->accessibleDescription(), u"Đơn vị 2: 38 – 3 quá hạn"_s);
        QTest::keyClick(ranking.bars, Qt::Key_Return);
        QCOMPARE(picked.takeFirst(), QVariantList{u"u2"_s});
        QCOMPARE(ranking.area.verticalScrollBar()->value(), 0);
        QTest::keyClick(ranking.bars, Qt::Key_End);
        QCOMPARE_GT(ranking.area.verticalScrollBar()->value(), 0);
        QTest::keyClick(ranking.bars, Qt::Key_Enter);
        QCOMPARE(picked.takeFirst(), QVariantList{u"u39"_s});
        QVERIFY(picked.isEmpty());
    }
    void theKeyboardsRowIsSeenAndLeftOutOfPictures()
    {
        Ranking ranking(4);
        QVERIFY(ranking.ready());
        const QImage before = ranking.bars->grab().toImage();
        QTest::keyClick(ranking.bars, Qt::Key_Down);
        QVERIFY(ranking.bars->grab().toImage() != before);
        ranking.bars->setBare(true);
        QCOMPARE(ranking.bars->grab().toImage(), before);
    }
    void theTableHoldsWhatIsDrawn()
    {
        Ranking ranking(3);
        QCOMPARE(ranking.bars->table().rows[2],
                 QStringList({u"Đơn vị 2"_s, u"1"_s, u"3 quá hạn"_s}));
        ranking.bars->setBars({});
        QCOMPARE(ranking.bars->textSummary(), u"No data"_s);
        QVERIFY(ranking.bars->table().rows.isEmpty());
        QTest::keyClick(ranking.bars, Qt::Key_Down);
        QTest::keyClick(ranking.bars, Qt::Key_Return);
    }
    void daysHaveATable()
    {
        common::Theme theme;
        charts::DayColumns days(theme);
        days.setDays({{QDate(2025, 6, 12), 1234, 5}}, u"nhận"_s, u"xong"_s);
        QCOMPARE(days.table().headers, QStringList({u"Day"_s, u"nhận"_s, u"xong"_s}));
        QCOMPARE(days.table().rows[0], QStringList({u"12/06/2025"_s, u"1.234"_s, u"5"_s}));
        QCOMPARE(days.textSummary(), u"12/06/2025: 1.234 nhận, 5 xong"_s);
    }
};

QTEST_MAIN(TestRankingBars)
#include "tst_rankingbars.moc"
