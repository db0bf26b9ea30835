// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/session/issuerprocess.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace sessiontest {

/// A person at a browser: goes to an address and fills in each form that comes, until none does.
class Browser
{
public:
    explicit Browser(QString login, QString userCode = {})
        : m_login(std::move(login))
        , m_userCode(std::move(userCode))
    {
    }
    /// The person says no where that can be said.
    void refuse() { m_refuses = true; }
    /// The text of the last page.
    QString visit(const QUrl &address)
    {
        QString page = load(m_network.get(QNetworkRequest(address)));
        for (int forms = 0; page.contains("<form"_L1) && forms < 10; ++forms) {
            QNetworkRequest request(m_at.resolved(QUrl(first(page, u"action=\"([^\"]*)\""_s))));
            request.setHeader(QNetworkRequest::ContentTypeHeader,
                              u"application/x-www-form-urlencoded"_s);
            page = load(m_network.post(request, filled(page)));
        }
        return page;
    }
    /// Where it ended.
    [[nodiscard]] QUrl at() const { return m_at; }

private:
    QString load(QNetworkReply *started)
    {
        const std::unique_ptr<QNetworkReply> reply(started);
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, kPatience))
            qFatal("no page");
        m_at = reply->url();
        return QString::fromUtf8(reply->readAll());
    }
    static QString first(const QString &page, const QString &pattern)
    {
        return QRegularExpression(pattern).match(page).captured(1).replace("&amp;"_L1, "&"_L1);
    }
    [[nodiscard]] QByteArray filled(const QString &page) const
    {
        static const QRegularExpression input(u"<input[^>]*name=\"([^\"]+)\"[^>]*>"_s);
        QUrlQuery form;
        for (auto match = input.globalMatch(page); match.hasNext();) {
            const auto found = match.next();
            const QString name = found.captured(1);
            QString value = first(found.captured(0), u"value=\"([^\"]*)\""_s);
            if (name == "login"_L1)
                value = m_login;
            else if (name == "password"_L1)
                value = u"any"_s;
            else if (name == "user_code"_L1 && value.isEmpty())
                value = m_userCode;
            form.addQueryItem(name, value);
        }
        if (m_refuses && page.contains("name=\"abort\""_L1))
            form.addQueryItem(u"abort"_s, u"yes"_s);
        return form.toString(QUrl::FullyEncoded).toLatin1();
    }

    QNetworkAccessManager m_network;
    QString m_login;
    QString m_userCode;
    QUrl m_at;
    bool m_refuses = false;
};

} // namespace sessiontest
