// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alarmterms.h"

#include "tests/support/check.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using domain::AlarmKind;
using domain::AlarmPer;
using domain::AlarmRule;
using domain::AlarmTerms;

namespace {

AlarmRule ruleOf(const char *kind, const char *parameters)
{
    AlarmRule rule;
    rule.id = u"r-1"_s;
    rule.kind = QString::fromLatin1(kind);
    rule.parameters = QJsonDocument::fromJson(parameters).object();
    return rule;
}

} // namespace

/// The parameters of rules: what each kind needs, and that what is wrong is told by its name.
class TestAlarmTerms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsAndWords();
    void good_data();
    void good();
    void wrong_data();
    void wrong();
    void readsEveryMember();
    void writesWhatDiffers();
};

void TestAlarmTerms::kindsAndWords()
{
    for (int i = 0; i < domain::kAlarmKinds; ++i) {
        const auto kind = AlarmKind(i);
        QVERIFY(!domain::code(kind).isEmpty());
        QCOMPARE(domain::alarmKindFromCode(domain::code(kind)), kind);
    }
    QCOMPARE(domain::alarmKindFromCode(u"earthquake"), AlarmKind::Unknown);
    const auto newer = domain::alarmTerms(ruleOf("earthquake", R"({"above": "much"})"));
    VERIFY_OK(newer);
    QCOMPARE(newer->kind, AlarmKind::Unknown);
}

void TestAlarmTerms::good_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("parameters");
    const auto row = [](const char *kind, const char *parameters) {
        QTest::addRow("%s %s", kind, parameters) << QByteArray(kind) << QByteArray(parameters);
    };
    row("overdue", "{}");
    row("overdue", R"({"days": 0.5, "per": "agency", "count": 3})");
    row("emergency", R"({"categories": ["k-1"], "minutes": 0})");
    row("threshold", R"({"indicator": "i-1", "above": -3})");
    row("threshold", R"({"indicator": "i-1", "above": 3, "below": 1})");
    row("plan", R"({"indicator": "i-1", "share": 0.9})");
    row("late-feed", "{}");
    row("frozen-feed", R"({"periods": 2})");
    row("media-spike", R"({"items": 1, "factor": 1})");
    row("connection", R"({"minutes": 1})");
    row("quality", "{}");
    row("threshold", R"({"indicator": "i-1", "below": 1, "above": null})");
    row("late-feed", R"({"above": "of no concern here"})");
}

void TestAlarmTerms::good()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, parameters);
    VERIFY_OK(domain::alarmTerms(ruleOf(kind, parameters)));
}

void TestAlarmTerms::wrong_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *kind, const char *parameters, const char *member) {
        QTest::addRow("%s %s", kind, parameters)
            << QByteArray(kind) << QByteArray(parameters) << QString::fromLatin1(member);
    };
    row("overdue", R"({"days": -1})", "days");
    row("overdue", R"({"days": 4000})", "days");
    row("overdue", R"({"days": "2"})", "days");
    row("overdue", R"({"per": "village"})", "per");
    row("overdue", R"({"per": 3})", "per");
    row("overdue", R"({"count": 0})", "count");
    row("overdue", R"({"count": 1.5})", "count");
    row("emergency", R"({"minutes": 5})", "categories");
    row("emergency", R"({"categories": [], "minutes": 5})", "categories");
    row("emergency", R"({"categories": "k-1", "minutes": 5})", "categories");
    row("emergency", R"({"categories": ["k-1", 3], "minutes": 5})", "categories");
    row("emergency", R"({"categories": ["k-1"]})", "minutes");
    row("emergency", R"({"categories": ["k-1"], "minutes": 525601})", "minutes");
    row("threshold", R"({"above": 3})", "indicator");
    row("threshold", R"({"indicator": 9, "above": 3})", "indicator");
    row("threshold", R"({"indicator": "i-1"})", "above");
    row("threshold", R"({"indicator": "i-1", "above": 1, "below": 1})", "above");
    row("threshold", R"({"indicator": "i-1", "below": true})", "below");
    row("plan", R"({"indicator": "i-1"})", "share");
    row("plan", R"({"indicator": "i-1", "share": 0})", "share");
    row("plan", R"({"indicator": "i-1", "share": 11})", "share");
    row("plan", R"({"share": 1})", "indicator");
    row("late-feed", R"({"days": -0.1})", "days");
    row("frozen-feed", R"({"periods": 1})", "periods");
    row("frozen-feed", R"({"periods": 2.5})", "periods");
    row("media-spike", R"({"items": 0})", "items");
    row("media-spike", R"({"factor": 0.5})", "factor");
    row("connection", "{}", "minutes");
    row("connection", R"({"minutes": 0})", "minutes");
    row("quality", R"({"checks": "all"})", "checks");
    row("quality", R"({"delayMinutes": -1})", "delayMinutes");
    row("quality", R"({"deadBand": -1})", "deadBand");
    row("quality", R"({"latch": "yes"})", "latch");
    row("quality", R"({"escalateMinutes": 0.5})", "escalateMinutes");
    row("quality", R"({"suppressedBy": 7})", "suppressedBy");
}

