// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"
#include "models/exchange/indicatortable.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using domain::Observation;
using domain::Period;
using domain::ValueKind;
using domain::ValueStatus;
using exchange::Cell;
using exchange::IndicatorColumn;
using exchange::IndicatorLine;
using exchange::Number;

namespace {

const QDate kToday(2025, 6, 12);

Observation valueOf(const QString &period, double amount,
                    ValueStatus status = ValueStatus::Official, const QString &note = {})
{
    Observation one;
    one.id = domain::ObservationId(period + QString::number(int(status)));
    one.period = *Period::fromCode(period);
    one.value = amount;
    one.status = status;
    one.note = note;
    return one;
}

domain::Indicator revenue()
{
    domain::Indicator one;
    one.id = domain::IndicatorId(u"i-KT09"_s);
    one.code = u"KT09"_s;
    one.name = u"Tổng thu ngân sách"_s;
    one.kind = ValueKind::Flow;
    one.cumulative = true;
    one.unitOfMeasure = u"tỷ đồng"_s;
    one.decimals = 1;
    one.displayScale = 1e-9; // stored in đồng
    one.periodKind = domain::PeriodKind::Month;
    one.direction = domain::Direction::Up;
    return one;
}

domain::Indicator share()
{
    domain::Indicator one = revenue();
    one.name = u"Tỷ lệ đúng hạn"_s;
    one.kind = ValueKind::Ratio;
    one.cumulative = false;
    one.unitOfMeasure = u"%"_s;
    one.displayScale = 100; // stored as a share of 1
    return one;
}

/// Words that show where they come from.
exchange::IndicatorTexts texts()
{
    exchange::IndicatorTexts texts;
    texts.title = u"Biểu"_s;
    texts.subtitles = {u"Nguồn"_s};
    for (size_t i = 0; i < exchange::kIndicatorColumns; ++i)
        texts.columns[i] = u"cột %1"_s.arg(i + 1);
    texts.status = [](ValueStatus status) { return u"s%1"_s.arg(int(status)); };
    texts.periodName = [](const Period &period) { return period.code(); };
    texts.otherPeriod = u"kỳ %1"_s;
    texts.valueStatus = u"số %1"_s;
    texts.previousStatus = u"trước %1"_s;
    texts.planRange = u"từ %1 đến %2"_s;
    texts.points = u"điểm"_s;
    texts.places = u"bậc"_s;
    texts.unlikePrevious = u"trước: %1 với %2"_s;
    texts.unlikeSame = u"cùng kỳ: %1 với %2"_s;
    texts.movedByTet = u"Tết"_s;
    return texts;
}

IndicatorLine lineOf(const domain::Indicator &indicator, const std::vector<Observation> &versions,
                     const domain::Plan *plan = nullptr)
{
    return {indicator, analysis::factsOf(indicator, versions, plan, kToday), versions,
            u"Cục Thuế tỉnh"_s};
}

std::vector<Cell> rowOf(const IndicatorLine &line, const QString &period = u"2025-05"_s)
{
    const std::vector lines{line};
    return exchange::indicatorTable(lines, Period::fromCode(period), texts()).rows.at(0);
}

Cell cell(const std::vector<Cell> &row, IndicatorColumn column)
{
    return row.at(std::to_underlying(column));
}

/// The figure of a cell, in words; "-" for an empty one.
QString figure(const std::vector<Cell> &row, IndicatorColumn column)
{
    const Cell found = cell(row, column);
    const auto *number = std::get_if<Number>(&found);
    return number ? exchange::plainNumber(number->value, number->decimals.value_or(0)) : u"-"_s;
}

QString noteOf(const std::vector<Cell> &row)
{
    return std::get<QString>(cell(row, IndicatorColumn::Note));
}

domain::Plan planOf(double target)
{
    domain::Plan plan;
    plan.year = 2025;
    plan.target = target;
    return plan;
}

} // namespace

/// The standard table of the regulation, from facts that the analysis itself works out.
class TestIndicatorTable : public QObject
{
    Q_OBJECT

    using Column = IndicatorColumn;

private Q_SLOTS:
    void theColumnsAreThoseOfTheRegulation()
    {
        const auto table = exchange::indicatorTable({}, {}, texts());
        QCOMPARE(table.title, u"Biểu"_s);
        QCOMPARE(table.subtitles, QStringList{u"Nguồn"_s});
        QCOMPARE(table.columns.size(), size_t(12));
        for (size_t i = 0; i < 12; ++i)
            QCOMPARE(table.columns[i].title, u"cột %1"_s.arg(i + 1));
        QVERIFY(table.rows.empty());
    }

