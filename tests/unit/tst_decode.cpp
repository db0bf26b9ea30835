// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/contract.h"
#include "models/remote/decodeplace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Collection;

namespace {

const QByteArray kReport =
    R"({"id":"pa-1","version":3,"code":"PA-2025-000001","title":"Đèn đường","state":"DANG_XU_LY",)"
    R"("sentAt":"2025-06-12T02:00:00Z","longitude":108.1,"latitude":10.9,"future":{"a":1}})";

const QByteArray kMediaItem =
    R"({"id":"t-1","version":3,"title":"Tin","publishedAt":"2025-06-11T22:00:00Z",)"
    R"("state":"XAC_MINH","stateSince":"2025-06-12T01:00:00Z","urgent":true,"machineSentiment":)"
    R"("neutral","machineConfidence":0.7,"conclusion":"false","reportId":"pa-7","digestOn":)"
    R"("2025-06-12","digestSummary":"Tóm tắt","collectedBy":"Hằng","readings":[{"at":)"
    R"("2025-06-12T00:00:00Z","views":10,"likes":2,"comments":1}],"history":[{"at":)"
    R"("2025-06-12T01:00:00Z","actor":"Lan","verb":"verify","agencyId":"a-1","urgent":true},)"
    R"({"at":"2025-06-12T02:00:00Z","actor":"Hoa","verb":"of-tomorrow"}]})";

const QByteArray kMediaRule =
    R"({"id":"mr-1","version":2,"kind":"place","unitId":"u-60","words":["Bình Thuận"],)"
    R"("exclusions":["phường Bình Thuận"],"withMarks":true,"active":false,"history":[{"at":)"
    R"("2025-06-12T01:00:00Z","actor":"Lan","words":["Bình Thuận"]}]})";

QByteArray page(const QByteArray &items, const QByteArray &rest = R"(,"deleted":[])")
{
    return R"({"cursor":"r5","more":false,"items":[)" + items + ']' + rest + '}';
}

} // namespace

