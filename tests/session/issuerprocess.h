// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>
#include <QUrl>

#include <memory>

namespace sessiontest {

using namespace Qt::StringLiterals;

inline constexpr int kPatience = 30'000;

/// tests/session/issuer/issuer.js at work.
class IssuerProcess
{
public:
    ~IssuerProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] static bool isInstalled()
    {
        return QFile::exists(QStringLiteral(IOC_ISSUER_PACKAGES "/node_modules/oidc-provider"));
    }
    [[nodiscard]] bool start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"node"_s,
                        {QStringLiteral(IOC_ISSUER), QStringLiteral(IOC_ISSUER_PACKAGES)});
        if (!QTest::qWaitFor([&] { return m_process.canReadLine(); }, kPatience))
            return false;
        m_url = QUrl(QString::fromUtf8(m_process.readLine()).trimmed().section(u' ', -1) + u'/');
        return m_url.isValid();
    }
    /// Of the backend behind it; the issuer's is without the slash.
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QUrl issuer() const { return QUrl(m_url.toString().chopped(1)); }

    /// How often something has been asked for and answered, such as "refresh_token 200".
    [[nodiscard]] int count(const QString &what)
    {
        return ask(u"test/counts"_s).value(what).toInt();
    }
    void set(const QString &name, int value) { ask(u"test/set?%1=%2"_s.arg(name).arg(value)); }
    /// It forgets every grant, as when somebody ends all sessions of a person.
    void revokeEverything() { set(u"revoked"_s, 1); }
    /// The access token that it gave last.
    [[nodiscard]] QByteArray lastToken()
    {
        return ask(u"test/token"_s).value("token"_L1).toString().toLatin1();
    }
    /// Every token and code that has been given or shown to it.
    [[nodiscard]] QByteArrayList secrets()
    {
        QByteArrayList all;
        for (const auto &each : ask(u"test/secrets"_s).value("secrets"_L1).toArray())
            all << each.toString().toLatin1();
        return all;
    }

private:
    QJsonObject ask(const QString &path)
    {
        const std::unique_ptr<QNetworkReply> reply(
            m_network.get(QNetworkRequest(m_url.resolved(QUrl(path)))));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, kPatience))
            qFatal("the issuer does not answer");
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    QProcess m_process;
    QUrl m_url;
    QNetworkAccessManager m_network;
};

} // namespace sessiontest
