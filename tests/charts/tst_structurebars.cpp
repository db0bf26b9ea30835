// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/structurebars.h"
#include "widgets/charts/structurecolumns.h"
#include "widgets/common/theme.h"

#include "tests/charts/chartdata.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using charts::piecesOf;
using charts::StructureBars;
using charts::StructurePiece;
using charts::TotalCheck;

namespace {

charts::Structure grdp()
{
    charts::Structure structure;
    structure.title = u"Cơ cấu GRDP"_s;
    structure.parts = {{u"nln"_s, u"Nông, lâm, thủy sản"_s},
                       {u"cn"_s, u"Công nghiệp – xây dựng"_s},
                       {u"dv"_s, u"Dịch vụ"_s},
                       {u"thue"_s, u"Thuế sản phẩm"_s}};
    structure.periods = {
        {u"2021"_s, {26.10, 34.60, 33.90, 5.40}, TotalCheck::Fits, {}},
        {u"2022"_s, {25.50, std::nullopt, 34.00, 5.30}, TotalCheck::Unknown, {}},
        {u"2023"_s, {25.20, 35.60, 34.10, 5.50}, TotalCheck::Off, u"100,40%"_s},
        {u"2024"_s, {24.79, 35.96, 33.88, 5.37}, TotalCheck::Fits, {}},
        {u"2025"_s, {24.00, 36.00, 41.00, -1.00}, TotalCheck::Off, u"100%"_s},
    };
    return structure;
}

struct Shown {
    common::Theme theme;
    StructureBars bars{theme};
    charts::StructureColumns *columns = bars.findChild<charts::StructureColumns *>();

    explicit Shown(const charts::Structure &structure)
    {
        theme.apply(common::Theme::Mode::Light);
        bars.setStructure(structure);
        bars.resize(720, 420);
        bars.show();
        bars.activateWindow();
        bars.setFocus();
    }
    /// A place in the columns where this piece is drawn.
    [[nodiscard]] QPoint placeOf(int period, int part) const
    {
        for (int y = 0; y < columns->height(); y += 2) {
            for (int x = 0; x < columns->width(); x += 2) {
                if (columns->pieceAt(QPointF(x, y)) == std::pair(period, part))
                    return {x + 2, y + 2};
            }
        }
        return {};
    }
};

} // namespace