    void allOfALine()
    {
        std::vector<Observation> versions{valueOf(u"2024-05"_s, 80e9, ValueStatus::Estimate),
                                          valueOf(u"2024-04"_s, 1e9)};
        for (const auto &[month, value] : {std::pair(1, 100e9), {2, 110e9}, {3, 90e9}, {4, 125e9}})
            versions.push_back(valueOf(u"2025-0%1"_s.arg(month), value));
        versions.push_back(valueOf(u"2025-04"_s, 120e9, ValueStatus::Estimate));
        versions.push_back(valueOf(u"2025-05"_s, 100e9, ValueStatus::Estimate));
        const domain::Plan plan = planOf(1000e9);
        const auto row = rowOf(lineOf(revenue(), versions, &plan));
        QCOMPARE(figure(row, Column::Index), u"1"_s);
        QCOMPARE(cell(row, Column::Name), Cell(u"Tổng thu ngân sách"_s));
        QCOMPARE(cell(row, Column::UnitOfMeasure), Cell(u"tỷ đồng"_s));
        QCOMPARE(figure(row, Column::Plan), u"1000.0"_s);
        QCOMPARE(figure(row, Column::PreviousPeriod), u"120.0"_s); // as settled as the value
        QCOMPARE(figure(row, Column::Period), u"100.0"_s);
        QCOMPARE(figure(row, Column::Cumulative), u"525.0"_s);
        QCOMPARE(figure(row, Column::AgainstPlan), u"52.50"_s);
        QCOMPARE(figure(row, Column::AgainstPrevious), u"-16.67"_s);
        QCOMPARE(figure(row, Column::AgainstSame), u"25.00"_s);
        QCOMPARE(cell(row, Column::Source), Cell(u"Cục Thuế tỉnh"_s));
        QCOMPARE(noteOf(row), u"trước s1"_s);
    }

    void whatIsMissingIsEmptyAndZeroIsZero()
    {
        for (const IndicatorLine &line : {lineOf(revenue(), {}), [] {
                                              Observation missing = valueOf(u"2025-05"_s, 0);
                                              missing.missing = true;
                                              return lineOf(revenue(), {missing});
                                          }()}) {
            const auto row = rowOf(line);
            for (const Column column :
                 {Column::Plan, Column::PreviousPeriod, Column::Period, Column::Cumulative,
                  Column::AgainstPlan, Column::AgainstPrevious, Column::AgainstSame})
                QVERIFY(exchange::isBlank(cell(row, column)));
            QCOMPARE(noteOf(row), QString());
        }
        const auto row = rowOf(lineOf(revenue(), {valueOf(u"2025-05"_s, 0, ValueStatus::Estimate),
                                                  valueOf(u"2025-04"_s, 0)}));
        QCOMPARE(figure(row, Column::Period), u"0.0"_s);
        QCOMPARE(figure(row, Column::PreviousPeriod), u"0.0"_s);
        QVERIFY(exchange::isBlank(cell(row, Column::AgainstPrevious))); // nothing divides by zero
        // Months of the year are lacking, so their sum is not known.
        QVERIFY(exchange::isBlank(cell(row, Column::Cumulative)));
    }

    void ratiosMoveInPointsAndSaySo()
    {
        const auto row = rowOf(
            lineOf(share(), {valueOf(u"2025-05"_s, 0.955), valueOf(u"2025-04"_s, 0.960),
                             valueOf(u"2024-05"_s, 0.905)}));
        QCOMPARE(figure(row, Column::Period), u"95.5"_s);
        QCOMPARE(figure(row, Column::AgainstPrevious), u"-0.50"_s);
        QCOMPARE(figure(row, Column::AgainstSame), u"5.00"_s);
        QCOMPARE(noteOf(row), u"số s3; điểm"_s);
    }
    void ranksMoveInPlaces()
    {
        domain::Indicator rank = revenue();
        rank.kind = ValueKind::Rank;
        rank.decimals = 0;
        rank.displayScale = 1;
        const auto row = rowOf(
            lineOf(rank, {valueOf(u"2025-05"_s, 12), valueOf(u"2025-04"_s, 15)}));
        QCOMPARE(figure(row, Column::AgainstPrevious), u"-3"_s);
        QVERIFY(noteOf(row).contains(u"bậc"_s));
        QVERIFY(!noteOf(row).contains(u"điểm"_s));
    }
    void aRatioWithoutABaseSaysNothingOfPoints()
    {
        QCOMPARE(noteOf(rowOf(lineOf(share(), {valueOf(u"2025-05"_s, 0.9)}))), u"số s3"_s);
    }