/// Pages of the contract: what is taken, what is set aside, what is refused.
class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsRead()
    {
        const auto changes = remote::decodeChanges(Collection::Reports, page(kReport));
        QVERIFY(changes.has_value());
        QCOMPARE(changes->cursor, u"r5"_s);
        QCOMPARE(changes->items.size(), 1U);
        QVERIFY(changes->poison.empty());
        const auto &report = std::get<domain::Report>(changes->items.front());
        QCOMPARE(report.id.value, u"pa-1"_s);
        QCOMPARE(report.version, 3);
        QCOMPARE(report.state, domain::ReportState::InProgress);
        QCOMPARE(report.sentAt, QDateTime(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC));
    }

    void momentsAreReadInEveryWay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("moment"); // null: refused
        const auto utc = [](int year, int month, int day, int hour, int minute, int second,
                            int ms = 0) {
            return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms),
                             QTimeZone::UTC);
        };
        const auto row = [](const char *text, const QDateTime &moment) {
            QTest::newRow(text) << QByteArray(text) << moment;
        };
        row("2025-06-12T02:03:04Z", utc(2025, 6, 12, 2, 3, 4));
        row("2024-02-29T23:59:59.999Z", utc(2024, 2, 29, 23, 59, 59, 999));
        row("1969-12-31T23:59:59.001Z", utc(1969, 12, 31, 23, 59, 59, 1));
        row("2025-06-12T02:03:04.5Z", utc(2025, 6, 12, 2, 3, 4, 500));
        row("2025-06-12T09:03:04+07:00", utc(2025, 6, 12, 2, 3, 4));
        row("2025-02-29T02:03:04Z", {});
        row("2025-06-12T25:03:04Z", {});
        row("2025-06-12T02:03:61Z", {});
        row("2025-06-12T02:03:04", {});
        row("2025-06-12T02:03:0xZ", {});
        row("2025-06-12T-1:03:04Z", {});
        row("yesterday, not a timZ", {});
        row("yesterday, at four.xyzZ", {});
    }

    void momentsAreReadInEveryWay()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, moment);
        QByteArray report = kReport;
        report.replace("2025-06-12T02:00:00Z", text);
        const auto changes = remote::decodeChanges(Collection::Reports, page(report));
        QVERIFY(changes.has_value());
        QCOMPARE(changes->items.size(), moment.isValid() ? 1U : 0U);
        if (!moment.isValid())
            return;
        const QDateTime sent = std::get<domain::Report>(changes->items.front()).sentAt;
        QCOMPARE(sent, moment);
        QCOMPARE(sent.timeSpec(), Qt::UTC);
    }

    void placesInFrontOfTheRecords_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("place"); // null: not told
        const auto row = [](const char *name, const QByteArray &body, const QString &place) {
            QTest::newRow(name) << body << place;
        };
        row("in-front", R"({"cursor":"a","more":true,"items":[{"cursor":"x"}]})", u"a"_s);
        row("spaces", "{ \"more\" : true,\n \"cursor\" : \"a\\\"b\" , \"items\":[", u"a\"b"_s);
        row("deleted-before", R"({"more":true,"deleted":["d"],"cursor":"a","items":[]})", u"a"_s);
        row("the-end", R"({"cursor":"a","more":false,"items":[]})", {});
        row("behind", R"({"items":[{"cursor":"x","more":true}],"cursor":"a","more":true})", {});
        row("half-behind", R"({"cursor":"a","items":[],"more":true})", {});
        row("a-name-as-text", R"({"cursor":"a","more":true,"note":"items","items":[]})", u"a"_s);
        row("not-json", "\"items\" , cursor", {});
        row("nothing", "", {});
    }

    void placesInFrontOfTheRecords()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, place);
        QCOMPARE(remote::placeAfter(body).value_or(QString()), place);
    }

    void peopleOfAUnitAreRead()
    {
        const QByteArray unit = R"({"id":"u-593","version":1,"code":"593","name":"Phan Thiết",)"
                                R"("level":"district","validFrom":"1992-04-01"})";
        const auto peopleOf = [&](const QByteArray &more) {
            const auto changes = remote::decodeChanges(
                Collection::Units,
                page(QByteArray(unit).replace("\"version\"", more + "\"version\"")));
            if (!changes || changes->items.empty())
                return std::pair<qint64, int>(-1, -1);
            const auto &read = std::get<domain::Unit>(changes->items.front());
            return std::pair(read.population, read.populationYear);
        };
        QCOMPARE(peopleOf(R"("population":230000,"populationYear":2024,)"),
                 std::pair(qint64(230'000), 2024));
        QCOMPARE(peopleOf({}), std::pair(qint64(0), 0)); // not known
        QCOMPARE(peopleOf(R"("population":-5,)"), std::pair(qint64(-1), -1));
        QCOMPARE(peopleOf(R"("population":"many",)"), std::pair(qint64(-1), -1));
    }

    void aMediaItemIsReadWhole()
    {
        const auto changes = remote::decodeChanges(Collection::MediaItems, page(kMediaItem));
        QVERIFY(changes.has_value());
        QVERIFY2(changes->poison.empty(), "it fits");
        const auto &item = std::get<domain::MediaItem>(changes->items.front());
        const auto at = [](int hour) {
            return QDateTime(QDate(2025, 6, 12), QTime(hour, 0), QTimeZone::UTC);
        };
        QCOMPARE(item.stateSince, at(1));
        QVERIFY(item.urgent);
        QCOMPARE(item.machineSentiment, domain::Sentiment::Neutral);
        QCOMPARE(item.machineConfidence, 0.7);
        QCOMPARE(item.conclusion, u"false"_s);
        QCOMPARE(item.reportId.value, u"pa-7"_s);
        QCOMPARE(item.digestOn, QDate(2025, 6, 12));
        QCOMPARE(item.digestSummary, u"Tóm tắt"_s);
        QCOMPARE(item.collectedBy, u"Hằng"_s);
        QCOMPARE(item.readings, (QList<domain::MediaReading>{{at(0), 10, 2, 0, 1}}));
        QCOMPARE(item.history.size(), 2);
        const QJsonObject details{{u"agencyId"_s, u"a-1"_s}, {u"urgent"_s, true}};
        QCOMPARE(item.history[0], (domain::MediaNote{at(1), u"Lan"_s, u"verify"_s, details}));
        QCOMPARE(item.history[1].verb, u"of-tomorrow"_s); // kept as it came
    }

    void aMediaRuleIsRead()
    {
        const auto record = remote::decodeRecord(Collection::MediaRules, kMediaRule);
        QVERIFY(record.has_value());
        const auto &rule = std::get<domain::MediaRule>(*record);
        QCOMPARE(rule.kind, domain::MediaRuleKind::Place);
        QCOMPARE(rule.unitId.value, u"u-60"_s);
        const domain::MediaRuleWords words{
            {u"Bình Thuận"_s}, {u"phường Bình Thuận"_s}, true, false};
        QCOMPARE(rule.words, words);
        QCOMPARE(rule.history.size(), 1);
        QCOMPARE(rule.history[0].actor, u"Lan"_s);
        QCOMPARE(rule.history[0].words.active, true); // unless it is said
    }

    void badMediaIsSetAside_data()
    {
        QTest::addColumn<int>("collection");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        const auto item = [](const char *name, const char *from, const char *to,
                             const QString &reason) {
            QTest::newRow(name) << int(Collection::MediaItems) << kMediaItem << QByteArray(from)
                                << QByteArray(to) << reason;
        };
        item("local-since", "01:00:00Z\",\"urgent", "01:00:00\",\"urgent", u"stateSince"_s);
        item("urgent-as-text", "\"urgent\":true,\"machine", "\"urgent\":\"yes\",\"machine",
             u"urgent"_s);
        item("sure-beyond-one", "0.7", "7", u"machineConfidence"_s);
        item("no-digest-day", "\"2025-06-12\"", "\"tomorrow\"", u"digestOn"_s);
        item("step-without-actor", "\"actor\":\"Lan\",", "", u"history.actor"_s);
        item("steps-as-object", "\"history\":[", "\"history\":{},\"h\":[", u"history"_s);
        item("negative-reading", "\"views\":10", "\"views\":-10", u"readings.views"_s);
        QTest::newRow("rule-of-no-kind")
            << int(Collection::MediaRules) << kMediaRule << QByteArray("\"kind\":\"place\",")
            << QByteArray() << u"kind"_s;
        QTest::newRow("words-as-text")
            << int(Collection::MediaRules) << kMediaRule << QByteArray("[\"Bình Thuận\"],\"ex")
            << QByteArray("\"Bình Thuận\",\"ex") << u"words"_s;
        QTest::newRow("feed-every-month")
            << int(Collection::MediaSources)
            << QByteArray(R"({"id":"m","version":1,"name":"Báo","feedMinutes":15})")
            << QByteArray("15") << QByteArray("43200") << u"feedMinutes"_s;
    }
    void badMediaIsSetAside()
    {
        QFETCH(const int, collection);
        QFETCH(const QByteArray, good);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, reason);
        QVERIFY(remote::decodeRecord(Collection(collection), good).has_value());
        const QByteArray bad = QByteArray(good).replace(from, to);
        QVERIFY(bad != good);
        const auto changes = remote::decodeChanges(Collection(collection), page(bad + ',' + good));
        QVERIFY(changes.has_value());
        QCOMPARE(changes->items.size(), 1U);
        QCOMPARE(changes->poison.size(), 1U);
        QVERIFY2(changes->poison.front().reason.startsWith(reason),
                 qPrintable(changes->poison.front().reason));
    }

    void anUnknownStateIsKeptAsSent()
    {
        const auto changes = remote::decodeChanges(
            Collection::Reports, page(QByteArray(kReport).replace("DANG_XU_LY", "TUONG_LAI")));
        const auto &report = std::get<domain::Report>(changes->items.front());
        QCOMPARE(report.state, domain::ReportState::Unknown);
        QCOMPARE(report.stateText, u"TUONG_LAI"_s);
    }

    void onePoisonRecordIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no-id") << QByteArray(R"("id":"pa-1",)") << QByteArray() << u"id"_s;
        QTest::newRow("no-version")
            << QByteArray(R"("version":3,)") << QByteArray() << u"version"_s;
        QTest::newRow("version-as-text")
            << QByteArray("3,") << QByteArray(R"("3",)") << u"version"_s;
        QTest::newRow("negative-version") << QByteArray("3,") << QByteArray("-3,") << u"version"_s;
        QTest::newRow("local-time")
            << QByteArray("02:00:00Z") << QByteArray("02:00:00") << u"sentAt"_s;
        QTest::newRow("no-time") << QByteArray("2025-06-12T02:00:00Z") << QByteArray("soon")
                                 << u"sentAt"_s;
        QTest::newRow("longitude-out-of-range")
            << QByteArray("108.1") << QByteArray("1081") << u"longitude"_s;
        QTest::newRow("longitude-as-text")
            << QByteArray("108.1") << QByteArray(R"("east")") << u"longitude"_s;
        QTest::newRow("title-as-list")
            << QByteArray(R"("Đèn đường")") << QByteArray("[1]") << u"title"_s;
        QTest::newRow("title-too-long")
            << QByteArray("Đèn đường") << QByteArray(100'000, 'x') << u"title"_s;
    }
    void onePoisonRecordIsSetAside()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, reason);
        const QByteArray bad = QByteArray(kReport).replace(from, to);
        QVERIFY(bad != kReport);
        const auto changes = remote::decodeChanges(Collection::Reports, page(bad + ',' + kReport));
        QVERIFY(changes.has_value());
        QCOMPARE(changes->items.size(), 1U);
        QCOMPARE(changes->poison.size(), 1U);
        QVERIFY2(changes->poison.front().reason.startsWith(reason),
                 qPrintable(changes->poison.front().reason));
        QVERIFY(changes->poison.front().raw.size() <= 64 * 1024);
    }

    void aPageThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("cut") << page(kReport).chopped(5);
        QTest::newRow("no-items") << QByteArray(R"({"cursor":"r1","more":false})");
        QTest::newRow("no-cursor") << QByteArray(R"({"more":false,"items":[]})");
        QTest::newRow("items-as-object") << QByteArray(R"({"cursor":"r1","items":{}})");
        QTest::newRow("snapshot-before-the-end")
            << QByteArray(R"({"cursor":"r1","more":true,"items":[],"snapshot":{"count":0}})");
        QTest::newRow("deep") << QByteArray(R"({"cursor":"r1","items":[)" + QByteArray(5000, '[') +
                                            QByteArray(5000, ']') + "]}");
    }
    void aPageThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, body);
        const auto changes = remote::decodeChanges(Collection::Reports, body);
        QVERIFY(!changes.has_value());
        QCOMPARE(changes.error().kind, core::ErrorKind::BadContract);
    }

    void mutatedPagesNeverDoHarm()
    {
        QRandomGenerator random(42);
        const QByteArray good = page(kReport);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bad = good;
            for (int change = 0; change < 4; ++change)
                bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
            for (Collection collection : domain::kCollections) {
                const auto changes = remote::decodeChanges(collection, bad);
                QVERIFY(!changes || changes->items.size() + changes->poison.size() <= 4U);
            }
        }
    }

    void hiddenControlsAreTakenOutOfText()
    {
        const auto changes = remote::decodeChanges(
            Collection::Reports, page(QByteArray(kReport).replace("Đèn đường", "a\u202Eb\u200Bc")));
        QCOMPARE(std::get<domain::Report>(changes->items.front()).title, u"abc"_s);
    }

    void theServiceDocument()
    {
        const auto info = remote::decodeServiceInfo(
            R"({"name":"IOC","version":"1.0","serverTime":"2025-06-12T02:00:00.500Z"})");
        QVERIFY(info.has_value());
        QCOMPARE(info->serverTime.time().msec(), 500);
        const auto other = remote::decodeServiceInfo(R"({"name":"shop","version":"1"})");
        QVERIFY(!other.has_value());
        QCOMPARE(other.error().kind, core::ErrorKind::NotIoc);
    }
};

QTEST_APPLESS_MAIN(TestDecode)
#include "tst_decode.moc"
