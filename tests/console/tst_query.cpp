// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/versions.h"
#include "models/domain/closingedits.h"
#include "tests/console/filleddesk.h"
#include "tests/console/ownsession.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace querytest;

namespace {

QJsonValue scaled(const std::optional<double> &value, double scale = 1)
{
    return value ? QJsonValue(*value * scale) : QJsonValue();
}

/// What is wrong with a change of a row; empty: nothing.
QString changeProblem(const QJsonValue &row, const std::optional<analysis::Change> &change,
                      const char *name)
{
    if (!change)
        return row.isNull() ? QString() : u"%1 is not null"_s.arg(QLatin1StringView(name));
    const bool same = row["amount"_L1] == change->amount &&
                      row["in"_L1] == (change->points ? "points"_L1 : "percent"_L1) &&
                      row["likeWithLike"_L1] == change->likeWithLike;
    return same ? QString() : u"%1 is not %2"_s.arg(QLatin1StringView(name)).arg(change->amount);
}

/// What differs between a row and the facts; empty: nothing.
QString problemOf(const QJsonObject &row, const domain::Indicator &indicator,
                  const IndicatorFacts &facts)
{
    const double scale = indicator.displayScale;
    const auto value = facts.latest ? std::optional(facts.latest->value) : std::nullopt;
    const std::array<std::pair<const char *, QJsonValue>, 8> expected{
        {{"value", scaled(value, scale)},
         {"unitOfMeasure", indicator.unitOfMeasure},
         {"cumulative", scaled(facts.cumulative, scale)},
         {"target", scaled(facts.target, scale)},
         {"planShare", scaled(facts.planShare)},
         {"expectedShare", scaled(facts.expectedShare)},
         {"light", std::array{"none"_L1, "good"_L1, "risk"_L1, "bad"_L1}[size_t(facts.light)]},
         {"freshness",
          std::array{"unknown"_L1, "fresh"_L1, "due"_L1, "late"_L1}[size_t(facts.freshness)]}}};
    for (const auto &[name, wanted] : expected) {
        if (row.value(QLatin1StringView(name)) != wanted)
            return QString::fromLatin1(name);
    }
    if (facts.latest && (row.value("period"_L1) != facts.latest->period.code() ||
                         row.value("status"_L1) != facts.latest->statusText))
        return u"period or status"_s;
    return changeProblem(row.value("samePeriod"_L1), facts.samePeriod, "samePeriod") +
           changeProblem(row.value("previousPeriod"_L1), facts.previousPeriod, "previousPeriod");
}

/// All versions of an indicator by their period.
QHash<QString, std::vector<Observation>> byPeriod(const std::vector<Observation> &versions)
{
    QHash<QString, std::vector<Observation>> periods;
    for (const Observation &version : versions)
        periods[version.period.code()].push_back(version);
    return periods;
}

/// Whether a row of `versions` tells all of a version.
bool tells(const QJsonValue &row, const Observation &version, double scale)
{
    const auto is = [&row](QLatin1StringView name, const QString &text) {
        return row[name].toString() == text;
    };
    return row["value"_L1] == version.value * scale && is("status"_L1, version.statusText) &&
           QDateTime::fromString(row["publishedAt"_L1].toString(), Qt::ISODate) ==
               version.publishedAt &&
           is("enteredBy"_L1, version.enteredBy) && is("checkedBy"_L1, version.checkedBy) &&
           is("approvedBy"_L1, version.approvedBy) && is("agencyId"_L1, version.agencyId.value) &&
           !row["agency"_L1].toString().isEmpty() && is("note"_L1, version.note);
}

} // namespace

/// `iocctl query indicators` as a process, against what the analysis says about the same cache.
class TestQuery : public QObject
{
    Q_OBJECT