    void unlikeStatusesAreToldForEachComparison()
    {
        const auto row = rowOf(
            lineOf(revenue(), {valueOf(u"2025-05"_s, 100e9, ValueStatus::Estimate),
                               valueOf(u"2025-04"_s, 50e9, ValueStatus::Preliminary),
                               valueOf(u"2024-05"_s, 80e9)}));
        QCOMPARE(noteOf(row), u"trước s2; trước: s1 với s2; cùng kỳ: s1 với s3"_s);
        // The value is still compared: what it means is for the reader.
        QCOMPARE(figure(row, Column::AgainstPrevious), u"100.00"_s);
        const auto like = rowOf(
            lineOf(revenue(), {valueOf(u"2025-05"_s, 100e9, ValueStatus::Corrected),
                               valueOf(u"2025-04"_s, 50e9), valueOf(u"2024-05"_s, 80e9)}));
        QCOMPARE(noteOf(like), u"số s4"_s);
    }

    void anotherPeriodAndTheSourcesNoteAreTold()
    {
        const auto line = lineOf(revenue(), {valueOf(u"2025-03"_s, 1e9, ValueStatus::Estimate,
                                                     u"chưa gồm %1 dầu thô; %2"_s)});
        QCOMPARE(noteOf(rowOf(line)), u"kỳ 2025-03; chưa gồm %1 dầu thô; %2"_s);
        QCOMPARE(noteOf(rowOf(line, u"2025-03"_s)), u"chưa gồm %1 dầu thô; %2"_s);
        const std::vector lines{line};
        const auto table = exchange::indicatorTable(lines, std::nullopt, texts());
        QVERIFY(noteOf(table.rows.at(0)).startsWith(u"kỳ 2025-03"_s));
    }
    void aPlanThatIsARangeIsTold()
    {
        domain::Plan plan = planOf(8000e9);
        plan.targetHigh = 8500e9;
        const auto row = rowOf(
            lineOf(revenue(), {valueOf(u"2025-05"_s, 1e9, ValueStatus::Estimate)}, &plan));
        QCOMPARE(figure(row, Column::Plan), u"8000.0"_s);
        QCOMPARE(noteOf(row), u"từ 8.000,0 đến 8.500,0"_s);
    }
    void tetIsTold()
    {
        IndicatorLine line = lineOf(revenue(), {valueOf(u"2025-01"_s, 1e9, ValueStatus::Estimate),
                                                valueOf(u"2024-01"_s, 2e9, ValueStatus::Estimate)});
        QVERIFY(line.facts.movedByTet); // 29 January 2025, 10 February 2024
        QVERIFY(noteOf(rowOf(line, u"2025-01"_s)).endsWith(u"Tết"_s));
        line.facts.movedByTet = false;
        QVERIFY(!noteOf(rowOf(line, u"2025-01"_s)).contains(u"Tết"_s));
    }

    void linesAreCountedAndKeepTheirOrder()
    {
        const std::vector lines{lineOf(share(), {}), lineOf(revenue(), {})};
        const auto table = exchange::indicatorTable(lines, {}, texts());
        QCOMPARE(cell(table.rows.at(0), Column::Name), Cell(u"Tỷ lệ đúng hạn"_s));
        QCOMPARE(figure(table.rows.at(1), Column::Index), u"2"_s);
    }
    void decimalsAreThoseOfEachIndicator()
    {
        domain::Indicator precise = revenue();
        precise.decimals = 3;
        const std::vector versions{valueOf(u"2025-05"_s, 1234567.8e6, ValueStatus::Estimate)};
        const std::vector lines{lineOf(revenue(), versions), lineOf(precise, versions)};
        const auto table = exchange::indicatorTable(lines, Period::fromCode(u"2025-05"_s), texts());
        const QByteArray csv = toCsv(table, exchange::CsvForm::Vietnamese);
        QVERIFY(csv.contains(";1.234,6;"));
        QVERIFY(csv.contains(";1.234,568;"));
    }
};

QTEST_APPLESS_MAIN(TestIndicatorTable)
#include "tst_indicatortable.moc"
