// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"
#include "models/exchange/supplytable.h"
#include "models/exchange/xlsx.h"

#include <QTest>

using namespace Qt::StringLiterals;
using exchange::ReadCell;
using exchange::ReadFigure;
using exchange::Supplied;
using exchange::SuppliedKind;
using exchange::SupplyColumn;
using exchange::SupplyRowFault;

namespace {

domain::Indicator indicatorOf(const QString &code, const QString &measure, int decimals)
{
    domain::Indicator made;
    made.id = domain::IndicatorId(u"i-"_s + code);
    made.code = code;
    made.name = u"Chỉ tiêu "_s + code;
    made.unitOfMeasure = measure;
    made.unitOfMeasureEn = u"billion VND"_s;
    made.decimals = decimals;
    return made;
}

exchange::SupplyLine lineOf(const QString &code, const QString &measure, int decimals,
                            const QString &area = u"Tỉnh Bình Thuận"_s)
{
    exchange::SupplyLine line;
    line.indicator = indicatorOf(code, measure, decimals);
    line.name = line.indicator.name;
    line.measure = measure;
    line.unitName = area;
    line.slot.id = domain::SlotId(u"s-%1-%2"_s.arg(code, area.size() > 12 ? u"60"_s : u"593"_s));
    line.slot.indicatorId = line.indicator.id;
    line.slot.period = *domain::Period::fromCode(u"2025-05");
    line.periodName = u"Tháng 5/2025"_s;
    line.previous = 1234.5;
    return line;
}

exchange::SupplyTexts words()
{
    return {.title = u"Biểu số liệu"_s,
            .subtitles = {},
            .columns = {u"Mã kỳ"_s, u"Mã chỉ tiêu"_s, u"Chỉ tiêu"_s, u"Địa bàn"_s, u"Kỳ"_s,
                        u"ĐVT"_s, u"Giá trị"_s, u"Không phát sinh"_s, u"Tử số"_s, u"Mẫu số"_s,
                        u"Ghi chú"_s, u"Kỳ trước"_s, u"Cùng kỳ"_s},
            .nothing = u"x"_s};
}

exchange::ReadTable tableOf(const QByteArray &csv)
{
    auto table = exchange::readTable(csv);
    if (!table)
        qFatal("no table");
    return *table;
}

} // namespace

/// Figures as people and files write them, and the form that they fill in.
class TestSupplyForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreRead_data();
    void figuresAreRead();
    void aPersonConfirms();
    void cellsOfWorkbooks();
    void theFormComesBack_data();
    void theFormComesBack();
    void columnsAreGuessed();
    void everyRowIsAccountedFor();
    void rowsWithoutKey();
};

void TestSupplyForms::figuresAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("other"); // 0: none
    QTest::addColumn<bool>("doubtful");
    const auto row = [](const char *name, const QString &text, const QString &measure, int decimals,
                        SuppliedKind kind, double value = 0, double other = 0,
                        bool doubtful = false) {
        QTest::newRow(name) << text << measure << decimals << int(kind) << value << other
                            << doubtful;
    };
    using enum SuppliedKind;
    row("blank", u"  "_s, u"ca"_s, 0, Blank);
    row("whole", u"1234"_s, u"ca"_s, 0, Figure, 1234);
    row("zero", u"0"_s, u"ca"_s, 0, Figure, 0);
    row("point-of-a-count", u"1.234"_s, u"ca"_s, 0, Figure, 1234);
    row("point-with-decimals", u"1.234"_s, u"tỷ đồng"_s, 1, Figure, 1234, 1.234, true);
    row("comma-with-decimals", u"1,234"_s, u"tỷ đồng"_s, 3, Figure, 1.234, 1234, true);
    row("comma-of-a-count", u"1,234"_s, u"ca"_s, 0, Figure, 1234, 1.234, true);
    row("decimal-comma", u"12,5"_s, u"%"_s, 1, Figure, 12.5);
    row("decimal-point", u"12.5"_s, u"%"_s, 1, Figure, 12.5);
    row("both", u"1.234,56"_s, u"tỷ đồng"_s, 2, Figure, 1234.56);
    row("both-english", u"1,234.56"_s, u"tỷ đồng"_s, 2, Figure, 1234.56);
    row("groups", u"1.234.567"_s, u"người"_s, 0, Figure, 1234567);
    row("groups-with-decimals", u"1.234.567"_s, u"tỷ đồng"_s, 2, Figure, 1234567);
    row("spaces", u"1 234 567,8"_s, u"tỷ đồng"_s, 1, Figure, 1234567.8);
    row("less-than-one", u"0,234"_s, u"%"_s, 3, Figure, 0.234);
    row("minus", u"−7,5"_s, u"%"_s, 1, Figure, -7.5);
    row("hyphen", u"-1.234"_s, u"tỷ đồng"_s, 1, Figure, -1234, -1.234, true);
    row("percent", u"93,1%"_s, u"%"_s, 1, Figure, 93.1);
    row("percent-of-people", u"93,1 %"_s, u"% dân số"_s, 1, Figure, 93.1);
    row("own-unit", u"12,5 tỷ đồng"_s, u"tỷ đồng"_s, 1, Figure, 12.5);
    row("other-scale", u"3.200 triệu đồng"_s, u"tỷ đồng"_s, 0, Figure, 3.2, 0, true);
    row("scale-alone", u"3,5 nghìn"_s, u"lượt"_s, 0, Figure, 3500, 0, true);
    row("other-unit", u"12 USD"_s, u"tỷ đồng"_s, 1, OtherUnit, 12);
    row("percent-of-a-count", u"12%"_s, u"ca"_s, 0, OtherUnit, 12);
    row("nothing", u"Không phát sinh"_s, u"ca"_s, 0, Nothing);
    row("nothing-short", u"KPS"_s, u"ca"_s, 0, Nothing);
    row("words", u"chưa có"_s, u"ca"_s, 0, NoFigure);
    row("two-points", u"1.23.4"_s, u"ca"_s, 0, NoFigure);
    row("dash", u"-"_s, u"ca"_s, 0, NoFigure);
    row("broken-groups", u"12 34"_s, u"ca"_s, 0, NoFigure);
    row("beyond-all", u"9999999999999999999"_s, u"ca"_s, 0, NoFigure);
}

