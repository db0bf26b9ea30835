// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/quality/qualityworld.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qualitytest;

namespace {

using Change = std::function<void(World &)>;

const domain::Period kApril = month(2025, 4);
const domain::Period kMay = month(2025, 5);

/// "rule" on A in April, else "rule indicator unit period".
std::set<QString> asFailures(const QStringList &expected)
{
    std::set<QString> lines;
    for (const QString &line : expected)
        lines.insert(line.contains(u' ') ? line : u"%1 i-A u-60 2025-04"_s.arg(line));
    return lines;
}

domain::Observation copyOf(World &world, const QString &id)
{
    auto copy = world.figure(u"A"_s, kApril);
    copy.id = domain::ObservationId(id);
    return copy;
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Each kind of rule: what it finds, and that it finds nothing in what is clean.
class TestQualityRules : public QObject
{
    Q_OBJECT

    quality::RuleSet m_rules;

    void correct();
    void complete();
    void clean();
    void live();

private Q_SLOTS:
    void initTestCase()
    {
        const auto rules = quality::builtInRules();
        QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().detail));
        m_rules = *rules;
    }
    void everyKindHasARule()
    {
        std::set<quality::RuleKind> kinds;
        for (const auto &rule : m_rules.rules)
            kinds.insert(rule.kind);
        QCOMPARE(kinds.size(), size_t(quality::RuleKind::Frozen));
    }
    void cleanDataFailNothing()
    {
        const World world;
        QCOMPARE(joined(failuresOf(*world.evaluate(m_rules))), QString());
    }
    void finds_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("expected");
        correct();
        complete();
        clean();
        live();
    }
    void finds();
    void refusesRules_data();
    void refusesRules();
    void versionsOfARuleFollowEachOther();
    void scopesNarrow();
    void findingsSayWhy();
};

void TestQualityRules::correct()
{
    const auto add = [](const char *name, const Change &change, const QStringList &expected) {
        QTest::newRow(name) << change << expected;
    };
    add("not-a-number", [](World &w) { w.figure(u"A"_s, kApril).value = qInf(); }, {u"type"_s});
    add("unknown-status",
        [](World &w) { w.figure(u"A"_s, kApril).status = domain::ValueStatus::Unknown; },
        {u"type"_s});
    add("too-many-decimals", [](World &w) { w.figure(u"A"_s, kApril).value = 1012.34; },
        {u"unit"_s});
    add("below-range", [](World &w) { w.figure(u"A"_s, kApril).value = -3; },
        {u"range"_s, u"jump"_s});
    add("above-range", [](World &w) { w.figure(u"A"_s, kApril).value = 5001; },
        {u"range"_s, u"jump"_s});
    add("jump", [](World &w) { w.figure(u"A"_s, kApril).value = 3000; }, {u"jump"_s});
    add("parts-and-total", [](World &w) { w.figure(u"T"_s, kApril).value += 5; },
        {u"identity i-T u-60 2025-04"_s});
    add("part-above-its-whole",
        [](World &w) {
            w.drop(u"P2"_s, kApril);
            w.figure(u"T"_s, kApril).value = w.figure(u"P1"_s, kApril).value - 9;
        },
        {u"identity i-P1 u-60 2025-04"_s, u"filled i-P2 u-60 2025-04"_s,
         u"on-time i-P2 u-60 2025-04"_s, u"jump i-T u-60 2025-04"_s});
    add("districts-and-province", [](World &w) { w.figure(u"D"_s, kApril, u"d-1"_s).value += 5; },
        {u"identity i-D u-60 2025-04"_s});
    add("quotient", [](World &w) { w.figure(u"R"_s, kApril).value += 1; },
        {u"ratio i-R u-60 2025-04"_s});
    add("other-agency",
        [](World &w) {
            auto other = copyOf(w, u"other"_s);
            other.agencyId = domain::AgencyId(u"a-2"_s);
            other.value += 20;
            other.publishedAt = other.publishedAt.addDays(-1);
            w.values.push_back(other);
        },
        {u"cross-source"_s});
    add("contradicted-estimate",
        [](World &w) {
            auto first = copyOf(w, u"first"_s);
            first.status = domain::ValueStatus::Estimate;
            first.value *= 1.2;
            first.value = std::round(first.value * 10) / 10;
            first.publishedAt = first.publishedAt.addDays(-3);
            w.values.push_back(first);
        },
        {u"contradicted"_s});
    add("not-approved", [](World &w) { w.figure(u"A"_s, kApril).approvedBy.clear(); },
        {u"approval"_s});
    add("own-entry", [](World &w) { w.figure(u"A"_s, kApril).approvedBy = u"nguyễn văn  an"_s; },
        {u"approval"_s});
}

