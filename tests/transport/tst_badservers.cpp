// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/httpclient.h"
#include "models/remote/tls.h"
#include "tests/transport/session.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace transport;
using core::ErrorKind;

/// No byte of a token reaches a server that cannot prove who it is over a connection that nobody
/// reads; each is refused for its own reason.
class TestBadServers : public QObject
{
    Q_OBJECT

    Certificates m_certificates;
    Recorder m_backend;
    WebServers m_servers{m_certificates, m_backend.url()};

    /// As somebody wrote the address: with https.
    [[nodiscard]] QUrl address(const QString &server) const
    {
        QUrl url = m_servers.url(server);
        url.setScheme(u"https"_s);
        return url;
    }

private Q_SLOTS:
    void init() { m_backend.forget(); }

    void eachIsRefusedForItsReasonAndSentNothing_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("expired") << ErrorKind::CertificateExpired;
        QTest::newRow("early") << ErrorKind::CertificateEarly;
        QTest::newRow("other-host") << ErrorKind::CertificateHost;
        QTest::newRow("foreign") << ErrorKind::CertificateIssuer;
        QTest::newRow("foreign-chain") << ErrorKind::CertificateIssuer;
        QTest::newRow("self-signed") << ErrorKind::CertificateOwn;
        QTest::newRow("rsa-1024") << ErrorKind::CertificateWeak;
        QTest::newRow("below-short") << ErrorKind::CertificateWeak;
        QTest::newRow("below-weak") << ErrorKind::CertificateWeak;
        QTest::newRow("sha-1") << ErrorKind::CertificateOther;
        QTest::newRow("tls-1.1") << ErrorKind::TlsOld;
        QTest::newRow("plain") << ErrorKind::TlsFailed;
    }
    void eachIsRefusedForItsReasonAndSentNothing()
    {
        QFETCH(const ErrorKind, kind);
        const QString server = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(badServers().contains(server));
        remote::HttpClient client(
            address(server), [] { return kToken; },
            remote::makeNetwork({.caFile = m_certificates.authority()}));
        // Twice: a connection that was refused is not used again.
        for (int round = 0; round < 2; ++round) {
            VERIFY_ERROR(answerTo(client, {.path = u"v1/me"_s}), kind);
            VERIFY_ERROR(answerTo(client, {.path = u"v1/attachments/0a"_s}), kind);
            VERIFY_ERROR(answerTo(client, {.method = "POST",
                                           .path = u"v1/attachments"_s,
                                           .body = "secret " + kToken}),
                         kind);
        }
        const std::unique_ptr<QNetworkReply> stream(client.openStream(u"v1/events"_s, {}));
        QTRY_VERIFY(stream->isFinished());
        const auto error = remote::transportError(*stream);
        QVERIFY(error && error->kind == kind);

        // nginx writes down what it cannot read at all as a request without words.
        for (const auto &request : m_servers.requestsTo(server))
            QCOMPARE(request.authorization, u"-"_s);
        QVERIFY(m_backend.requests().isEmpty());
        QVERIFY(!m_servers.records().contains(kToken));
        QVERIFY(careless(m_servers.url(server), "Bearer control"));
        QCOMPARE(m_servers.requestsTo(server).constLast().authorization, u"Bearer control"_s);
        QCOMPARE(m_backend.requests().size(), 1);
    }

    void goodServersAreReachedWithTheAuthority_data()
    {
        QTest::addColumn<QStringList>("protocols");
        QTest::newRow("good") << QStringList{u"TLSv1.3"_s};
        QTest::newRow("rsa-2048") << QStringList{u"TLSv1.3"_s};
        QTest::newRow("tls-1.2") << QStringList{u"TLSv1.2"_s};
        QTest::newRow("tls-1.3") << QStringList{u"TLSv1.3"_s};
    }
    void goodServersAreReachedWithTheAuthority()
    {
        QFETCH(const QStringList, protocols);
        const QString server = QString::fromLatin1(QTest::currentDataTag());
        remote::HttpClient client(
            address(server), [] { return kToken; },
            remote::makeNetwork({.caFile = m_certificates.authority()}));
        VERIFY_OK(answerTo(client, {.path = u"v1/me"_s}));
        const auto reached = m_servers.requestsTo(server);
        QCOMPARE(reached.size(), 1);
        QCOMPARE(reached.constFirst().authorization, QString::fromLatin1("Bearer " + kToken));
        QVERIFY(protocols.contains(reached.constFirst().protocol));

        remote::HttpClient without(address(server), [] { return kToken; }, remote::makeNetwork());
        VERIFY_ERROR(answerTo(without, {.path = u"v1/me"_s}), ErrorKind::CertificateIssuer);
        QCOMPARE(m_servers.requestsTo(server).size(), 1);
    }

    void anAuthorityMayComeAsDer()
    {
        const QString der = m_certificates.folder() + u"/authority.der"_s;
        bool done = false;
        std::ignore = outputOf(u"openssl"_s,
                               {u"x509"_s, u"-in"_s, m_certificates.authority(), u"-outform"_s,
                                u"DER"_s, u"-out"_s, der},
                               {}, &done);
        QVERIFY(done);
        VERIFY_OK(remote::tlsConfiguration(der));
    }

    void anUnusableAuthoritySendsNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("no-certificate") << "-----BEGIN CERTIFICATE-----\nAAAA\n"_ba;
        QTest::newRow("too-large") << QByteArray(2 << 20, 'a');
    }
    void anUnusableAuthoritySendsNothing()
    {
        QFETCH(const QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"own.pem"_s);
        remote::HttpClient client(
            address(u"good"_s), [] { return kToken; }, remote::makeNetwork({.caFile = path}));
        const auto before = m_servers.requestsTo(u"good"_s);
        VERIFY_ERROR(answerTo(client, {.path = u"v1/me"_s}), ErrorKind::CaFile); // not there
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        VERIFY_ERROR(answerTo(client, {.path = u"v1/me"_s}), ErrorKind::CaFile);
        VERIFY_ERROR(answerTo(client, {.method = "POST", .path = u"v1/tickets"_s, .body = "{}"}),
                     ErrorKind::CaFile);
        QCOMPARE(m_servers.requestsTo(u"good"_s), before);

        // What needs no authority goes on: a demo on this machine.
        remote::HttpClient plain(
            m_servers.url(u"plain"_s), [] { return kToken; },
            remote::makeNetwork({.caFile = path}));
        VERIFY_OK(answerTo(plain, {.path = u"v1/me"_s}));

        QVERIFY(QFile::remove(path) && QFile::copy(m_certificates.authority(), path));
        VERIFY_OK(answerTo(client, {.path = u"v1/me"_s})); // mended: it goes on by itself
    }

    void nothingSecretGoesOverPlainHttpToAnotherMachine()
    {
        const QUrl elsewhere(u"http://ioc.example.test/"_s);
        remote::HttpClient client(elsewhere, [] { return kToken; }, remote::makeNetwork());
        VERIFY_ERROR(answerTo(client, {.path = u"v1/me"_s}), ErrorKind::TlsLacking);
        VERIFY_ERROR(
            answerTo(
                client,
                {.method = "POST", .path = u"v1/token"_s, .body = "refresh", .withToken = false}),
            ErrorKind::TlsLacking);
        const auto read = answerTo(client, {.path = u"v1/"_s, .withToken = false});
        QVERIFY(!read && read.error().kind != ErrorKind::TlsLacking); // there is no such host
        remote::HttpClient here(
            m_servers.url(u"plain"_s), [] { return kToken; }, remote::makeNetwork());
        VERIFY_OK(answerTo(here, {.path = u"v1/me"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBadServers)
#include "tst_badservers.moc"
