// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/outline.h"
#include "models/domain/reportworkflow.h"
#include "tests/demo/client.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using demotest::Client;
using demotest::quiet;

namespace {

QString textOf(const QJsonObject &record, const char *key)
{
    return record.value(QLatin1StringView(key)).toString();
}

QByteArray fingerprint(Client &client)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *name : {"units", "observations", "slots", "reports", "report-events",
                             "attachments", "media-items", "media-rules"}) {
        for (const QJsonObject &record : client.records(QString::fromLatin1(name)))
            hash.addData(QJsonDocument(record).toJson(QJsonDocument::Compact));
    }
    return hash.result();
}

} // namespace

/// The data of the demo backend as a client sees them: whole, the same every time, and plausible.
class TestDemoData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void seedDecides();
    void everyIdReferredToExists_data();
    void everyIdReferredToExists();
    void reportsLieOnLandInTheirUnits();
    void reportsCameInOrderAndAreMostlyClosed();
    void historyLeadsToTheState();
    void historyKeepsToTheWorkflow();
    void publishedFigures_data();
    void publishedFigures();
    void yearsSumAndSourcesDisagree();
    void boundariesOfAnEraStayInIt();
    void aTimeAfterTheReorganisationIsToldInASentence();
    void badBoundariesAreToldInASentence();

private:
    std::unique_ptr<Client> m_client;
    QHash<QString, QHash<QString, QJsonObject>> m_all;
};

void TestDemoData::initTestCase()
{
    m_client = std::make_unique<Client>(quiet(1500));
    for (const QJsonValue &name :
         m_client->get(u"v1/"_s).json().value("collections"_L1).toArray()) {
        for (const QJsonObject &record : m_client->records(name.toString()))
            m_all[name.toString()].insert(textOf(record, "id"), record);
    }
}

void TestDemoData::seedDecides()
{
    auto options = quiet(120);
    Client first(options);
    Client again(options);
    QCOMPARE(fingerprint(first), fingerprint(again));
    options.seed = 2;
    Client other(options);
    QVERIFY(fingerprint(first) != fingerprint(other));
}

void TestDemoData::everyIdReferredToExists_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *from, const char *key, const char *to) {
        QTest::addRow("%s.%s", from, key)
            << QString::fromLatin1(from) << QString::fromLatin1(key) << QString::fromLatin1(to);
    };
    row("units", "parentId", "units");
    row("agencies", "unitId", "units");
    row("agencies", "parentId", "agencies");
    row("indicators", "leadAgencyId", "agencies");
    row("indicators", "supplyAgencyId", "agencies");
    row("plans", "indicatorId", "indicators");
    row("plans", "unitId", "units");
    row("observations", "indicatorId", "indicators");
    row("observations", "unitId", "units");
    row("observations", "agencyId", "agencies");
    row("slots", "indicatorId", "indicators");
    row("slots", "unitId", "units");
    row("slots", "feedId", "feeds");
    row("feeds", "agencyId", "agencies");
    row("reports", "unitId", "units");
    row("reports", "districtId", "units");
    row("reports", "categoryId", "report-categories");
    row("reports", "leadAgencyId", "agencies");
    row("reports", "duplicateOf", "reports");
    row("report-events", "reportId", "reports");
    row("report-events", "agencyId", "agencies");
    row("attachments", "reportId", "reports");
    row("media-items", "sourceId", "media-sources");
    row("media-items", "unitId", "units");
    row("media-items", "agencyId", "agencies");
    row("media-items", "clusterId", "media-items");
    row("media-items", "reportId", "reports");
    row("attachments", "mediaItemId", "media-items");
    row("media-rules", "unitId", "units");
}

void TestDemoData::everyIdReferredToExists()
{
    QFETCH(QString, from);
    QFETCH(QString, key);
    QFETCH(QString, to);
    QVERIFY(!m_all.value(from).isEmpty());
    for (const QJsonObject &record : m_all.value(from)) {
        const QString id = record.value(key).toString();
        QVERIFY2(id.isEmpty() || m_all.value(to).contains(id),
                 qPrintable(textOf(record, "id") + u" names "_s + id));
    }
}