void TestQualityRules::complete()
{
    const auto add = [](const char *name, const Change &change, const QStringList &expected) {
        QTest::newRow(name) << change << expected;
    };
    add("nothing-came", [](World &w) { w.drop(u"A"_s, kApril); }, {u"filled"_s, u"on-time"_s});
    add("nothing-to-report-is-an-answer", [](World &w) { w.figure(u"A"_s, kApril).missing = true; },
        {});
    add("a-district-is-missing", [](World &w) { w.drop(u"D"_s, kApril, u"d-2"_s); },
        {u"coverage i-D u-60 2025-04"_s, u"filled i-D d-2 2025-04"_s,
         u"on-time i-D d-2 2025-04"_s});
    add("nobody-entered-it", [](World &w) { w.figure(u"A"_s, kApril).enteredBy.clear(); },
        {u"fields"_s});
    add("a-correction-without-a-note",
        [](World &w) { w.figure(u"A"_s, kApril).status = domain::ValueStatus::Corrected; },
        {u"notes"_s});
    add("a-correction-with-a-note",
        [](World &w) {
            w.figure(u"A"_s, kApril).status = domain::ValueStatus::Corrected;
            w.figure(u"A"_s, kApril).note = u"Đính chính theo biên bản"_s;
        },
        {});
    add("no-plan", [](World &w) { w.book.plans.pop_back(); },
        {u"plan i-A u-60 2025-01"_s, u"plan i-A u-60 2025-02"_s, u"plan i-A u-60 2025-03"_s,
         u"plan i-A u-60 2025-04"_s, u"plan i-A u-60 2025-05"_s});
    add("no-base", [](World &w) { w.drop(u"A"_s, month(2024, 4)); },
        {u"base"_s, u"filled i-A u-60 2024-04"_s, u"on-time i-A u-60 2024-04"_s});
}

void TestQualityRules::clean()
{
    const auto add = [](const char *name, const Change &change, const QStringList &expected) {
        QTest::newRow(name) << change << expected;
    };
    const auto note = [](const QString &text) -> Change {
        return [text](World &w) { w.figure(u"A"_s, kApril).note = text; };
    };
    add("sent-twice", [](World &w) { w.values.push_back(copyOf(w, u"again"_s)); },
        {u"duplicates"_s});
    add("unknown-unit",
        [](World &w) { w.figure(u"A"_s, kApril).unitId = domain::UnitId(u"u-x"_s); },
        {u"codes i-A u-x 2025-04"_s, u"filled"_s, u"on-time"_s});
    add("agency-of-another-time",
        [](World &w) { w.figure(u"A"_s, kApril).agencyId = domain::AgencyId(u"a-old"_s); },
        {u"codes"_s});
    add("decomposed", note(u"Đã kiểm tra"_s.normalized(QString::NormalizationForm_D)), {u"nfc"_s});
    add("tcvn3", note(u"Sè liÖu cña Phan ThiÕt"_s), {u"legacy"_s});
    add("vni", note(u"Soá lieäu cuûa Phan Thieát"_s), {u"legacy"_s});
    add("thousands-for-pieces",
        [](World &w) {
            w.figure(u"A"_s, kApril).value = std::round(w.figure(u"A"_s, kApril).value) / 100;
        },
        {u"unit"_s, u"mixed-units"_s, u"jump"_s});
    add("trial-entry", note(u"Test nhập liệu"_s), {u"test-rows"_s});
    add("a-word-that-only-begins-so", note(u"Demographic testament"_s), {});
    add("published-before-its-period",
        [](World &w) {
            w.figure(u"A"_s, kApril).publishedAt = QDateTime(QDate(2025, 3, 2), QTime(3, 0),
                                                             QTimeZone::UTC);
        },
        {u"dates"_s});
    add("a-phone", note(u"Liên hệ 0912 345 678"_s), {u"personal-data"_s});
    add("a-sum-of-money", note(u"Điều chỉnh 1.234.567.890 đồng"_s), {});
}

void TestQualityRules::live()
{
    const auto add = [](const char *name, const Change &change, const QStringList &expected) {
        QTest::newRow(name) << change << expected;
    };
    add("late",
        [](World &w) {
            auto &one = w.figure(u"A"_s, kApril);
            one.publishedAt = one.publishedAt.addDays(4);
        },
        {u"on-time"_s});
    add("two-periods-behind",
        [](World &w) {
            w.drop(u"A"_s, kApril);
            w.drop(u"A"_s, kMay);
        },
        {u"filled"_s, u"on-time"_s, u"filled i-A u-60 2025-05"_s, u"on-time i-A u-60 2025-05"_s,
         u"age i-A u-60 2025-05"_s});
    add("silent-connection", [](World &w) { w.book.feeds[0].lastHeartbeat = kNow.addDays(-60); },
        {u"heartbeat i-A u-60 2025-05"_s, u"heartbeat i-R u-60 2025-05"_s,
         u"heartbeat i-T u-60 2025-05"_s, u"heartbeat i-P1 u-60 2025-05"_s,
         u"heartbeat i-P2 u-60 2025-05"_s, u"heartbeat i-D u-60 2025-05"_s,
         u"heartbeat i-D d-1 2025-05"_s, u"heartbeat i-D d-2 2025-05"_s});
    add("frozen",
        [](World &w) {
            const double same = w.figure(u"A"_s, month(2025, 2)).value;
            w.figure(u"A"_s, month(2025, 3)).value = same;
            w.figure(u"A"_s, kApril).value = same;
        },
        {u"frozen"_s});
}

