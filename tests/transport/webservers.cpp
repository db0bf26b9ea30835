// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transport/webservers.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace transport {
namespace {

constexpr int kStartMs = 10'000;
constexpr int kTries = 5;

struct Server {
    QString name;
    QString certificate = {}; ///< empty: plain HTTP
    QByteArray settings = {};
};

const QList<Server> &servers()
{
    static const QList<Server> kServers{
        {u"good"_s, u"good"_s},
        {u"target"_s, u"good"_s},
        {u"rsa-2048"_s, u"rsa-2048"_s},
        {u"tls-1.2"_s, u"good"_s, "ssl_protocols TLSv1.2;"},
        {u"tls-1.3"_s, u"good"_s, "ssl_protocols TLSv1.3;"},
        {u"expired"_s, u"expired"_s},
        {u"early"_s, u"early"_s},
        {u"other-host"_s, u"other-host"_s},
        {u"foreign"_s, u"foreign"_s},
        {u"foreign-chain"_s, u"foreign-chain"_s},
        {u"self-signed"_s, u"self-signed"_s},
        {u"rsa-1024"_s, u"rsa-1024"_s, "ssl_ciphers DEFAULT@SECLEVEL=0;"},
        {u"below-short"_s, u"below-short"_s, "ssl_ciphers DEFAULT@SECLEVEL=0;"},
        {u"below-weak"_s, u"below-weak"_s, "ssl_ciphers DEFAULT@SECLEVEL=0;"},
        {u"sha-1"_s, u"sha-1"_s, "ssl_ciphers DEFAULT@SECLEVEL=0;"},
        {u"tls-1.1"_s, u"good"_s, "ssl_protocols TLSv1.1; ssl_ciphers DEFAULT@SECLEVEL=0;"},
        {u"plain"_s}};
    return kServers;
}

QByteArray head(const QString &folder)
{
    QByteArray text = "daemon off; master_process off; error_log error.log info; pid nginx.pid;\n"
                      "events { worker_connections 512; }\n"
                      "http {\n"
                      "log_format all '$server_port|$http_authorization|$ssl_protocol|$request';\n"
                      "access_log requests.log all;\n"
                      "proxy_http_version 1.1; proxy_buffering off; client_max_body_size 16m;\n"
                      "proxy_set_header Connection '';\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += QByteArray(kind) + "_temp_path " + folder.toUtf8() + '/' + kind + ";\n";
    return text;
}

} // namespace

const QStringList &badServers()
{
    static const QStringList kNames{u"expired"_s,  u"early"_s,         u"other-host"_s,
                                    u"foreign"_s,  u"foreign-chain"_s, u"self-signed"_s,
                                    u"rsa-1024"_s, u"below-short"_s,   u"below-weak"_s,
                                    u"sha-1"_s,    u"tls-1.1"_s,       u"plain"_s};
    return kNames;
}

WebServers::WebServers(const Certificates &certificates, const QUrl &backend)
{
    for (int tries = 0; tries < kTries; ++tries) { // somebody may take a port in between
        if (start(certificates, backend))
            return;
        m_nginx.kill();
        m_nginx.waitForFinished();
    }
    qFatal("nginx does not start: %s", m_nginx.readAll().constData());
}

WebServers::~WebServers()
{
    m_nginx.terminate();
    if (!m_nginx.waitForFinished(kStartMs))
        m_nginx.kill();
}

void WebServers::pickPorts()
{
    std::vector<std::unique_ptr<QTcpServer>> held; // all at once, so that none comes twice
    for (const Server &server : servers()) {
        held.push_back(std::make_unique<QTcpServer>());
        if (!held.back()->listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port");
        m_ports[server.name] = held.back()->serverPort();
    }
}

bool WebServers::start(const Certificates &certificates, const QUrl &backend)
{
    pickPorts();
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration(certificates, backend)) < 0)
        return false;
    file.close();
    QString program = QStandardPaths::findExecutable(u"nginx"_s);
    if (program.isEmpty())
        program = u"/usr/sbin/nginx"_s; // not in everybody's path
    m_nginx.setProcessChannelMode(QProcess::MergedChannels);
    m_nginx.start(program, {u"-e"_s, m_folder.filePath(u"error.log"_s), u"-p"_s, m_folder.path(),
                            u"-c"_s, file.fileName()});
    const QDeadlineTimer patience(kStartMs);
    while (!patience.hasExpired() && m_nginx.state() != QProcess::NotRunning) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_ports.value(u"plain"_s));
        if (probe.waitForConnected(kStartMs))
            return true;
        QThread::msleep(20);
        m_nginx.waitForReadyRead(0);
    }
    return false;
}

