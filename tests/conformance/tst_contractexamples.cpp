// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/client.h"
#include "tests/demo/signer.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList kAskedAccounts{u"van-phong"_s, u"lanh-dao-so"_s, u"chuyen-vien"_s,
                                 u"truc-ioc"_s,  u"giam-sat"_s,    u"so-khcn"_s};
/// Nothing that could be written down once is accepted there: hashes of what came before, files,
/// slots and closings of the moment. The backend guide shows how they look.
const QStringList kWithoutExample{u"/attachments"_s, u"/audit"_s, u"/closings"_s,
                                  u"/explanations"_s, u"/submissions"_s};

QJsonObject objectIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// What openapi.yaml shows to be sent with POST, by path; an empty object where it shows nothing.
QMap<QString, QJsonObject> writeExamples()
{
    static const QRegularExpression path(u"^  (/\\S*):$"_s);
    static const QRegularExpression schema(u"^    (\\w+):$"_s);
    static const QRegularExpression reference(u"^              \\$ref: '\\S*/(\\w+)'$"_s);
    static const QRegularExpression example(u"^ {6,12}example: (\\{\".*)$"_s);
    QFile file(u"" IOC_SOURCE_DIR "/resources/api/openapi.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the contract is not there");
    QMap<QString, QString> bodies; // path, name of what is sent
    QMap<QString, QJsonObject> ofPaths;
    QMap<QString, QJsonObject> ofSchemas;
    QString at;
    QString within; // of a path while it tells what is sent, else of a schema
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (const auto found = path.match(line); found.hasMatch())
            at = found.captured(1);
        else if (line == "      requestBody:"_L1)
            within = at;
        else if (line == "      responses:"_L1)
            within.clear();
        else if (const auto named = schema.match(line); named.hasMatch())
            within = named.captured(1);
        else if (const auto ref = reference.match(line); ref.hasMatch() && within == at)
            bodies.insert(at, ref.captured(1));
        else if (const auto shown = example.match(line); shown.hasMatch())
            (within == at ? ofPaths : ofSchemas).insert(within, objectIn(shown.captured(1)));
    }
    QMap<QString, QJsonObject> examples;
    for (const auto &[where, name] : bodies.asKeyValueRange())
        examples.insert(where, ofPaths.value(where, ofSchemas.value(name)));
    return examples;
}

} // namespace

/// Whatever the contract shows to be written, the demo backend accepts: by some account, on some
/// record.
class TestContractExamples : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::Client> m_client;
    QByteArrayList m_tokens{QByteArray()}; ///< the fixed one first

    [[nodiscard]] demotest::Answer send(const QString &path, const QJsonObject &body,
                                        std::optional<qint64> version = {})
    {
        QNetworkRequest request = m_client->request(u"v1"_s + path);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Idempotency-Key",
                             QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        if (version)
            request.setRawHeader("If-Match", '"' + QByteArray::number(*version) + '"');
        return m_client->post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    /// As the fixed token sees them, who sees all.
    [[nodiscard]] const QHash<QString, QJsonObject> &records(const QString &collection)
    {
        const QByteArray token = std::exchange(m_client->token, {});
        const auto &all = m_client->latest(collection == "media"_L1 ? u"media-items"_s
                                                                    : collection);
        m_client->token = token;
        return all;
    }
    /// A step on the record that it names, or on any.
    [[nodiscard]] demotest::Answer step(const QString &collection, const QJsonObject &body)
    {
        const QString path = u"/%1/%2/actions"_s;
        if (collection == "alarms"_L1)
            return send(path.arg(collection, body["ruleId"_L1].toString() + u':' +
                                                 body["subject"_L1].toString()),
                        body, 0);
        const QString named = body["id"_L1].toString();
        if (!named.isEmpty() && !records(collection).contains(named)) {
            QJsonObject added = body;
            added.remove("verb"_L1);
            if (added.contains("state"_L1))
                added["state"_L1] = u"draft"_s;
            const auto answer = send(u'/' + collection, added);
            if (answer.status != 201)
                return answer;
        }
        demotest::Answer answer;
        const auto known = records(collection); // it grows with each step
        for (const QJsonObject &record : known) {
            const QString id = record["id"_L1].toString();
            if (!named.isEmpty() && id != named)
                continue;
            answer = send(path.arg(collection, id), body, record["version"_L1].toInteger());
            if (answer.status < 300)
                break;
        }
        return answer;
    }
    [[nodiscard]] demotest::Answer written(const QString &path, const QJsonObject &body)
    {
        return path.contains(u'{') ? step(path.section(u'/', 1, 1), body) : send(path, body);
    }

    /// Values that wait for a head: nothing waits in the demo by itself.
    [[nodiscard]] bool supply()
    {
        const auto &feeds = records(u"feeds"_s);
        const auto known = records(u"slots"_s);
        return std::ranges::any_of(known, [&](const QJsonObject &slot) {
            const QString feed = slot["feedId"_L1].toString();
            if (feeds.value(feed)["agencyId"_L1].toString() != "a-syt"_L1)
                return false;
            const QJsonObject value{{u"slotId"_s, slot["id"_L1]},
                                    {u"indicatorId"_s, slot["indicatorId"_L1]},
                                    {u"unitId"_s, slot["unitId"_L1]},
                                    {u"value"_s, 12.5},
                                    {u"status"_s, u"preliminary"_s}};
            return send(u"/submissions"_s,
                        {{u"id"_s, u"sl-example"_s},
                         {u"feedId"_s, feed},
                         {u"period"_s, slot["period"_L1]},
                         {u"document"_s, QJsonObject{{u"values"_s, QJsonArray{value}}}}})
                       .status == 201;
        });
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_client.reset(); }
    void whatIsShownIsAccepted_data();
    void whatIsShownIsAccepted();
    void nothingIsShownWithoutNeed();
};

void TestContractExamples::initTestCase()
{
    m_client = std::make_unique<demotest::Client>(demotest::withClosings(200));
    demotest::Signer signer(QUrl(m_client->get(u"v1/"_s).json().value("issuer"_L1).toString()));
    for (const QString &account : kAskedAccounts)
        m_tokens << signer.accessToken(account);
    QVERIFY(supply());
}

void TestContractExamples::whatIsShownIsAccepted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    for (const auto &[path, body] : writeExamples().asKeyValueRange()) {
        if (!body.isEmpty())
            QTest::newRow(qPrintable(path)) << path << body;
    }
}

void TestContractExamples::whatIsShownIsAccepted()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QByteArrayList refusals;
    for (const QByteArray &token : std::as_const(m_tokens)) {
        m_client->token = token;
        const auto answer = written(path, body);
        if (answer.status >= 200 && answer.status < 300)
            return;
        refusals << QByteArray::number(answer.status) + ' ' + answer.body.left(300);
    }
    QFAIL(refusals.join('\n').constData());
}

void TestContractExamples::nothingIsShownWithoutNeed()
{
    QStringList without;
    for (const auto &[path, body] : writeExamples().asKeyValueRange()) {
        if (body.isEmpty())
            without << path;
    }
    QCOMPARE(without, kWithoutExample);
}

QTEST_GUILESS_MAIN(TestContractExamples)
#include "tst_contractexamples.moc"
