// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alarms/alarmdemo.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using domain::AlarmKind;
using domain::AlarmState;

namespace {

const QDateTime kScenario(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

constexpr qint64 kSmallReports = 2'000;
constexpr int kSmallItems = 400;

/// --demo=small
alarmtest::DemoCache &small()
{
    static alarmtest::DemoCache made(kSmallReports, kSmallItems, kScenario);
    return made;
}

QString told(const items::AlarmLine &line)
{
    const auto number = [](const std::optional<double> &value) {
        return value ? QString::number(*value) : u"-"_s;
    };
    return u"%1 P%2 %3 | %4 | %5 of %6 since %7"_s.arg(
        line.rule.id, QString::number(line.rule.priority), line.rule.kind, line.subjectName,
        number(line.episode.value), number(line.episode.limit),
        line.episode.onset.toString(Qt::ISODate));
}

} // namespace

/// The rules of the catalogue on the demo's own records: every rule can be evaluated, every kind
/// occurs, and what stands is what an operator can follow.
class TestAlarmDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleIsReadableAndSaysWhyAndWhatToDo();
    void whatStandsCanBeFollowed_data();
    void whatStandsCanBeFollowed();
    void anEarlierMomentIsTheBeginningOfALaterOne();
};

void TestAlarmDemo::everyRuleIsReadableAndSaysWhyAndWhatToDo()
{
    alarmtest::DemoCache &cache = small();
    std::vector<items::BrokenRule> broken;
    const auto rules = items::readableRules(
        alarmtest::must(store::OperationsRepository(cache.db()).alarmRules()), broken);
    for (const auto &rule : broken)
        QVERIFY2(false, qPrintable(rule.rule.id + u": "_s + rule.error.detail));
    std::set<AlarmKind> kinds;
    std::set<QString> ids;
    for (const items::RuleTerms &rule : rules)
        ids.insert(rule.rule.id);
    for (const items::RuleTerms &rule : rules) {
        kinds.insert(rule.terms.kind);
        QVERIFY2(!rule.rule.rationale.isEmpty(), qPrintable(rule.rule.id));
        QVERIFY2(!rule.rule.guidance.isEmpty(), qPrintable(rule.rule.id));
        QVERIFY2(rule.terms.suppressedBy.isEmpty() || ids.contains(rule.terms.suppressedBy),
                 qPrintable(rule.rule.id));
    }
    QCOMPARE(int(kinds.size()), domain::kAlarmKinds);
}

void TestAlarmDemo::whatStandsCanBeFollowed_data()
{
    QTest::addColumn<qint64>("reports");
    QTest::addColumn<int>("mediaItems");
    QTest::newRow("small") << kSmallReports << kSmallItems;
    if (qEnvironmentVariableIntValue("IOC_ROUNDS") > 0) // half a minute
        QTest::newRow("province") << qint64(20'000) << 3'000;
}

void TestAlarmDemo::whatStandsCanBeFollowed()
{
    QFETCH(qint64, reports);
    QFETCH(int, mediaItems);
    std::optional<alarmtest::DemoCache> large;
    if (reports != kSmallReports)
        large.emplace(reports, mediaItems, kScenario);
    alarmtest::DemoCache &cache = large ? *large : small();
    const auto picture = alarmtest::must(items::readAlarms(cache.db(), cache.at(kScenario)));
    if (qEnvironmentVariableIsSet("IOC_TELL")) {
        QElapsedTimer timer;
        timer.start();
        (void)items::readAlarms(cache.db(), cache.at(kScenario));
        qInfo() << "evaluated in" << timer.elapsed() << "ms";
        for (const items::AlarmLine &line : picture.lines)
            qInfo().noquote() << told(line);
    }
    QVERIFY(picture.broken.empty());
    const auto standing = std::ranges::count_if(picture.lines, [](const items::AlarmLine &line) {
        return line.standing.state == AlarmState::Unacknowledged;
    });
    QVERIFY2(picture.lines.size() <= 30, qPrintable(QString::number(picture.lines.size())));
    QVERIFY2(standing >= 5 && standing <= 25, qPrintable(QString::number(standing)));
    for (const items::AlarmLine &line : picture.lines) {
        QVERIFY(line.episode.onset <= kScenario);
        QVERIFY2(!line.subjectName.isEmpty(), qPrintable(told(line)));
    }
}

void TestAlarmDemo::anEarlierMomentIsTheBeginningOfALaterOne()
{
    alarmtest::DemoCache &cache = small();
    const QDateTime earlier = kScenario.addDays(-9);
    const QDateTime since = kScenario.addDays(-300);
    std::vector<items::BrokenRule> broken;
    qsizetype compared = 0;
    for (const items::RuleTerms &rule : items::readableRules(
             alarmtest::must(store::OperationsRepository(cache.db()).alarmRules()), broken)) {
        // The feed of reports tells what they are like now, and slots what came: they have no past
        // of their own but what ended, which is what is compared.
        items::AlarmEvaluation evaluation(cache.db(), *cache.reference(), {});
        const auto before = alarmtest::must(
            evaluation.episodes({rule.rule, rule.terms, since, earlier}));
        auto after = alarmtest::must(
            evaluation.episodes({rule.rule, rule.terms, since, kScenario}));
        std::erase_if(after, [&](const auto &episode) { return episode.onset > earlier; });
        QCOMPARE(before.size(), after.size());
        for (size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(before[i].subject, after[i].subject);
            QCOMPARE(before[i].onset, after[i].onset);
            const bool lasted = !after[i].cleared.isValid() || after[i].cleared > earlier;
            QCOMPARE(before[i].cleared, lasted ? QDateTime() : after[i].cleared);
            ++compared;
        }
    }
    QVERIFY2(compared >= 20, qPrintable(QString::number(compared)));
}

QTEST_GUILESS_MAIN(TestAlarmDemo)

#include "tst_alarmdemo.moc"