    FilledDesk m_desk;
    QString m_commune;

private Q_SLOTS:
    void initTestCase();
    void everyIndicatorEqualsTheFacts_data();
    void everyIndicatorEqualsTheFacts();
    void oneIndicatorIsTheSameAsAmongAll();
    void aPastPeriodKnowsNothingOfLaterOnes();
    void aPeriodWithoutAValueIsNull();
    void allVersionsAreTold();
    void qualityIsTold();
    void evidenceOfAClosingIsWritten();
};

void TestQuery::initTestCase()
{
    m_desk.fill();
    const CacheContent &cache = m_desk.cache();
    for (const auto &unit : cache.reference.units) {
        if (unit.level == domain::UnitLevel::Commune && unit.validOn(cache.today) &&
            std::ranges::any_of(cache.reference.indicatorList, [&](const auto &one) {
                return !cache.of(one.id, unit.id).empty();
            }))
            m_commune = unit.code;
    }
    QVERIFY(!m_commune.isEmpty());
}

void TestQuery::everyIndicatorEqualsTheFacts_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("period");
    QTest::addColumn<int>("valuesAtLeast");
    QTest::newRow("province") << u"60"_s << QString() << 90;
    QTest::newRow("district") << u"593"_s << QString() << 10;
    QTest::newRow("commune") << u"commune"_s << QString() << 1;
    QTest::newRow("province-last-winter") << u"60"_s << u"2024-12"_s << 30;
    QTest::newRow("province-in-spring") << u"60"_s << u"2025-03"_s << 30;
    QTest::newRow("district-in-spring") << u"593"_s << u"2025-03"_s << 5;
    QTest::newRow("a-quarter") << u"60"_s << u"2024-Q4"_s << 5;
    QTest::newRow("a-school-year") << u"60"_s << u"2023-2024"_s << 1;
}

void TestQuery::everyIndicatorEqualsTheFacts()
{
    QFETCH(QString, unit);
    QFETCH(QString, period);
    QFETCH(int, valuesAtLeast);
    if (unit == "commune"_L1)
        unit = m_commune;
    QStringList words{u"query"_s, u"indicators"_s, u"--json"_s, u"--limit"_s,
                      u"10000"_s, u"--unit"_s,     unit};
    const auto asked = Period::fromCode(period);
    if (asked)
        words << u"--period"_s << period;
    const auto outcome = m_desk.ctl(words);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    int values = 0;
    QStringList codes;
    for (const auto &each : outcome.rows()) {
        const QJsonObject row = each.toObject();
        codes << row.value("code"_L1).toString();
        QCOMPARE(row.value("unit"_L1)["code"_L1], unit);
        const auto &of = m_desk.indicator(codes.last());
        const IndicatorFacts facts = factsIn(m_desk.cache(), of, m_desk.unitId(unit), asked);
        if (asked && (!facts.latest || facts.latest->period != *asked)) {
            QVERIFY2(row.value("value"_L1).isNull(), qPrintable(codes.last()));
            continue;
        }
        const QString problem = problemOf(row, of, facts);
        QVERIFY2(problem.isEmpty(), qPrintable(codes.last() + u": "_s + problem));
        values += row.value("value"_L1).isDouble();
    }
    QStringList expected;
    for (const auto &one : m_desk.cache().reference.indicatorList) {
        if (!asked || one.periodKind == asked->kind)
            expected << one.code;
    }
    QCOMPARE(codes, expected);
    QVERIFY2(values >= valuesAtLeast, qPrintable(QString::number(values)));
}

void TestQuery::oneIndicatorIsTheSameAsAmongAll()
{
    const auto all = m_desk.ctl(
        {u"query"_s, u"indicators"_s, u"--json"_s, u"--limit"_s, u"10000"_s});
    const auto one = m_desk.ctl(
        {u"query"_s, u"indicators"_s, u"--json"_s, u"--indicator"_s, u"kt09"_s});
    QCOMPARE(one.rows().size(), 1);
    const auto rows = all.rows();
    const auto among = std::ranges::find_if(
        rows, [](const QJsonValue &row) { return row["code"_L1] == "KT09"_L1; });
    QVERIFY(among != rows.end());
    QCOMPARE(one.rows().at(0).toObject(), QJsonValue(*among).toObject());
}