void TestQualityRules::finds()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    World world;
    change(world);
    QCOMPARE(joined(failuresOf(*world.evaluate(m_rules))), joined(asFailures(expected)));
}

void TestQualityRules::refusesRules_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("kind") << u"\"kind\": \"jump\""_s << u"\"kind\": \"leap\""_s;
    QTest::newRow("dimension") << u"\"live\",\n"_s << u"\"lively\",\n"_s;
    QTest::newRow("weight") << u"\"weight\": 5"_s << u"\"weight\": 11"_s;
    QTest::newRow("weights") << u"\"correct\": 30"_s << u"\"correct\": 31"_s;
    QTest::newRow("parameter") << u"\"floor\""_s << u"\"flour\""_s;
    QTest::newRow("twice") << u"\"id\": \"unit\""_s << u"\"id\": \"type\""_s;
    QTest::newRow("day") << u"2022-01-01"_s << u"2022-13-01"_s;
    QTest::newRow("no-json") << u"{"_s << u""_s;
}

void TestQualityRules::refusesRules()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFile file(u":/quality/rules.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(from));
    const auto read = quality::readRules(text.replace(from, to).toUtf8());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, core::ErrorKind::InvalidArgument);
}

/// What is judged by whom follows from the period, not from today.
void TestQualityRules::versionsOfARuleFollowEachOther()
{
    quality::RuleSet rules = m_rules;
    std::erase_if(rules.rules, [](const auto &rule) { return rule.id != "range"_L1; });
    quality::Rule next = rules.rules.at(0);
    rules.rules.at(0).validTo = QDate(2025, 4, 1);
    next.version = 2;
    next.validFrom = QDate(2025, 4, 1);
    next.kind = quality::RuleKind::Notes;
    next.words = QStringList{u"corrected"_s};
    rules.rules.push_back(next);
    World world;
    for (const auto &period : {month(2025, 3), kApril})
        world.figure(u"A"_s, period).value = -1;
    QCOMPARE(joined(failuresOf(*world.evaluate(rules))), u"range i-A u-60 2025-03"_s);
}

void TestQualityRules::scopesNarrow()
{
    World world;
    world.figure(u"A"_s, kApril).approvedBy.clear();
    world.figure(u"T"_s, kApril).approvedBy.clear();
    quality::RuleSet rules = m_rules;
    std::erase_if(rules.rules, [](const auto &rule) { return rule.id != "approval"_L1; });
    quality::Rule &rule = rules.rules.at(0);
    rule.indicators = QStringList{u"T"_s};
    QCOMPARE(joined(failuresOf(*world.evaluate(rules))), u"approval i-T u-60 2025-04"_s);
    rule.indicators.clear();
    rule.feeds = QStringList{u"f-1"_s};
    QCOMPARE(failuresOf(*world.evaluate(rules)).size(), 2U);
    rule.feeds.clear();
    rule.subsystems = QStringList{u"education"_s};
    QCOMPARE(joined(failuresOf(*world.evaluate(rules))), QString());
}

void TestQualityRules::findingsSayWhy()
{
    World world;
    world.figure(u"A"_s, kApril).value = 5001;
    const auto evaluation = world.evaluate(m_rules);
    const auto failures = evaluation->failures({}, 0, 1'000'000, -1, 100);
    QCOMPARE(failures.size(), 2U);
    const auto range = std::ranges::find_if(failures, [&](const auto &failure) {
        return m_rules.rules[size_t(failure.rule)].id == "range"_L1;
    });
    QVERIFY(range != failures.end());
    const auto finding = evaluation->finding(range->slot, range->rule);
    QCOMPARE(finding.reason, quality::Reason::AboveRange);
    QCOMPARE(finding.found, 5001);
    QCOMPARE(finding.limit, 5000);
    QCOMPARE(finding.records.size(), 1U);
    QCOMPARE(world.values[size_t(finding.records.at(0))].id.value, u"o-A-u-60-2025-04"_s);
    const auto answers = evaluation->explain(range->slot);
    QCOMPARE(answers.size(), m_rules.rules.size());
    QVERIFY(std::ranges::any_of(answers, [](const auto &answer) {
        return answer.state == analysis::CheckState::NotApplicable;
    }));
}

QTEST_APPLESS_MAIN(TestQualityRules)
#include "tst_qualityrules.moc"