void TestSupplyForms::figuresAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, measure);
    QFETCH(const int, decimals);
    QFETCH(const double, value);
    QFETCH(const double, other);
    const Supplied read = exchange::suppliedIn(text, indicatorOf(u"A"_s, measure, decimals));
    QTEST(int(read.kind), "kind");
    QCOMPARE(read.value, value);
    QCOMPARE(read.other.value_or(0), other);
    QTEST(read.isDoubtful(), "doubtful");
    QCOMPARE(read.text, text.trimmed());
}

void TestSupplyForms::aPersonConfirms()
{
    const Supplied read = exchange::suppliedIn(u"1.234"_s, indicatorOf(u"A"_s, u"tỷ đồng"_s, 1));
    const Supplied first = exchange::confirmed(read, false);
    QVERIFY(!first.isDoubtful());
    QCOMPARE(first.value, 1234.0);
    const Supplied second = exchange::confirmed(read, true);
    QVERIFY(!second.isDoubtful());
    QCOMPARE(second.value, 1.234);
    QCOMPARE(second.other, 1234.0);
    // A term of a ratio is a count in most cases, and has no unit.
    QCOMPARE(exchange::suppliedTerm(u"1.234"_s).value, 1234.0);
    QCOMPARE(exchange::suppliedTerm(u"12 ca"_s).kind, SuppliedKind::OtherUnit);
}

void TestSupplyForms::cellsOfWorkbooks()
{
    const auto money = indicatorOf(u"A"_s, u"tỷ đồng"_s, 3);
    const auto share = indicatorOf(u"B"_s, u"%"_s, 2);
    // A figure of a sheet has one meaning only.
    const auto plain = exchange::suppliedIn(ReadFigure{.value = 1.234, .text = u"1.234"_s}, money);
    QCOMPARE(plain.value, 1.234);
    QVERIFY(!plain.isDoubtful());
    const ReadFigure percent{.value = 0.0725, .text = u"7.25%"_s, .percent = true};
    QCOMPARE(exchange::suppliedIn(percent, share).value, 7.25);
    QVERIFY(!exchange::suppliedIn(percent, share).isDoubtful());
    QVERIFY(exchange::suppliedIn(percent, money).isDoubtful());
    for (const ReadCell &mark : {ReadCell(true), ReadCell(u"X"_s), ReadCell(u"có"_s)})
        QVERIFY(exchange::isMarked(mark));
    for (const ReadCell &mark : {ReadCell(false), ReadCell(), ReadCell(u"không"_s)})
        QVERIFY(!exchange::isMarked(mark));
}

void TestSupplyForms::theFormComesBack_data()
{
    QTest::addColumn<bool>("workbook");
    QTest::newRow("xlsx") << true;
    QTest::newRow("csv") << false;
}

/// What was saved as a form and filled in is read as what it says.
void TestSupplyForms::theFormComesBack()
{
    QFETCH(const bool, workbook);
    const std::vector lines{lineOf(u"KT06"_s, u"tỷ đồng"_s, 1), lineOf(u"YT04"_s, u"%"_s, 2),
                            lineOf(u"YT06"_s, u"ca"_s, 0)};
    std::vector<exchange::SupplyEntry> entries(3);
    entries[0].slot = lines[0].slot.id;
    entries[0].value = exchange::suppliedFigure(8912.5, 1);
    entries[0].note = u"Số ước; chưa gồm \"Phú Quý\""_s;
    entries[1].slot = lines[1].slot.id;
    entries[1].value = exchange::suppliedFigure(93.25, 2);
    entries[1].numerator = exchange::suppliedTerm(u"373"_s);
    entries[1].denominator = exchange::suppliedTerm(u"400"_s);
    entries[2].slot = lines[2].slot.id;
    entries[2].nothing = true;
    const auto form = exchange::supplyForm(lines, entries, words());
    const auto bytes = workbook ? exchange::toXlsx(form)
                                : core::Result<QByteArray>(
                                      exchange::toCsv(form, exchange::CsvForm::Vietnamese));
    QVERIFY(bytes);
    const auto table = exchange::readTable(*bytes);
    QVERIFY(table);
    const auto mapping = exchange::guessSupplyMapping(table->heading);
    QVERIFY(exchange::isComplete(mapping));
    const auto read = exchange::importSupply(*table, mapping, lines);
    QVERIFY2(read.faults.empty(), read.faults.empty() ? "" : qPrintable(read.faults[0].text));
    QCOMPARE(read.read.size(), 3U);
    QCOMPARE(read.read[0].entry.value.value, 8912.5);
    QVERIFY(!read.read[0].entry.value.isDoubtful());
    QCOMPARE(read.read[0].entry.note, entries[0].note);
    QCOMPARE(read.read[1].entry.value.value, 93.25);
    QCOMPARE(read.read[1].entry.numerator.value, 373.0);
    QCOMPARE(read.read[1].entry.denominator.value, 400.0);
    QVERIFY(read.read[2].entry.nothing);
    QCOMPARE(read.read[2].entry.value.kind, SuppliedKind::Blank);
}

