// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trail.h"
#include "tests/console/filleddesk.h"
#include "tests/console/ownsession.h"
#include "tests/unit/xlsxreader.h"

using namespace Qt::StringLiterals;
using namespace querytest;

/// `iocctl export indicators` as a process, and what both it and the query refuse.
class TestExport : public QObject
{
    Q_OBJECT

    FilledDesk m_desk;

private Q_SLOTS:
    void initTestCase() { m_desk.fill(); }
    void unknownCodesAreSentences_data();
    void unknownCodesAreSentences();
    void optionsThatDoNotFitAreRefused_data();
    void optionsThatDoNotFitAreRefused();
    void theTableIsWrittenInEachFormat();
    void figuresOfTheWorkbookAreTheFacts();
    void anotherUnitHasItsOwnTable();
    void aFailedExportLeavesTheOldFile();
    void eachIsInTheTrail();
    void theHelpNamesThem();
};

void TestExport::unknownCodesAreSentences_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    const QStringList query{u"query"_s, u"indicators"_s};
    const QStringList table{u"export"_s, u"indicators"_s, u"--format"_s,
                            u"csv"_s,    u"--out"_s,      u"/dev/null"_s};
    QTest::newRow("indicator") << query + QStringList{u"--indicator"_s, u"KT99"_s} << u"KT99"_s;
    QTest::newRow("unit") << query + QStringList{u"--unit"_s, u"99999"_s} << u"99999"_s;
    QTest::newRow("unit-not-yet") << query + QStringList{u"--unit"_s, u"68"_s} << u"2025-07-01"_s;
    QTest::newRow("period") << query + QStringList{u"--period"_s, u"2025-13"_s} << u"2025-13"_s;
    QTest::newRow("period-of-another-kind")
        << query + QStringList{u"--indicator"_s, u"KT01"_s, u"--period"_s, u"2025-05"_s}
        << u"quarter"_s;
    QTest::newRow("subsystem") << table + QStringList{u"--subsystem"_s, u"sport"_s} << u"sport"_s;
    QTest::newRow("subsystem-without-indicators")
        << table + QStringList{u"--subsystem"_s, u"media"_s} << u"media"_s;
    QTest::newRow("unit-of-a-table")
        << table + QStringList{u"--subsystem"_s, u"health"_s, u"--unit"_s, u"x"_s} << u"“x”"_s;
}

void TestExport::unknownCodesAreSentences()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto outcome = m_desk.ctl(words);
    QCOMPARE(outcome.code, 1);
    const QString sentence = QString::fromUtf8(outcome.err).trimmed();
    QVERIFY2(sentence.startsWith("iocctl: not-found: "_L1), qPrintable(sentence));
    QVERIFY2(sentence.contains(named) && sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY(outcome.out.isEmpty());
    const auto json = m_desk.ctl(words + QStringList{u"--json"_s});
    QCOMPARE(json.code, 1);
    QCOMPARE(QJsonDocument::fromJson(json.out).object().value("error"_L1), u"not-found"_s);
}

void TestExport::optionsThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("indicator-of-reports")
        << u"query reports --indicator KT09"_s << u"--indicator"_s;
    QTest::newRow("period-of-media") << u"query media --period 2025-05"_s << u"--period"_s;
    QTest::newRow("unit-of-a-sync") << u"sync --unit 593"_s << u"--unit"_s;
    QTest::newRow("limit-of-status") << u"status --limit 3"_s << u"--limit"_s;
    QTest::newRow("format-of-a-query") << u"query indicators --format csv"_s << u"--format"_s;
    QTest::newRow("period-of-a-table")
        << u"export indicators --subsystem health --format csv --out x --period 2025-05"_s
        << u"--period"_s;
    QTest::newRow("no-subsystem") << u"export indicators --format csv --out x"_s
                                  << u"--subsystem"_s;
    QTest::newRow("no-format") << u"export indicators --subsystem health --out x"_s
                               << u"--format"_s;
    QTest::newRow("no-file") << u"export indicators --subsystem health --format csv"_s
                             << u"--out"_s;
    QTest::newRow("another-format")
        << u"export indicators --subsystem health --format ods --out x"_s << u"--format"_s;
    QTest::newRow("another-thing")
        << u"export reports --format csv --out x"_s << u"export indicators"_s;
    QTest::newRow("words-and-a-code")
        << u"query indicators --indicator KT09 --text thu"_s << u"--text"_s;
    QTest::newRow("empty-code") << u"query indicators --indicator="_s << u"--indicator"_s;
}

void TestExport::optionsThatDoNotFitAreRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const auto outcome = m_desk.ctl(words.split(u' '));
    QCOMPARE(outcome.code, 2);
    const QString sentence = QString::fromUtf8(outcome.err).trimmed();
    QVERIFY2(sentence.startsWith("iocctl: "_L1) && sentence.contains(named) &&
                 sentence.endsWith(u'.'),
             qPrintable(sentence));
    QVERIFY(outcome.out.isEmpty());
}

void TestExport::theTableIsWrittenInEachFormat()
{
    const auto write = [this](const QString &format) {
        const QString path = m_desk.file(u"y tế."_s + format);
        const auto outcome = m_desk.ctl({u"export"_s, u"indicators"_s, u"--subsystem"_s,
                                         u"health"_s, u"--format"_s, format, u"--out"_s, path});
        QFile written(path);
        return outcome.code == 0 && written.open(QIODevice::ReadOnly) ? written.readAll()
                                                                      : outcome.err;
    };
    const auto rows = std::ranges::count(m_desk.cache().reference.indicatorList,
                                         domain::Subsystem::Health, &domain::Indicator::subsystem);
    QVERIFY(rows > 20);
    const QString heading = u"STT;Chỉ tiêu;ĐVT;Kế hoạch năm;Chính thức tháng trước;"
                            "Ước tháng báo cáo;Lũy kế từ đầu năm;So KH (%);So tháng trước (%);"
                            "So cùng kỳ (%);Nguồn;Ghi chú\r\n"_s;
    const QString people = QString::fromUtf8(write(u"csv"_s));
    QVERIFY2(people.contains(heading), qPrintable(people.left(500)));
    QVERIFY(people.contains(u"Tỉnh Bình Thuận"_s) && people.contains(u"tháng 5/2025"_s));
    const QByteArray programs = write(u"csv-plain"_s);
    QVERIFY(programs.startsWith("\xEF\xBB\xBF" + QString(heading).replace(u';', u',').toUtf8()));
    QCOMPARE(programs.count("\r\n"), rows + 1);
    const xlsxtest::Workbook book(write(u"xlsx"_s));
    QVERIFY(book.at(u"A1"_s).value.contains(u"y tế"_s));
}