void TestQuery::aPastPeriodKnowsNothingOfLaterOnes()
{
    const auto past = m_desk.ctl({u"query"_s, u"indicators"_s, u"--json"_s, u"--indicator"_s,
                                  u"KT09"_s, u"--period"_s, u"2025-02"_s});
    const QJsonValue row = past.rows().at(0);
    QCOMPARE(row["period"_L1], u"2025-02"_s);
    double januaryAndFebruary = 0;
    for (const auto &value : analysis::standing(
             m_desk.cache().of(m_desk.indicator(u"KT09"_s).id, m_desk.unitId(u"60"_s)))) {
        if (value.period.code() == "2025-01"_L1 || value.period.code() == "2025-02"_L1)
            januaryAndFebruary += value.value;
    }
    QVERIFY(januaryAndFebruary > 0);
    QCOMPARE(row["cumulative"_L1].toDouble(), januaryAndFebruary);
}

void TestQuery::aPeriodWithoutAValueIsNull()
{
    const auto outcome = m_desk.ctl({u"query"_s, u"indicators"_s, u"--json"_s, u"--indicator"_s,
                                     u"KT09"_s, u"--period"_s, u"2019-01"_s});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QJsonObject row = outcome.rows().at(0).toObject();
    QCOMPARE(row.value("period"_L1), u"2019-01"_s);
    for (const char *name : {"value", "status", "cumulative", "samePeriod", "previousPeriod",
                             "planShare", "publishedAt"})
        QVERIFY2(row.contains(QLatin1StringView(name)) &&
                     row.value(QLatin1StringView(name)).isNull(),
                 name);
    QCOMPARE(row.value("versions"_L1).toArray(), QJsonArray());
}

void TestQuery::allVersionsAreTold()
{
    int withSeveral = 0;
    for (const auto &one : m_desk.cache().reference.indicatorList) {
        const auto periods = byPeriod(m_desk.cache().of(one.id, m_desk.unitId(u"60"_s)));
        const auto several = std::ranges::find_if(
            periods, [](const auto &versions) { return versions.size() > 1; });
        if (several == periods.end() || withSeveral == 5)
            continue;
        ++withSeveral;
        const auto outcome = m_desk.ctl({u"query"_s, u"indicators"_s, u"--json"_s, u"--indicator"_s,
                                         one.code, u"--period"_s, several.key()});
        const QJsonValue row = outcome.rows().at(0);
        const QJsonArray told = row["versions"_L1].toArray();
        QCOMPARE(told.size(), qsizetype(several->size()));
        for (const Observation &version : *several) {
            const bool found = std::ranges::any_of(told, [&](const QJsonValue &each) {
                return tells(each, version, one.displayScale);
            });
            QVERIFY2(found, qPrintable(one.code + u' ' + version.id.value));
        }
        QCOMPARE(told.last()["value"_L1], row["value"_L1]); // what stands comes last
    }
    QVERIFY(withSeveral >= 2);
}

