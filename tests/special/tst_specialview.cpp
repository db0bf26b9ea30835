// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/specialview.h"
#include "tests/support/check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using items::SpecialKind;
using items::SpecialProblem;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(IOC_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSet<QString> catalogueCodes()
{
    QSet<QString> codes;
    const auto list = QJsonDocument::fromJson(contentOf(u"resources/catalogue/indicators.json"_s))
                          .array();
    for (const QJsonValue &each : list)
        codes.insert(each.toObject().value("code"_L1).toString());
    return codes;
}

} // namespace

/// The description of the special views: what it says, and what becomes of a faulty one.
class TestSpecialView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedViewsAreWhole()
    {
        const auto views = items::readSpecialViews(contentOf(u"resources/pages/views.json"_s));
        VERIFY_OK(views);
        const auto known = catalogueCodes();
        QVERIFY(known.size() > 80);
        QSet<SpecialKind> kinds;
        for (const auto &view : *views) {
            kinds.insert(view.kind);
            QVERIFY2(!view.problem, qPrintable(view.title));
            QVERIFY2(!view.titleEn.isEmpty(), qPrintable(view.title));
            for (const QString &code : view.codes)
                QVERIFY2(known.contains(code), qPrintable(code));
            for (const auto &part : view.parts) {
                QVERIFY2(known.contains(part.code), qPrintable(part.code));
                QVERIFY(part.maximum.value_or(0) > 0);
            }
        }
        QCOMPARE(kinds.size(), 5);
    }
    void theMaximaOfIndex766SumToItsWhole()
    {
        const auto views = items::readSpecialViews(contentOf(u"resources/pages/views.json"_s));
        VERIFY_OK(views);
        const auto radar = std::ranges::find(*views, SpecialKind::Radar, &items::SpecialView::kind);
        QVERIFY(radar != views->end());
        double sum = 0;
        for (const auto &part : radar->parts)
            sum += *part.maximum;
        QCOMPARE(sum, *radar->totalMaximum);
    }
    void anEntrySaysWhatItIsMadeOf()
    {
        const auto views = items::readSpecialViews(R"([{"subsystem": "administration",
            "kind": "radar", "title": "766", "indicators": {"total": "A", "rank": "B"},
            "totalMaximum": 100, "rankOf": 63,
            "parts": [{"code": "C", "maximum": 18}, {"code": "D"}, {"code": "E", "maximum": 20}],
            "grades": [{"from": 50, "name": "Yếu", "tone": "bad"},
                       {"from": 80, "name": "Tốt", "tone": "good"}]}])");
        VERIFY_OK(views);
        QCOMPARE(views->size(), 1U);
        const auto &view = views->front();
        QVERIFY(!view.problem);
        QCOMPARE(view.subsystem, domain::Subsystem::Administration);
        QCOMPARE(view.codes.value(u"rank"_s), u"B"_s);
        QCOMPARE(view.rankOf, std::optional(63));
        QCOMPARE(view.parts[0].maximum, std::optional(18.0));
        QVERIFY(!view.parts[1].maximum);
        QCOMPARE(view.grades.front().name, u"Tốt"_s); // the highest first, whatever the file says
    }
    void aFaultyEntryNamesItsProblemAndSparesTheOthers_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("detail");
        using enum SpecialProblem;
        QTest::newRow("unknown-kind") << QByteArray(R"({"subsystem":"health","kind":"globe"})")
                                      << int(UnknownKind) << u"globe"_s;
        QTest::newRow("no-kind") << QByteArray(R"({"subsystem":"health"})") << int(UnknownKind)
                                 << QString();
        QTest::newRow("no-cases") << QByteArray(R"({"subsystem":"health","kind":"epidemic"})")
                                  << int(MissingRole) << u"cases"_s;
        QTest::newRow("no-resolved")
            << QByteArray(
                   R"({"subsystem":"health","kind":"funnel","indicators":{"received":"HC01"}})")
            << int(MissingRole) << u"resolved"_s;
        QTest::newRow("two-parts")
            << QByteArray(
                   R"({"subsystem":"health","kind":"radar","indicators":{"total":"A"},"parts":[{},{}]})")
            << int(TooFewParts) << u"2"_s;
        QTest::newRow("no-levels")
            << QByteArray(R"({"subsystem":"health","kind":"school-year","levels":7})")
            << int(MissingLevels) << QString();
    }
    void aFaultyEntryNamesItsProblemAndSparesTheOthers()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, detail);
        const auto views = items::readSpecialViews(
            "[" + entry +
            R"(,{"subsystem":"health","kind":"epidemic","indicators":{"cases":"YT09"}}])");
        VERIFY_OK(views);
        QCOMPARE(views->size(), 2U);
        QVERIFY(views->front().problem.has_value());
        QTEST(int(*views->front().problem), "problem");
        QCOMPARE(views->front().problemDetail, detail);
        QVERIFY(!views->back().problem);
    }
    void anUnknownSubsystemIsLeftOut()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no known subsystem"_s));
        const auto views = items::readSpecialViews(
            R"([{"subsystem":"weather","kind":"epidemic"},
                {"subsystem":"health","kind":"epidemic","indicators":{"cases":"YT09"}}])");
        VERIFY_OK(views);
        QCOMPARE(views->size(), 1U);
    }
    void whatIsNoListIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut-off") << QByteArray(R"([{"subsystem":)");
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("empty") << QByteArray();
    }
    void whatIsNoListIsAnError()
    {
        QFETCH(QByteArray, text);
        VERIFY_ERROR(items::readSpecialViews(text), core::ErrorKind::BadContract);
    }
};

QTEST_GUILESS_MAIN(TestSpecialView)
#include "tst_specialview.moc"
