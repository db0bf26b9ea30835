// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/grants.h"
#include "tests/demo/client.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace demotest {

/// A client of the issuer, as the console is one, and the person before its pages.
class Signer
{
public:
    using Form = QList<std::pair<QString, QString>>;
    explicit Signer(QUrl issuer)
        : m_issuer(std::move(issuer))
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    [[nodiscard]] Answer get(const QString &name, const Form &query = {})
    {
        QUrl url = at(name);
        if (!query.isEmpty())
            url.setQuery(QString::fromLatin1(encoded(query)), QUrl::StrictMode);
        return finished(m_network.get(QNetworkRequest(url)));
    }
    [[nodiscard]] Answer post(const QString &name, const Form &form)
    {
        QNetworkRequest asked(at(name));
        asked.setHeader(QNetworkRequest::ContentTypeHeader,
                        QStringLiteral("application/x-www-form-urlencoded"));
        return finished(m_network.post(asked, encoded(form)));
    }

    [[nodiscard]] static QString verifier() { return QString(43, u'v'); }
    [[nodiscard]] static QString redirect() { return QStringLiteral("http://127.0.0.1:5/back"); }
    [[nodiscard]] static Form authorization()
    {
        return {{QStringLiteral("response_type"), QStringLiteral("code")},
                {QStringLiteral("client_id"), QStringLiteral("ioc-console")},
                {QStringLiteral("redirect_uri"), redirect()},
                {QStringLiteral("state"), QStringLiteral("st/ate+1")},
                {QStringLiteral("scope"), QStringLiteral("openid ioc offline_access")},
                {QStringLiteral("code_challenge"), demo::challengeOf(verifier())},
                {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}};
    }
    /// The hidden member of the page that asks.
    [[nodiscard]] static QString pageOf(const Answer &page)
    {
        static const QRegularExpression hidden(QStringLiteral("name=\"page\" value=\"([^\"]+)\""));
        return hidden.match(QString::fromUtf8(page.body)).captured(1);
    }
    /// Where the browser is sent after the person chose.
    [[nodiscard]] QUrlQuery choose(const QString &account)
    {
        const Answer page = get(QStringLiteral("authorize"), authorization());
        return sentTo(post(QStringLiteral("authorize"), {{QStringLiteral("page"), pageOf(page)},
                                                         {QStringLiteral("account"), account}}));
    }
    [[nodiscard]] static QUrlQuery sentTo(const Answer &answer)
    {
        return QUrlQuery(QUrl::fromEncoded(
            answer.headers.value(QHttpHeaders::WellKnownHeader::Location).toByteArray()));
    }
    [[nodiscard]] static QString member(const QUrlQuery &query, const char *name)
    {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }
    [[nodiscard]] Answer redeem(const QString &code, const QString &with = verifier(),
                                const QString &redirectUri = redirect())
    {
        return post(QStringLiteral("token"),
                    {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                     {QStringLiteral("client_id"), QStringLiteral("ioc-console")},
                     {QStringLiteral("code"), code},
                     {QStringLiteral("redirect_uri"), redirectUri},
                     {QStringLiteral("code_verifier"), with}});
    }
    [[nodiscard]] Answer refresh(const QString &token)
    {
        return post(QStringLiteral("token"),
                    {{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                     {QStringLiteral("client_id"), QStringLiteral("ioc-console")},
                     {QStringLiteral("refresh_token"), token}});
    }
    [[nodiscard]] Answer poll(const QString &deviceCode)
    {
        return post(QStringLiteral("token"),
                    {{QStringLiteral("grant_type"),
                      QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
                     {QStringLiteral("client_id"), QStringLiteral("ioc-console")},
                     {QStringLiteral("device_code"), deviceCode}});
    }
    /// Signs in as an account; the token endpoint's answer.
    [[nodiscard]] QJsonObject signIn(const QString &account)
    {
        return redeem(member(choose(account), "code")).json();
    }
    [[nodiscard]] QByteArray accessToken(const QString &account)
    {
        return signIn(account).value(QStringLiteral("access_token")).toString().toLatin1();
    }

private:
    [[nodiscard]] QUrl at(const QString &name) const
    {
        return QUrl(m_issuer.toString() + u'/' + name);
    }
    [[nodiscard]] static QByteArray encoded(const Form &form)
    {
        QByteArrayList parts;
        for (const auto &[name, value] : form)
            parts << QUrl::toPercentEncoding(name) + '=' +
                         QUrl::toPercentEncoding(value).replace("%20", "+");
        return parts.join('&');
    }

    QUrl m_issuer;
    QNetworkAccessManager m_network;
};

} // namespace demotest