void TestExport::figuresOfTheWorkbookAreTheFacts()
{
    const QString path = m_desk.file(u"kt.xlsx"_s);
    const auto outcome = m_desk.ctl({u"export"_s, u"indicators"_s, u"--subsystem"_s,
                                     u"socio-economic"_s, u"--format"_s, u"xlsx"_s, u"--out"_s,
                                     path, u"--json"_s});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const xlsxtest::Workbook book(written.readAll());
    int row = 1;
    while (book.at(u"A%1"_s.arg(row)).value != "STT"_L1)
        QVERIFY(++row < 20);
    int figures = 0;
    for (const auto &one : m_desk.cache().reference.indicatorList) {
        if (one.subsystem != domain::Subsystem::SocioEconomic)
            continue;
        ++row;
        const IndicatorFacts facts = factsIn(m_desk.cache(), one, m_desk.unitId(u"60"_s), {});
        const auto is = [&](QChar column, const std::optional<double> &expected, double scale) {
            const auto cell = book.at(column + QString::number(row));
            if (!expected)
                return !book.has(column + QString::number(row));
            ++figures;
            return cell.type.isEmpty() &&
                   qFuzzyCompare(cell.value.toDouble() + 1, *expected * scale + 1);
        };
        const auto amount = [](const auto &change) {
            return change ? std::optional(change->amount) : std::nullopt;
        };
        QCOMPARE(book.at(u"B%1"_s.arg(row)).value, one.name);
        QVERIFY(is(u'D', facts.target, one.displayScale));
        QVERIFY(is(u'F', facts.latest ? std::optional(facts.latest->value) : std::nullopt,
                   one.displayScale));
        QVERIFY(is(u'G', facts.cumulative, one.displayScale));
        QVERIFY(is(u'H', facts.planShare, 100));
        QVERIFY(is(u'I', amount(facts.previousPeriod), 1));
        QVERIFY(is(u'J', amount(facts.samePeriod), 1));
        QCOMPARE(book.at(u"L%1"_s.arg(row)).value.contains(u"điểm phần trăm"_s),
                 (facts.samePeriod && facts.samePeriod->points) ||
                     (facts.previousPeriod && facts.previousPeriod->points));
    }
    QCOMPARE(QJsonDocument::fromJson(outcome.out)["rows"_L1].toInt(), 29);
    QVERIFY(figures > 100);
}

void TestExport::anotherUnitHasItsOwnTable()
{
    const QString path = m_desk.file(u"593.csv"_s);
    const auto outcome = m_desk.ctl({u"export"_s, u"indicators"_s, u"--subsystem"_s, u"health"_s,
                                     u"--format"_s, u"csv"_s, u"--out"_s, path, u"--unit"_s,
                                     u"593"_s});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("Thành phố Phan Thiết"));
}

void TestExport::aFailedExportLeavesTheOldFile()
{
    const QStringList words{u"export"_s, u"indicators"_s, u"--subsystem"_s,
                            u"health"_s, u"--format"_s,   u"xlsx"_s};
    const auto full = m_desk.ctl(words + QStringList{u"--out"_s, u"/dev/full"_s});
    QCOMPARE(full.code, 1);
    QVERIFY2(full.err.contains("storage-full"), full.err.constData());
    const QString path = m_desk.file(u"old.xlsx"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const auto unknown = m_desk.ctl(words +
                                    QStringList{u"--out"_s, path, u"--unit"_s, u"nowhere"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old");
}

void TestExport::eachIsInTheTrail()
{
    desk::DeskOptions options;
    options.dataDir = m_desk.file(u"desk"_s);
    options.offline = true;
    using Lines = std::vector<domain::TrailEntry>;
    const auto lines = [&options]() -> Lines {
        const auto desk = desk::Desk::open(options);
        if (!desk)
            return {};
        const auto trail = store::Trail::open((*desk)->profile().directory() + u"/trail.db"_s,
                                              (*desk)->profile().key());
        return trail ? trail->newest(100).value_or(Lines()) : Lines();
    };
    const auto before = lines().size();
    const auto outcome = m_desk.ctl({u"export"_s, u"indicators"_s, u"--subsystem"_s, u"education"_s,
                                     u"--format"_s, u"csv"_s, u"--out"_s, m_desk.file(u"t.csv"_s)});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const auto after = lines();
    QCOMPARE(after.size(), before + 1);
    const domain::TrailEntry &newest = after.front();
    QCOMPARE(newest.verb, domain::TrailVerb::Exported);
    QCOMPARE(newest.detail, u"indicators of education, csv"_s);
    QVERIFY(!newest.who.isEmpty());
}

void TestExport::theHelpNamesThem()
{
    const auto help = m_desk.ctl({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char *word : {"--indicator", "--unit", "--period", "--subsystem", "--format",
                             "--out", "export indicators"})
        QVERIFY2(help.out.contains(word), word);
}

int main(int argc, char **argv)
{
    const starttest::OwnSession session(argv);
    QCoreApplication app(argc, argv);
    TestExport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_export.moc"
