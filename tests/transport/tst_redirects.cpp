// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/tls.h"
#include "tests/transport/session.h"

#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace transport;
using core::ErrorKind;

/// A token never leaves its origin, whatever a server answers.
class TestRedirects : public QObject
{
    Q_OBJECT

    Certificates m_certificates;
    Recorder m_backend;
    WebServers m_servers{m_certificates, m_backend.url()};

    remote::HttpClient m_client{m_servers.url(u"good"_s), [] { return kToken; },
                                remote::makeNetwork({.caFile = m_certificates.authority()})};

    /// Every answer that carried a token, besides those of the redirecting server itself.
    [[nodiscard]] QStringList strayTokens() const
    {
        QStringList stray;
        for (const QString &server : {u"target"_s, u"plain"_s}) {
            for (const auto &request : m_servers.requestsTo(server))
                stray << server + u' ' + request.line;
        }
        return stray;
    }
    static void rows(bool withSame)
    {
        QTest::addColumn<QString>("path");
        for (const int code : {301, 302, 303, 307, 308}) {
            for (const char *where : {"same", "port", "host", "scheme"}) {
                if (withSame || qstrcmp(where, "same") != 0)
                    QTest::addRow("%d-%s", code, where)
                        << u"v1/redirect/%1/%2"_s.arg(code).arg(QLatin1StringView(where));
            }
        }
    }

private Q_SLOTS:
    void init() { m_backend.forget(); }

    void readingGoesToNoOtherOrigin_data() { rows(false); }
    void readingGoesToNoOtherOrigin()
    {
        QFETCH(const QString, path);
        VERIFY_ERROR(answerTo(m_client, {.path = path}), ErrorKind::NotIoc);
        const std::unique_ptr<QNetworkReply> stream(m_client.openStream(path, {}));
        QTRY_VERIFY(stream->isFinished());
        QCOMPARE(strayTokens(), QStringList());
        QVERIFY(m_backend.requests().isEmpty());
    }

    void writingGoesNowhereElse_data() { rows(true); }
    void writingGoesNowhereElse()
    {
        QFETCH(const QString, path);
        for (const char *method : {"POST", "PUT", "DELETE"}) {
            const auto answer = answerTo(m_client, {.method = method, .path = path, .body = "{}"});
            VERIFY_OK(answer);
            const auto error = remote::toError(*answer);
            QVERIFY(error && error->kind == ErrorKind::NotIoc);
        }
        QCOMPARE(strayTokens(), QStringList());
        QVERIFY(m_backend.requests().isEmpty());
    }

    /// Whoever else uses the network asks for nothing special and gets the same.
    void thePlainNetworkFollowsNeither()
    {
        const auto bare = remote::makeNetwork({.caFile = m_certificates.authority()});
        for (const char *where : {"port", "host", "scheme"}) {
            QNetworkRequest request(m_servers.url(u"good"_s).resolved(
                QUrl(u"v1/redirect/307/"_s + QLatin1StringView(where))));
            request.setRawHeader("Authorization", "Bearer " + kToken);
            request.setHeader(QNetworkRequest::ContentTypeHeader, "text/plain"_ba);
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                                 QNetworkRequest::NoLessSafeRedirectPolicy);
            const std::unique_ptr<QNetworkReply> read(bare->get(request));
            const std::unique_ptr<QNetworkReply> written(bare->post(request, "code=1"));
            QTRY_VERIFY(read->isFinished() && written->isFinished());
        }
        QCOMPARE(strayTokens(), QStringList());
        QVERIFY(m_backend.requests().isEmpty());
    }

    void readingFollowsWithinItsOrigin()
    {
        VERIFY_OK(answerTo(m_client, {.path = u"v1/redirect/307/same"_s}));
        QCOMPARE(m_servers.requestsTo(u"good"_s).constLast().line, u"GET /v1/me HTTP/1.1"_s);
        QCOMPARE(m_backend.requests().size(), 1);
    }

    /// The servers would write it down.
    void aCarelessClientIsCaught()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(m_servers.url(u"good"_s).resolved(QUrl(u"v1/redirect/307/port"_s)));
        request.setRawHeader("Authorization", "Bearer control");
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        reply->ignoreSslErrors();
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(m_servers.requestsTo(u"target"_s).size(), 1);
        QCOMPARE(m_servers.requestsTo(u"target"_s).constFirst().authorization, u"Bearer control"_s);
    }
};

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
