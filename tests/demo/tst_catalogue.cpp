// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/record.h"
#include "models/remote/contract.h"
#include "tests/demo/cataloguefiles.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

constexpr auto kRecordFiles = std::to_array<std::pair<const char *, domain::Collection>>({
    {"units", domain::Collection::Units},
    {"agencies", domain::Collection::Agencies},
    {"calendar", domain::Collection::Calendar},
    {"indicators", domain::Collection::Indicators},
    {"plans", domain::Collection::Plans},
    {"feeds", domain::Collection::Feeds},
    {"report-categories", domain::Collection::ReportCategories},
    {"media-sources", domain::Collection::MediaSources},
    {"media-rules", domain::Collection::MediaRules},
    {"alarm-rules", domain::Collection::AlarmRules},
});
constexpr std::array kTextFiles{"reports-text", "media-text", "conflicts", "remarks-text"};

} // namespace

/// Every file of the catalogue: NFC, the contract, unique codes; feeds, conflicts.
class TestCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreJsonInNfc();
    void recordsFitTheContract();
    void codesAreUniquePerEra();
    void feedsCarryEachIndicatorOnce();
    void conflictsResolve();
};

void TestCatalogue::filesAreJsonInNfc()
{
    const auto check = [](const char *name) {
        const QByteArray bytes = fileBytes(name);
        QJsonParseError error;
        QJsonDocument::fromJson(bytes, &error);
        QVERIFY2(error.error == QJsonParseError::NoError,
                 qPrintable(QLatin1StringView(name) + error.errorString()));
        const QString whole = QString::fromUtf8(bytes);
        QVERIFY2(whole.normalized(QString::NormalizationForm_C) == whole, name);
        QVERIFY2(!whole.contains(QChar::ReplacementCharacter), name);
    };
    for (const auto &[name, collection] : kRecordFiles)
        check(name);
    for (const char *name : kTextFiles)
        check(name);
}

void TestCatalogue::recordsFitTheContract()
{
    for (const auto &[name, collection] : kRecordFiles) {
        QJsonArray served;
        for (const QJsonValue &value : records(name)) {
            QJsonObject record = value.toObject();
            QVERIFY2(!record.contains("version"_L1), name);
            record.insert("version"_L1, 1);
            served << record;
        }
        const QJsonObject page{{u"cursor"_s, u"c"_s}, {u"more"_s, false}, {u"items"_s, served}};
        const auto decoded = remote::decodeChanges(
            collection, QJsonDocument(page).toJson(QJsonDocument::Compact));
        QVERIFY2(decoded, name);
        for (const domain::PoisonRecord &poison : decoded->poison)
            QFAIL(qPrintable(poison.id + u": "_s + poison.reason));
        QVERIFY2(decoded->items.size() == size_t(served.size()) && !served.isEmpty(), name);
    }
}

void TestCatalogue::codesAreUniquePerEra()
{
    for (const auto &[name, collection] : kRecordFiles) {
        QSet<QString> ids;
        QSet<QString> keys;
        for (const QJsonValue &record : records(name)) {
            QVERIFY2(!ids.contains(text(record, "id")), qPrintable(text(record, "id")));
            ids.insert(text(record, "id"));
            if (record.toObject().contains("code"_L1)) {
                const QString key = text(record, "code") + u'@' + text(record, "validFrom");
                QVERIFY2(!keys.contains(key), qPrintable(key));
                keys.insert(key);
            }
        }
    }
}

void TestCatalogue::feedsCarryEachIndicatorOnce()
{
    const QSet<QString> agencies = values("agencies", "id");
    const QSet<QString> indicators = values("indicators", "id");
    QSet<QString> carried;
    for (const QJsonValue &feed : records("feeds")) {
        QVERIFY2(agencies.contains(text(feed, "agencyId")), qPrintable(text(feed, "id")));
        for (const QJsonValue &indicator : feed["indicatorIds"_L1].toArray()) {
            QVERIFY2(indicators.contains(indicator.toString()), qPrintable(text(feed, "id")));
            QVERIFY2(!carried.contains(indicator.toString()), qPrintable(indicator.toString()));
            carried.insert(indicator.toString());
        }
    }
    QCOMPARE(carried, indicators);
}

void TestCatalogue::conflictsResolve()
{
    const QSet<QString> agencies = values("agencies", "id");
    const QSet<QString> codes = values("indicators", "code");
    for (const QJsonValue &conflict : records("conflicts")) {
        QVERIFY(codes.contains(text(conflict, "code")) &&
                agencies.contains(text(conflict, "agencyId")));
        QVERIFY(domain::Period::fromCode(text(conflict, "period")));
        QVERIFY(conflict.toObject().contains("value"_L1) ||
                conflict.toObject().contains("cumulative"_L1));
    }
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
