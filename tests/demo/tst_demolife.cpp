// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/accountreader.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demotest::AccountReader;
using demotest::Client;
using demotest::kPatience;
using demotest::quiet;

namespace {

/// Reads a stream until it holds a text.
bool hears(QNetworkReply *stream, QByteArray &heard, const QByteArray &text)
{
    return QTest::qWaitFor(
        [&] {
            heard += stream->readAll();
            return heard.contains(text);
        },
        demotest::kPatience);
}

} // namespace

/// The demo backend as it lives: events, changes that follow them, clients that vanish.
class TestDemoLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lifeIsAnnouncedAndArrives();
    void whoMissedEventsIsToldOfAll();
    void vanishedListenersDoNoHarm();
    void streamsEndWithTheirTokens();
};

void TestDemoLife::lifeIsAnnouncedAndArrives()
{
    auto options = quiet(200);
    options.live = true;
    Client client(options);
    QHash<QString, QString> cursors;
    for (const QJsonValue &name : client.get(u"v1/"_s).json().value("collections"_L1).toArray())
        cursors.insert(name.toString(), client.pages(name.toString()).back().cursor());
    const std::unique_ptr<QNetworkReply> stream(client.open(client.request(u"v1/events"_s)));
    QByteArray heard;
    QVERIFY(hears(stream.get(), heard, "\n\n"));
    QVERIFY(hears(stream.get(), heard, "event: changed\ndata: "));
    QVERIFY(hears(stream.get(), heard, "]}\n\n"));
    QVERIFY(heard.contains("id: "));
    const QByteArray data = heard.mid(heard.indexOf("data: ") + 6);
    const auto told = QJsonDocument::fromJson(data.left(data.indexOf('\n'))).object();
    QVERIFY(!told.value("collections"_L1).toArray().isEmpty());
    for (const QJsonValue &name : told.value("collections"_L1).toArray()) {
        const auto fresh = client.records(name.toString(), cursors.value(name.toString()));
        // A new report may come without a picture; every other collection named has news.
        QVERIFY2(!fresh.empty() || name == "attachments"_L1, qPrintable(name.toString()));
    }
}

void TestDemoLife::whoMissedEventsIsToldOfAll()
{
    Client client(quiet(50));
    QNetworkRequest asked = client.request(u"v1/events"_s);
    asked.setRawHeader("Last-Event-ID", "12");
    const std::unique_ptr<QNetworkReply> stream(client.open(asked));
    QByteArray heard;
    QVERIFY(hears(stream.get(), heard, "event: changed"));
    QVERIFY(hears(stream.get(), heard, "\"units\""));
}

void TestDemoLife::streamsEndWithTheirTokens()
{
    auto options = quiet(50);
    options.tokenTtl = 3s;
    Client client(options);
    Client other(quiet(50));
    std::unique_ptr<QNetworkReply> stream; // before whoever carries it
    for (bool isLate = true; isLate;) { // on a busy machine a token may be over before it is used
        const AccountReader reader(client, u"truc-ioc"_s);
        stream.reset(client.open(reader.request(u"v1/events"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(stream->bytesAvailable() > 0, kPatience);
        isLate = stream->attribute(QNetworkRequest::HttpStatusCodeAttribute) == 401;
    }
    QTRY_VERIFY_WITH_TIMEOUT(stream->isFinished(), kPatience); // nobody says anything there
    const AccountReader reader(other, u"truc-ioc"_s);
    stream.reset(other.open(reader.request(u"v1/events"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(stream->bytesAvailable() > 0, kPatience);
    QVERIFY(!stream->isFinished());
    other.backend.revokeAccount(u"truc-ioc"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stream->isFinished(), kPatience);
}

void TestDemoLife::vanishedListenersDoNoHarm()
{
    Client client(quiet(50));
    for (int i = 0; i < 90; ++i) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(client.backend.url().port()));
        QVERIFY(socket.waitForConnected(5000));
        socket.write("GET /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer demo\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(5000));
        socket.abort();
    }
    const std::unique_ptr<QNetworkReply> stream(client.open(client.request(u"v1/events"_s)));
    QByteArray heard;
    QVERIFY(hears(stream.get(), heard, "\n\n"));
    const auto report = client.records(u"reports"_s).front();
    QCOMPARE(client
                 .comment(report.value("id"_L1).toString(), report.value("version"_L1).toInteger(),
                          "k", R"({"verb":"comment","text":"x"})")
                 .status,
             200);
    QVERIFY(hears(stream.get(), heard, "\"report-events\""));
}

QTEST_GUILESS_MAIN(TestDemoLife)
#include "tst_demolife.moc"