QByteArray WebServers::configuration(const Certificates &certificates, const QUrl &backend) const
{
    QByteArray text = head(m_folder.path());
    for (const Server &server : servers()) {
        const bool tls = !server.certificate.isEmpty();
        text += "server { listen 127.0.0.1:" + QByteArray::number(m_ports.value(server.name)) +
                (tls ? " ssl;\n" : ";\n");
        if (tls)
            text += "ssl_certificate " + certificates.chain(server.certificate).toUtf8() +
                    ";\nssl_certificate_key " + certificates.key(server.certificate).toUtf8() +
                    ";\n" + server.settings + '\n';
        if (server.name == "good"_L1)
            text += redirects();
        text += "location / { proxy_pass " +
                backend.adjusted(QUrl::StripTrailingSlash).toEncoded() + "; }\n}\n";
    }
    return text + "}\n";
}

/// `/v1/redirect/CODE/WHERE` of the good server.
QByteArray WebServers::redirects() const
{
    const QMap<QByteArray, QUrl> places{{"same", url(u"good"_s)},
                                        {"port", url(u"target"_s)},
                                        {"host", url(u"target"_s, u"localhost"_s)},
                                        {"scheme", url(u"plain"_s)}};
    QByteArray text;
    for (const int code : {301, 302, 303, 307, 308}) {
        for (auto place = places.begin(); place != places.end(); ++place)
            text += "location = /v1/redirect/" + QByteArray::number(code) + '/' + place.key() +
                    " { return " + QByteArray::number(code) + ' ' +
                    place.value().resolved(QUrl(u"v1/me"_s)).toEncoded() + "; }\n";
    }
    return text;
}

QUrl WebServers::url(const QString &server, const QString &host) const
{
    QUrl url;
    url.setScheme(server == "plain"_L1 ? u"http"_s : u"https"_s);
    url.setHost(host);
    url.setPort(m_ports.value(server));
    url.setPath(u"/"_s);
    return url;
}

QList<WebServers::Request> WebServers::requestsTo(const QString &server) const
{
    QFile file(m_folder.filePath(u"requests.log"_s));
    QList<Request> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const QString port = QString::number(m_ports.value(server));
    while (!file.atEnd()) {
        const QStringList words = QString::fromUtf8(file.readLine()).trimmed().split(u'|');
        if (words.value(0) == port)
            found.append({words.mid(3).join(u'|'), words.value(1), words.value(2)});
    }
    return found;
}

QByteArray WebServers::records() const
{
    QByteArray all;
    for (const QString &name : {u"requests.log"_s, u"error.log"_s}) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

bool careless(const QUrl &server, const QByteArray &token)
{
    const QByteArray request = "GET /v1/ HTTP/1.0\r\nAuthorization: " + token + "\r\n\r\n";
    const QString place = u"127.0.0.1:"_s + QString::number(server.port());
    if (server.scheme() == "https"_L1)
        return outputOf(u"openssl"_s,
                        {u"s_client"_s, u"-quiet"_s, u"-connect"_s, place, u"-cipher"_s,
                         u"ALL@SECLEVEL=0"_s, u"-min_protocol"_s, u"TLSv1"_s},
                        request)
            .contains("HTTP/1.1 200");
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(server.port()));
    socket.write(request);
    return QTest::qWaitFor([&] { return socket.peek(4096).contains("HTTP/1.1 200"); }, kStartMs);
}

} // namespace transport
