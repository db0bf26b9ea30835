// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/cataloguefiles.h"

#include <QHash>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace catalogue;

/// The dictionary of indicators and the plans are whole and refer to what exists.
class TestCatalogueIndicators : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void indicatorsAreComplete();
    void indicatorReferencesResolve();
    void structuresSum();
    void plansResolve();
};

void TestCatalogueIndicators::indicatorsAreComplete()
{
    const QJsonArray indicators = records("indicators");
    QVERIFY(indicators.size() >= 85);
    QHash<QString, int> onOverview;
    QHash<QString, int> ofSubsystem;
    for (const QJsonValue &indicator : indicators) {
        const QString code = text(indicator, "code");
        for (const char *key : {"name", "shortName", "nameEn", "group", "groupEn", "unitOfMeasure",
                                "periodKind", "windowRule", "formula", "approver", "direction",
                                "legalBasis", "disclosure", "validFrom"})
            QVERIFY2(!text(indicator, key).isEmpty(),
                     qPrintable(code + u" "_s + QLatin1StringView(key)));
        QVERIFY2(text(indicator, "shortName").size() <= 26, qPrintable(code));
        QVERIFY2(indicator["validMin"_L1].toDouble() < indicator["validMax"_L1].toDouble(),
                 qPrintable(code));
        QVERIFY2(indicator["demo"_L1].isObject() && indicator["demo"_L1]["base"_L1].isDouble(),
                 qPrintable(code));
        const QJsonValue seasonal = indicator["demo"_L1]["seasonal"_L1];
        QVERIFY2(seasonal.isUndefined() || seasonal.toArray().size() == 12, qPrintable(code));
        double shares = 0;
        const QJsonArray ofDistricts = indicator["demo"_L1]["shares"_L1].toArray();
        for (const QJsonValue &share : ofDistricts)
            shares += share.toDouble();
        QVERIFY2(ofDistricts.isEmpty() || (ofDistricts.size() == 10 && std::abs(shares - 1) < 1e-9),
                 qPrintable(code));
        ++ofSubsystem[text(indicator, "subsystem")];
        onOverview[text(indicator, "subsystem")] += indicator["importance"_L1].toInt() == 3 ? 1 : 0;
    }
    QCOMPARE(ofSubsystem.size(), 4);
    for (const auto &[subsystem, count] : ofSubsystem.asKeyValueRange())
        QVERIFY2(count >= 20 && onOverview[subsystem] >= 3 && onOverview[subsystem] <= 6,
                 qPrintable(subsystem));
}

void TestCatalogueIndicators::indicatorReferencesResolve()
{
    const QSet<QString> agencies = values("agencies", "id");
    const QSet<QString> codes = values("indicators", "code");
    QCOMPARE(codes.size(), records("indicators").size());
    for (const QJsonValue &indicator : records("indicators")) {
        const QString code = text(indicator, "code");
        QCOMPARE(text(indicator, "id"), u"i-"_s + code);
        QVERIFY2(agencies.contains(text(indicator, "leadAgencyId")), qPrintable(code));
        QVERIFY2(agencies.contains(text(indicator, "supplyAgencyId")), qPrintable(code));
        for (const char *key : {"parentCode", "numeratorCode", "denominatorCode"})
            QVERIFY2(text(indicator, key).isEmpty() || codes.contains(text(indicator, key)),
                     qPrintable(code));
        for (const QJsonValue &part : indicator["partCodes"_L1].toArray())
            QVERIFY2(codes.contains(part.toString()), qPrintable(code));
    }
}

void TestCatalogueIndicators::structuresSum()
{
    QHash<QString, QJsonObject> byCode;
    for (const QJsonValue &indicator : records("indicators"))
        byCode.insert(text(indicator, "code"), indicator.toObject());
    int structures = 0;
    for (const QJsonObject &indicator : std::as_const(byCode)) {
        const QJsonArray parts = indicator.value("partCodes"_L1).toArray();
        if (text(indicator, "kind") != "structure"_L1 || parts.isEmpty())
            continue;
        double sum = 0;
        for (const QJsonValue &part : parts)
            sum += byCode.value(part.toString()).value("demo"_L1)["base"_L1].toDouble();
        QVERIFY2(std::abs(sum - 100) <= 0.02, qPrintable(text(indicator, "code")));
        ++structures;
    }
    QVERIFY(structures > 0);
}

void TestCatalogueIndicators::plansResolve()
{
    const QSet<QString> units = values("units", "id");
    const QSet<QString> indicators = values("indicators", "id");
    QSet<QString> keys;
    for (const QJsonValue &plan : records("plans")) {
        const QString id = text(plan, "id");
        QVERIFY2(units.contains(text(plan, "unitId")) &&
                     indicators.contains(text(plan, "indicatorId")),
                 qPrintable(id));
        const int year = plan["year"_L1].toInt();
        QVERIFY2(year >= 2022 && year <= 2025, qPrintable(id));
        const QString key = u"%1 %2 %3"_s.arg(text(plan, "indicatorId"), text(plan, "unitId"))
                                .arg(year);
        QVERIFY2(!keys.contains(key), qPrintable(id));
        keys.insert(key);
        if (plan.toObject().contains("targetHigh"_L1))
            QVERIFY2(plan["target"_L1].toDouble() < plan["targetHigh"_L1].toDouble(),
                     qPrintable(id));
        const QJsonArray curve = plan["monthlyCurve"_L1].toArray();
        double before = 0;
        for (const QJsonValue &share : curve) {
            QVERIFY2(share.toDouble() >= before, qPrintable(id));
            before = share.toDouble();
        }
        QVERIFY2(curve.isEmpty() || qFuzzyCompare(before, 1.0), qPrintable(id));
    }
}

QTEST_APPLESS_MAIN(TestCatalogueIndicators)
#include "tst_catalogueindicators.moc"
