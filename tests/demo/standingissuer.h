// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/issuer.h"
#include "tests/demo/signer.h"

#include <QTcpServer>

namespace demotest {

/// An issuer over real HTTP, with the demo's accounts and a clock that stands.
struct StandingIssuer {
    StandingIssuer()
    {
        issuer.addRoutes(http);
        auto *tcp = new QTcpServer(&http);
        if (!tcp->listen(QHostAddress(QHostAddress::LocalHost)) || !http.bind(tcp))
            qFatal("the issuer does not come up");
        issuer.setAddress(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(tcp->serverPort())));
        signer.emplace(issuer.url());
    }
    Q_DISABLE_COPY_MOVE(StandingIssuer)
    ~StandingIssuer() = default;

    [[nodiscard]] static QJsonArray offered()
    {
        QFile file(QStringLiteral(":/ioc/catalogue/accounts.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                              : QJsonArray();
    }
    [[nodiscard]] std::optional<QString> accountOf(const QJsonObject &tokens) const
    {
        return issuer.grants().accountOf(tokens.value(QStringLiteral("access_token")).toString());
    }

    core::FixedClock clock{QDateTime(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC)};
    demo::Accounts accounts{offered(), QJsonObject{{QStringLiteral("id"), QStringLiteral("demo")}}};
    demo::Issuer issuer{accounts, clock, demo::Grants::Options(),
                        [](const QString &id) { return id; }};
    QHttpServer http;
    std::optional<Signer> signer;
};

[[nodiscard]] inline QString textIn(const Answer &answer, QLatin1StringView key)
{
    return answer.json().value(key).toString();
}

/// The answer of a token endpoint that gives nothing.
[[nodiscard]] inline bool isFault(const Answer &answer, QLatin1StringView code)
{
    return answer.status == 400 && answer.type == QStringLiteral("application/json") &&
           textIn(answer, QLatin1StringView("error")) == code &&
           !textIn(answer, QLatin1StringView("error_description")).isEmpty();
}

} // namespace demotest