void TestAlarmTerms::wrong()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, parameters);
    QFETCH(QString, member);
    const auto terms = domain::alarmTerms(ruleOf(kind, parameters));
    VERIFY_ERROR(terms, ErrorKind::InvalidArgument);
    QVERIFY2(terms.error().detail.startsWith(member + u':'), qPrintable(terms.error().detail));
}

void TestAlarmTerms::readsEveryMember()
{
    const auto terms = domain::alarmTerms(ruleOf(
        "overdue",
        R"({"days": 2, "per": "unit", "count": 4, "delayMinutes": 5, "deadBand": 1.5, "latch": true,
            "escalateMinutes": 60, "suppressedBy": "r-2"})"));
    VERIFY_OK(terms);
    AlarmTerms expected;
    expected.kind = AlarmKind::Overdue;
    expected.days = 2;
    expected.per = AlarmPer::Unit;
    expected.count = 4;
    expected.delay = std::chrono::minutes(5);
    expected.deadBand = 1.5;
    expected.latch = true;
    expected.escalate = std::chrono::minutes(60);
    expected.suppressedBy = u"r-2"_s;
    QCOMPARE(*terms, expected);
    const auto threshold = domain::alarmTerms(
        ruleOf("threshold", R"({"indicator": "i-1", "unitId": "u-2", "above": 9, "below": -9})"));
    VERIFY_OK(threshold);
    QCOMPARE(threshold->indicatorId.value, u"i-1"_s);
    QCOMPARE(threshold->unitId.value, u"u-2"_s);
    QCOMPARE(threshold->above, 9.0);
    QCOMPARE(threshold->below, -9.0);
}

void TestAlarmTerms::writesWhatDiffers()
{
    AlarmTerms fresh;
    fresh.kind = AlarmKind::Quality;
    QCOMPARE(domain::toJson(fresh), QJsonObject());
    for (const char *parameters :
         {R"({"indicator": "i-1", "above": 9, "deadBand": 2, "count": 3})",
          R"({"indicator": "i-1", "unitId": "u-1", "below": -1, "latch": true})"}) {
        const AlarmRule rule = ruleOf("threshold", parameters);
        const auto terms = domain::alarmTerms(rule);
        VERIFY_OK(terms);
        QCOMPARE(domain::toJson(*terms), rule.parameters);
    }
    const AlarmRule emergency = ruleOf(
        "emergency", R"({"categories": ["k-1", "k-2"], "minutes": 30, "escalateMinutes": 10})");
    const auto terms = domain::alarmTerms(emergency);
    VERIFY_OK(terms);
    QCOMPARE(domain::toJson(*terms), emergency.parameters);
}

QTEST_GUILESS_MAIN(TestAlarmTerms)

#include "tst_alarmterms.moc"
