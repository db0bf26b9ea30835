// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/vocabulary.h"
#include "tests/demo/client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using demotest::Answer;

/// The demo backend does what its service document says, and says all that it does.
class TestCapabilities : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::Client> m_client;
    QJsonObject m_service;

    [[nodiscard]] QStringList told(const QString &member) const
    {
        QStringList words;
        const QJsonArray list = m_service.value(member).toArray();
        for (const QJsonValue &word : list)
            words << word.toString();
        words.sort();
        return words;
    }
    [[nodiscard]] QString any(const QString &collection)
    {
        return m_client->latest(collection).cbegin().key();
    }
    /// Something that says nothing is sent, so that nothing comes of it.
    [[nodiscard]] Answer sendNothing(const QString &path)
    {
        QNetworkRequest request = m_client->request(path);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Idempotency-Key", path.toLatin1());
        request.setRawHeader("If-Match", "\"0\"");
        return m_client->post(request, "{}");
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_client.reset(); }
    void collectionsAreThoseThatAreRead();
    void writesAreTaken_data();
    void writesAreTaken();
    void nothingElseIsSaid();
    void eventsCome();
};

void TestCapabilities::initTestCase()
{
    m_client = std::make_unique<demotest::Client>(demotest::quiet(60));
    m_service = m_client->get(u"v1/"_s).json();
}

void TestCapabilities::collectionsAreThoseThatAreRead()
{
    const QStringList said = told(u"collections"_s);
    QVERIFY(!said.isEmpty());
    for (const domain::Collection collection : domain::kCollections) {
        const QString name = domain::code(collection);
        const int status = m_client->get(u"v1/%1/changes?limit=1"_s.arg(name)).status;
        QVERIFY2(status == (said.contains(name) ? 200 : 404),
                 qPrintable(u"%1: %2"_s.arg(name).arg(status)));
    }
}

namespace {

struct Capability {
    QString name;
    QString path; ///< where it is written; {id}: of a record of the collection
    QString collection = {};
};
const QList<Capability> kWrites{{u"comments"_s, u"v1/reports/{id}/actions"_s, u"reports"_s},
                                {u"actions"_s, u"v1/reports/{id}/actions"_s, u"reports"_s},
                                {u"attachments"_s, u"v1/attachments"_s},
                                {u"remarks"_s, u"v1/remarks"_s},
                                {u"media-actions"_s, u"v1/media/{id}/actions"_s, u"media-items"_s},
                                {u"media-collect"_s, u"v1/media"_s},
                                {u"media-rules"_s, u"v1/media-rules"_s},
                                {u"alarm-actions"_s, u"v1/alarms/r-overdue:pa-1/actions"_s},
                                {u"alarm-rules"_s, u"v1/alarm-rules"_s},
                                {u"wall-pages"_s, u"v1/wall-pages"_s},
                                {u"wall-commands"_s, u"v1/wall-commands"_s},
                                {u"signers"_s, u"v1/signers"_s},
                                {u"bulletins"_s, u"v1/bulletins"_s},
                                {u"audit"_s, u"v1/audit"_s},
                                {u"usage"_s, u"v1/usage"_s},
                                {u"tickets"_s, u"v1/tickets"_s},
                                {u"submissions"_s, u"v1/submissions"_s},
                                {u"closings"_s, u"v1/closings"_s},
                                {u"explanations"_s, u"v1/explanations"_s},
                                {u"proposals"_s, u"v1/proposals"_s}};

} // namespace

void TestCapabilities::writesAreTaken_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("collection");
    for (const Capability &one : kWrites)
        QTest::newRow(qPrintable(one.name)) << one.path << one.collection;
}

/// What says nothing is refused for what it says, not for where it was sent.
void TestCapabilities::writesAreTaken()
{
    QFETCH(QString, path);
    QFETCH(QString, collection);
    if (!collection.isEmpty())
        path.replace(u"{id}"_s, any(collection));
    const auto answer = sendNothing(path);
    QVERIFY2(QList<int>({400, 409, 412, 422}).contains(answer.status),
             (QByteArray::number(answer.status) + ' ' + answer.body).constData());
}

void TestCapabilities::nothingElseIsSaid()
{
    QStringList known{u"changes"_s, u"events"_s};
    for (const Capability &one : kWrites)
        known << one.name;
    known.sort();
    QCOMPARE(told(u"capabilities"_s), known);
    QCOMPARE(sendNothing(u"v1/nothing"_s).status, 404); // and the table can fail
}

void TestCapabilities::eventsCome()
{
    const std::unique_ptr<QNetworkReply> stream(m_client->open(m_client->request(u"v1/events"_s)));
    QTRY_COMPARE(stream->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QVERIFY(stream->rawHeader("Content-Type").startsWith("text/event-stream"));
    stream->abort();
}

QTEST_GUILESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