/// Score cards of a month, one agency's lost points, closings, and what is no period.
void TestQuery::qualityIsTold()
{
    const auto cards = m_desk.ctl({u"quality"_s, u"--period"_s, u"2025-05"_s, u"--json"_s});
    QVERIFY2(cards.code == 0, cards.err.constData());
    const auto scores = domain::closedScoresFrom(QJsonDocument::fromJson(cards.out).object());
    QVERIFY(scores && scores->from == "2025-05"_L1 && scores->card(u"all"_s, {}));
    const auto lost = std::ranges::find_if(
        scores->failures, [](const auto &failure) { return !failure.records.isEmpty(); });
    QVERIFY(lost != scores->failures.end());
    const auto one = m_desk.ctl({u"quality"_s, u"--period"_s, u"2025-05"_s, u"--format"_s,
                                 u"csv-plain"_s, u"--agency"_s, lost->agencyId});
    QVERIFY2(one.code == 0, one.err.constData());
    QVERIFY2(one.out.contains(lost->records.constFirst().toUtf8()), one.out.constData());
    QCOMPARE(one.out.count('\n') - 1, std::ranges::count(scores->failures, lost->agencyId,
                                                         &domain::ClosedFailure::agencyId));
    const auto closings = m_desk.ctl({u"quality"_s, u"--closings"_s, u"--json"_s});
    QVERIFY2(closings.code == 0, closings.err.constData());
    QStringList periods;
    for (const QJsonValue &row : closings.rows()) {
        periods << row["period"_L1].toString();
        QVERIFY(row["intact"_L1].toBool() && row["score"_L1].toDouble() > 0);
    }
    periods.sort();
    QCOMPARE(periods, (QStringList{u"2025-04"_s, u"2025-05"_s, u"2025-Q1"_s, u"2025-Q1"_s}));
    QCOMPARE(m_desk.ctl({u"quality"_s, u"--period"_s, u"2025-W20"_s}).code, 1);
    QCOMPARE(m_desk.ctl({u"quality"_s, u"--agency"_s, u"a-nobody"_s}).code, 1);
    QCOMPARE(m_desk.ctl({u"quality"_s, u"--format"_s, u"xlsx"_s}).code, 2);
}

/// The paper of an agency and the workbook of all, as the console writes them; only what was
/// closed.
void TestQuery::evidenceOfAClosingIsWritten()
{
    const QStringList closed{u"quality"_s, u"--closings"_s, u"--period"_s, u"2025-Q1"_s};
    const QString paper = m_desk.file(u"evidence.pdf"_s);
    const QStringList agency{u"--agency"_s, u"a-ctk"_s};
    const auto written = m_desk.ctl(closed + agency + QStringList{u"--out"_s, paper});
    QVERIFY2(written.code == 0, written.err.constData());
    QVERIFY2(written.out.contains("2025-Q1, closing 2"), written.out.constData()); // the last one
    QProcess reading;
    reading.start(u"pdftotext"_s, {u"-layout"_s, paper, u"-"_s});
    QVERIFY(reading.waitForFinished(kPatience));
    const QString text = QString::fromUtf8(reading.readAllStandardOutput()).simplified();
    for (const QString &wanted : {u"MINH CHỨNG"_s, u"Cục Thống kê tỉnh"_s, u"Quý I/2025"_s,
                                  QString::fromUtf8(written.out).section(u", "_s, 2).trimmed()})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in "_s + text.first(2000)));
    const QString book = m_desk.file(u"evidence.xlsx"_s);
    QCOMPARE(m_desk.ctl(closed + QStringList{u"-o"_s, book}).code, 0);
    QVERIFY(QFile::exists(book));
    for (const QString &wrong : {u"x.txt"_s, u"x.pdf"_s}) // no paper of nobody
        QCOMPARE(m_desk.ctl(closed + QStringList{u"-o"_s, m_desk.file(wrong)}).code, 2);
    QCOMPARE(m_desk.ctl(closed + agency + QStringList{u"-o"_s, book}).code, 2);
    QCOMPARE(m_desk.ctl(QStringList{u"quality"_s, u"-o"_s, paper} + agency).code, 2);
    QCOMPARE(m_desk.ctl(closed + QStringList{u"--agency"_s, u"a-nobody"_s, u"-o"_s, paper}).code,
             1);
    QCOMPARE(m_desk
                 .ctl(QStringList{u"quality"_s, u"--closings"_s, u"--period"_s, u"2024-01"_s,
                                  u"-o"_s, paper} +
                      agency)
                 .code,
             1);
}

int main(int argc, char **argv)
{
    const starttest::OwnSession session(argv);
    QCoreApplication app(argc, argv);
    TestQuery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_query.moc"
