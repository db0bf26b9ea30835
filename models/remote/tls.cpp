// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/tls.h"

#include "models/remote/proxylogin.h"
#include "models/remote/tlsfault.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace remote {
namespace {

constexpr qint64 kLargestCaFile = 1 << 20;

/// This machine: what goes there passes no network.
bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// Leaves this machine readable by everybody on the way, with what nobody else may have.
bool isBare(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    const bool reads = operation == QNetworkAccessManager::GetOperation ||
                       operation == QNetworkAccessManager::HeadOperation;
    return request.url().scheme() != "https"_L1 && !isLoopback(request.url().host()) &&
           (!reads || request.hasRawHeader("Authorization"));
}

QNetworkRequest::RedirectPolicy redirectsOf(QNetworkAccessManager::Operation operation,
                                            const QNetworkRequest &request)
{
    const auto asked = request.attribute(QNetworkRequest::RedirectPolicyAttribute);
    const bool byHand = asked.isValid() && asked.toInt() == QNetworkRequest::ManualRedirectPolicy;
    const bool reads = operation == QNetworkAccessManager::GetOperation ||
                       operation == QNetworkAccessManager::HeadOperation;
    return reads && !byHand ? QNetworkRequest::SameOriginRedirectPolicy
                            : QNetworkRequest::ManualRedirectPolicy;
}

/// The answer to a request that was not sent.
class UnsentReply : public QNetworkReply
{
public:
    UnsentReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                const core::Error &error, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(QNetworkReply::ProtocolFailure, error.detail);
        noteTransportError(*this, error);
        open(QIODevice::ReadOnly);
        QTimer::singleShot(0, this, [this] {
            setFinished(true);
            Q_EMIT finished();
        });
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

/// This machine without a proxy, everything else by the one that was given or the system's. The one
/// that a login is for may hear it when it asks; another login holds from the next request.
class Proxies : public QNetworkProxyFactory
{
public:
    Proxies(const QNetworkProxy &given, std::shared_ptr<const ProxyLogins> logins)
        : m_given(given)
        , m_logins(std::move(logins))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        const bool isSystems = m_given.type() == QNetworkProxy::DefaultProxy;
        QList<QNetworkProxy> proxies = isSystems ? systemProxyForQuery(query) : QList{m_given};
        if (const auto login = m_logins ? m_logins->current() : std::nullopt)
            introduce(proxies, *login);
        return proxies;
    }

private:
    static void introduce(QList<QNetworkProxy> &proxies, const ProxyLogin &login)
    {
        const auto meant = proxyFrom(login.proxy);
        for (QNetworkProxy &proxy : proxies) {
            if (!meant || proxy.type() != meant->type() || proxy.hostName() != meant->hostName() ||
                proxy.port() != meant->port())
                continue;
            // Qt sends them as Latin-1; these are the bytes of UTF-8 (RFC 7617).
            proxy.setUser(QString::fromLatin1(login.user.toUtf8()));
            proxy.setPassword(QString::fromLatin1(login.password.toUtf8()));
        }
    }

    QNetworkProxy m_given;
    std::shared_ptr<const ProxyLogins> m_logins;
};

class SafeNetwork : public QNetworkAccessManager
{
public:
    explicit SafeNetwork(Transport transport)
        : m_caFile(std::move(transport.caFile))
        , m_tls(tlsConfiguration(m_caFile))
        , m_proxy(proxyFrom(transport.proxy))
        , m_logins(std::move(transport.logins))
    {
        setProxyFactory(
            new Proxies(m_proxy.value_or(QNetworkProxy(QNetworkProxy::NoProxy)), m_logins));
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &asked,
                                 QIODevice *body) override
    {
        if (const auto error = faultOf(operation, asked))
            return new UnsentReply(operation, asked, *error, this);
        forgetOldLogin();
        QNetworkRequest request(asked);
        if (m_tls)
            request.setSslConfiguration(*m_tls);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             redirectsOf(operation, asked));
        auto *reply = QNetworkAccessManager::createRequest(operation, request, body);
        watchTls(*reply);
        return reply;
    }

private:
    /// Qt keeps the connection to a proxy with the password that it was opened with.
    void forgetOldLogin()
    {
        auto login = m_logins ? m_logins->current() : std::nullopt;
        if (login == m_login)
            return;
        m_login = std::move(login);
        clearAccessCache();
    }
    std::optional<core::Error> faultOf(Operation operation, const QNetworkRequest &request)
    {
        const bool secure = request.url().scheme() == "https"_L1;
        if (secure && !m_tls)
            m_tls = tlsConfiguration(m_caFile); // somebody may have mended it
        if (secure && !m_tls)
            return m_tls.error();
        if (!m_proxy && !isLoopback(request.url().host()))
            return core::Error{core::ErrorKind::Proxy, m_proxy.error().detail, {}};
        if (isBare(operation, request))
            return core::Error{core::ErrorKind::TlsLacking,
                               u"not sent over http to "_s + request.url().host(),
                               {}};
        return std::nullopt;
    }

    QString m_caFile;
    core::Result<QSslConfiguration> m_tls;
    core::Result<QNetworkProxy> m_proxy;
    std::shared_ptr<const ProxyLogins> m_logins;
    std::optional<ProxyLogin> m_login = {}; ///< of the last request
};

core::Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::CaFile,
                             u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(kLargestCaFile + 1);
    if (bytes.size() > kLargestCaFile)
        return core::failure(core::ErrorKind::CaFile, path + u" is too large"_s);
    auto found = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (found.isEmpty())
        found = QSslCertificate::fromData(bytes, QSsl::Der);
    found.removeIf([](const QSslCertificate &one) { return one.isNull(); });
    if (found.isEmpty())
        return core::failure(core::ErrorKind::CaFile, path + u" has no certificate in it"_s);
    return found;
}

} // namespace

core::Result<QSslConfiguration> tlsConfiguration(const QString &caFile)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setBackendConfigurationOption("CipherString", "DEFAULT@SECLEVEL=2"_ba);
    if (caFile.isEmpty())
        return tls;
    const auto own = certificatesIn(caFile);
    if (!own)
        return std::unexpected(own.error());
    // Whoever names some is asked for all: the system's are not looked up by themselves any more.
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *own);
    return tls;
}

core::Result<QNetworkProxy> proxyFrom(const QString &text)
{
    if (text.isEmpty())
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    if (text == "none"_L1)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(text, QUrl::StrictMode);
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!known || url.host().isEmpty() || url.port() <= 0 || url.path().size() > 1)
        return core::failure(core::ErrorKind::InvalidArgument,
                             u"a proxy is http://HOST:PORT, socks5://HOST:PORT or none"_s);
    if (!url.userInfo().isEmpty())
        return core::failure(core::ErrorKind::InvalidArgument,
                             u"a proxy is named without user name and password"_s);
    return QNetworkProxy(url.scheme() == "http"_L1 ? QNetworkProxy::HttpProxy
                                                   : QNetworkProxy::Socks5Proxy,
                         url.host(), quint16(url.port()));
}

std::unique_ptr<QNetworkAccessManager> makeNetwork(const Transport &transport)
{
    return std::make_unique<SafeNetwork>(transport);
}

} // namespace remote