void TestSupplyForms::columnsAreGuessed()
{
    using enum SupplyColumn;
    const auto mapping = exchange::guessSupplyMapping(
        {u"STT"_s, u"MÃ CHỈ TIÊU"_s, u"Đơn vị tính"_s, u"Số liệu"_s, u"Giá trị"_s, u"Ghi chú"_s});
    QCOMPARE(mapping, exchange::SupplyMapping({Ignore, Code, Measure, Value, Ignore, Note}));
    QVERIFY(exchange::isComplete(mapping));
    QVERIFY(!exchange::isComplete({Code, Note}));
    QVERIFY(!exchange::isComplete({Value, Note}));
}

void TestSupplyForms::everyRowIsAccountedFor()
{
    const std::vector lines{lineOf(u"KT06"_s, u"tỷ đồng"_s, 1), lineOf(u"YT04"_s, u"%"_s, 2),
                            lineOf(u"YT06"_s, u"ca"_s, 0), lineOf(u"YT07"_s, u"ca"_s, 0)};
    const auto table = tableOf("Mã kỳ;Giá trị;Không phát sinh;Ghi chú\n"
                               "s-KT06-60;1.234;;\n"    // 2: doubtful, comes in
                               "s-YT04-60;nhiều;;\n"    // 3: no figure
                               "s-YT06-60;7;x;\n"       // 4: both
                               "s-KT06-60;5;;\n"        // 5: twice
                               "s-XX;5;;\n"             // 6: unknown
                               "s-YT06-60;12 kg;;\n"    // 7: other unit
                               "s-YT07-60;;;\n"         // 8: blank
                               "s-YT04-60;;có;đóng\n"); // 9: nothing to report
    const auto result = exchange::importSupply(table, exchange::guessSupplyMapping(table.heading),
                                               lines);
    QCOMPARE(result.read.size() + result.faults.size() + size_t(result.blank), table.rows.size());
    QList<int> rows;
    for (const auto &read : result.read)
        rows << read.row;
    QCOMPARE(rows, QList<int>({2, 9}));
    QVERIFY(result.read[0].entry.value.isDoubtful());
    QVERIFY(result.read[1].entry.nothing);
    using enum SupplyRowFault;
    const std::vector<exchange::SupplyFault> expected{{3, NoFigure, u"nhiều"_s},
                                                      {4, BothGiven, u"7"_s},
                                                      {5, SlotTwice, u"s-KT06-60"_s},
                                                      {6, UnknownSlot, u"s-XX"_s},
                                                      {7, OtherUnit, u"kg"_s}};
    QVERIFY(result.faults == expected);
    QCOMPARE(result.blank, 1);
}

/// A file of the agency's own making: codes and names, no keys.
void TestSupplyForms::rowsWithoutKey()
{
    const std::vector lines{lineOf(u"KT06"_s, u"tỷ đồng"_s, 1),
                            lineOf(u"KT06"_s, u"tỷ đồng"_s, 1, u"Phan Thiết"_s),
                            lineOf(u"YT04"_s, u"%"_s, 2)};
    const auto table = tableOf("Mã;Địa bàn;Kỳ;Giá trị\n"
                               "kt06;phan thiet;2025-05;10,5\n"
                               "KT06;;Tháng 5/2025;11,5\n" // two areas
                               "YT04;;;93,5\n"
                               "YT04;;Tháng 4/2025;93,5\n"); // another period
    const auto result = exchange::importSupply(table, exchange::guessSupplyMapping(table.heading),
                                               lines);
    QCOMPARE(result.read.size(), 2U);
    QCOMPARE(result.read[0].entry.slot, lines[1].slot.id);
    QCOMPARE(result.read[1].entry.slot, lines[2].slot.id);
    QCOMPARE(result.faults.size(), 2U);
    QCOMPARE(result.faults[0].kind, SupplyRowFault::Unclear);
    QCOMPARE(result.faults[1].kind, SupplyRowFault::UnknownSlot);
}

QTEST_GUILESS_MAIN(TestSupplyForms)
#include "tst_supplyforms.moc"