/// Structures as columns of 100 %.
class TestStructureBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsLieOverEachOther()
    {
        const auto pieces = piecesOf({{}, {25.0, 35.0, 40.0}, TotalCheck::Fits, {}}, 3);
        QCOMPARE(pieces, (std::vector<StructurePiece>{{0, 0, 25}, {1, 25, 60}, {2, 60, 100}}));
    }
    void whatIsMissingIsAGapAtItsPlace()
    {
        const auto pieces = piecesOf({{}, {25.0, {}, 40.0}, TotalCheck::Unknown, {}}, 3);
        QCOMPARE(pieces, (std::vector<StructurePiece>{{0, 0, 25}, {-1, 25, 60}, {2, 60, 100}}));
    }
    void aNegativePartIsNotDrawn()
    {
        const auto pieces = piecesOf({{}, {60.0, -10.0, 40.0}, TotalCheck::Off, {}}, 3);
        QCOMPARE(pieces, (std::vector<StructurePiece>{{0, 0, 60}, {2, 60, 100}}));
    }
    void moreThanTheWholeIsDrawnToScale()
    {
        const auto pieces = piecesOf({{}, {100.0, 100.0}, TotalCheck::Off, {}}, 2);
        QCOMPARE(pieces, (std::vector<StructurePiece>{{0, 0, 50}, {1, 50, 100}}));
    }
    void lessThanTheWholeIsNotStretched()
    {
        const auto pieces = piecesOf({{}, {30.0, 20.0}, TotalCheck::Off, {}}, 2);
        QCOMPARE(pieces.back().to, 50.0);
    }
    void fewerSharesThanPartsAreMissing()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(piecesOf({{}, {nan}, TotalCheck::Unknown, {}}, 3),
                 (std::vector<StructurePiece>{{-1, 0, 100}}));
        QVERIFY(piecesOf({{}, {}, TotalCheck::Unknown, {}}, 0).empty());
    }
    void whatIsWrongIsSaid()
    {
        Shown shown(grdp());
        const QStringList notes = charts::structurewords::notes(shown.bars.structure());
        QCOMPARE(notes.size(), 4);
        QCOMPARE(notes[0], u"2022, Công nghiệp – xây dựng: no value"_s);
        QCOMPARE(notes[1], u"2023: does not add up to 100%. 100,40%"_s);
        QVERIFY(notes[2].contains(u"negative"_s));
        auto *words = shown.bars.findChild<charts::StructureNotes *>();
        QVERIFY(words->isVisible());
        QVERIFY(words->text().contains(notes[2]));
        QVERIFY(words->text().contains(u"1 more"_s));
        support::keep(shown.bars, u"structure"_s);
    }
    void aClickPicksThePart()
    {
        Shown shown(grdp());
        QVERIFY(QTest::qWaitForWindowActive(&shown.bars));
        QSignalSpy picked(&shown.bars, &StructureBars::picked);
        QTest::mouseClick(shown.columns, Qt::LeftButton, {}, shown.placeOf(3, 2));
        QCOMPARE(picked.takeFirst(), QVariantList({3, u"dv"_s}));
        QTest::mouseClick(shown.columns, Qt::LeftButton, {}, shown.placeOf(1, -1));
        QCOMPARE(picked.size(), 0); // a gap holds nothing
    }
    void theKeyboardWalksAndPicks()
    {
        Shown shown(grdp());
        QVERIFY(QTest::qWaitForWindowActive(&shown.bars));
        QSignalSpy picked(&shown.bars, &StructureBars::picked);
        QTest::keyClick(&shown.bars, Qt::Key_Left);
        QTest::keyClick(&shown.bars, Qt::Key_Left);
        QTest::keyClick(&shown.bars, Qt::Key_Up);
        QVERIFY(shown.bars.readOut().startsWith(u"2024"_s));
        QVERIFY(shown.bars.readOut().contains(u"Dịch vụ: 33,88%"_s));
        QVERIFY(shown.bars.readOut().contains(u"Adds up to 100%"_s));
        QCOMPARE(shown.bars.accessibleDescription(), shown.bars.readOut());
        QTest::keyClick(&shown.bars, Qt::Key_Return);
        QCOMPARE(picked.takeFirst(), QVariantList({3, u"cn"_s}));
        support::keep(shown.bars, u"structure-readout"_s);
    }
    void theTableHoldsSharesAndChecks()
    {
        Shown shown(grdp());
        const auto table = shown.bars.table();
        QCOMPARE(table.headers.size(), 6);
        QCOMPARE(table.rows[1],
                 QStringList({u"2022"_s, u"25,50"_s, QString(), u"34,00"_s, u"5,30"_s, QString()}));
        QCOMPARE(table.rows[2].last(), u"Does not add up to 100%"_s);
    }
    void bothThemesAreFollowed()
    {
        Shown shown(grdp());
        const QImage light = shown.bars.grab().toImage();
        shown.theme.apply(common::Theme::Mode::Dark);
        QVERIFY(shown.bars.grab().toImage() != light);
        support::keep(shown.bars, u"structure-dark"_s);
    }
    void nothingIsDrawnWithoutHarm()
    {
        Shown shown({});
        QCOMPARE(shown.bars.textSummary(), u"No data"_s);
        QTest::keyClick(&shown.bars, Qt::Key_Right);
        QVERIFY(shown.bars.readOut().isEmpty());
        QVERIFY(!shown.bars.grab().isNull());
    }
};

QTEST_MAIN(TestStructureBars)
#include "tst_structurebars.moc"