void TestDemoData::reportsLieOnLandInTheirUnits()
{
    QFile file(QStringLiteral(IOC_RESOURCES_DIR "/basemap/land.geojson"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    demo::Outline land;
    for (const QJsonValue &feature :
         QJsonDocument::fromJson(file.readAll())["features"_L1].toArray())
        land.add(demo::Outline(feature["geometry"_L1].toObject()));
    QHash<QString, demo::Outline> outlines;
    for (const QJsonObject &unit : m_all.value(u"units"_s))
        outlines.insert(textOf(unit, "id"), demo::Outline(unit.value("geometry"_L1).toObject()));
    for (const QJsonObject &report : m_all.value(u"reports"_s)) {
        const QPointF at(report.value("longitude"_L1).toDouble(),
                         report.value("latitude"_L1).toDouble());
        QVERIFY2(outlines.value(textOf(report, "unitId")).contains(at),
                 qPrintable(textOf(report, "id")));
        QVERIFY2(land.contains(at), qPrintable(textOf(report, "id")));
    }
}

void TestDemoData::reportsCameInOrderAndAreMostlyClosed()
{
    const auto reports = m_client->records(u"reports"_s);
    qsizetype closed = 0;
    QSet<QString> states;
    for (const QJsonObject &report : reports) {
        const QString state = textOf(report, "state");
        states.insert(state);
        closed += QStringList{u"DA_XU_LY"_s, u"CONG_KHAI"_s, u"KHONG_CONG_KHAI"_s, u"DANH_GIA"_s,
                              u"DONG"_s,     u"TU_CHOI"_s,   u"TRUNG"_s,           u"HUY"_s}
                      .contains(state);
        QVERIFY(!textOf(report, "title").contains(u'{') && !textOf(report, "text").contains(u'{'));
        QVERIFY(textOf(report, "sentAt") <= textOf(report, "updatedAt"));
        QVERIFY(textOf(report, "sentAt") < textOf(report, "originalDueAt"));
        QVERIFY(textOf(report, "originalDueAt") <= textOf(report, "dueAt"));
    }
    const double share = double(closed) / double(reports.size());
    QVERIFY2(share > 0.7 && share < 0.995, qPrintable(QString::number(share)));
    for (const QString &state : {u"DONG"_s, u"TU_CHOI"_s, u"TRUNG"_s, u"CONG_KHAI"_s})
        QVERIFY2(states.contains(state), qPrintable(state));
}

void TestDemoData::historyLeadsToTheState()
{
    QHash<QString, QString> last;
    QHash<QString, QString> lastAt;
    bool returned = false;
    for (const QJsonObject &event : m_client->records(u"report-events"_s)) {
        const QString report = textOf(event, "reportId");
        QCOMPARE(textOf(event, "fromState"), last.value(report));
        QVERIFY2(textOf(event, "at") >= lastAt.value(report), qPrintable(textOf(event, "id")));
        last.insert(report, textOf(event, "toState"));
        lastAt.insert(report, textOf(event, "at"));
        returned = returned || textOf(event, "toState") == "TRA_LAI"_L1;
    }
    for (const QJsonObject &report : m_all.value(u"reports"_s))
        QCOMPARE(last.value(textOf(report, "id")), textOf(report, "state"));
    QVERIFY(returned);
}

void TestDemoData::historyKeepsToTheWorkflow()
{
    QSet<QString> moves;
    for (int verb = 0; verb < domain::kReportVerbs; ++verb) {
        for (int from = 0; from <= int(domain::ReportState::Withdrawn); ++from) {
            const auto to = domain::target(domain::ReportState(from), domain::ReportVerb(verb));
            if (to)
                moves.insert(domain::code(domain::ReportState(from)) + u'>' + domain::code(*to));
        }
    }
    QSet<QString> states;
    for (const QJsonObject &event : m_all.value(u"report-events"_s)) {
        const QString from = textOf(event, "fromState");
        const QString to = textOf(event, "toState");
        states.insert(to);
        QVERIFY2(from.isEmpty() ? to == "MOI"_L1 : moves.contains(from + u'>' + to),
                 qPrintable(textOf(event, "id") + u": "_s + from + u" → "_s + to));
    }
    QCOMPARE(states.size(), int(domain::ReportState::Withdrawn)); // every state occurs
}

void TestDemoData::publishedFigures_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("value");
    QTest::newRow("GRDP 2024") << u"o-KT01-60-2024-Q4"_s << 7.25;
    QTest::newRow("GRDP half 2024") << u"o-KT01-60-2024-Q2"_s << 7.1;
    QTest::newRow("tourists 11/2024") << u"o-KT17-60-2024-11"_s << 826.7;
    QTest::newRow("industry 12/2024") << u"o-KT04-60-2024-12"_s << 112.04;
    QTest::newRow("dossiers 09/2024") << u"o-HC01-60-2024-09-k"_s << 50693.0;
}

void TestDemoData::publishedFigures()
{
    QFETCH(QString, id);
    QFETCH(double, value);
    QVERIFY(m_all.value(u"observations"_s).contains(id));
    QCOMPARE(m_all.value(u"observations"_s).value(id).value("value"_L1).toDouble(), value);
}

void TestDemoData::yearsSumAndSourcesDisagree()
{
    const auto observations = m_all.value(u"observations"_s);
    const auto first = observations.value(u"o-KT09-60-2024-12"_s);
    const auto second = observations.value(u"o-KT09-60-2024-12-k"_s);
    QCOMPARE(first.value("cumulativeValue"_L1).toDouble(), 10838.0);
    QCOMPARE(second.value("cumulativeValue"_L1).toDouble(), 10851.0);
    QVERIFY(textOf(first, "agencyId") != textOf(second, "agencyId"));
    double tourists = 0;
    for (int month = 1; month <= 12; ++month)
        tourists += observations.value(u"o-KT17-60-2024-%1"_s.arg(month, 2, 10, QChar(u'0')))
                        .value("value"_L1)
                        .toDouble();
    QCOMPARE(tourists, 9680.0);
}

void TestDemoData::boundariesOfAnEraStayInIt()
{
    // Code 22960 was the commune Phong Nẫm and is a ward called Bình Thuận since 01/07/2025.
    const QByteArray square = R"([[[108.1,10.9],[108.2,10.9],[108.2,11.0],[108.1,10.9]]])";
    QTemporaryDir dir;
    const QString path = dir.filePath(u"b.geojson"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        u"{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
        "{\"code\":\"22960\",\"name\":\"Phường Bình Thuận\"},\"geometry\":{\"type\":"
        "\"Polygon\",\"coordinates\":"_s.toUtf8() +
        square + "}}]}");
    file.close();
    auto options = quiet(5);
    options.boundariesFile = path;
    Client client(options);
    int imported = 0;
    for (const QJsonObject &unit : client.records(u"units"_s)) {
        if (textOf(unit, "geometryProvenance") != "imported"_L1)
            continue;
        ++imported;
        QCOMPARE(textOf(unit, "name"), u"Phường Bình Thuận"_s);
    }
    QCOMPARE(imported, 1);
}

void TestDemoData::aTimeAfterTheReorganisationIsToldInASentence()
{
    auto options = quiet(5);
    options.scenarioNow = QDateTime(QDate(2025, 8, 26), QTime(6, 0), QTimeZone::UTC);
    demo::DemoBackend backend(options);
    QSignalSpy failed(&backend, &demo::DemoBackend::failed);
    backend.start();
    QVERIFY(failed.wait(demotest::kPatience));
    const auto error = failed.front().front().value<core::Error>();
    QCOMPARE(error.kind, core::ErrorKind::InvalidArgument);
    QVERIFY(error.detail.contains(u"2025-08-26"_s));
}

void TestDemoData::badBoundariesAreToldInASentence()
{
    auto options = quiet(5);
    options.boundariesFile = u"/nowhere/b.geojson"_s;
    demo::DemoBackend backend(options);
    QSignalSpy failed(&backend, &demo::DemoBackend::failed);
    backend.start();
    QVERIFY(failed.wait(demotest::kPatience));
    const auto error = failed.front().front().value<core::Error>();
    QCOMPARE(error.kind, core::ErrorKind::InvalidArgument);
    QVERIFY(error.detail.contains(options.boundariesFile));
}

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demodata.moc"
