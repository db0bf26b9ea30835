// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"
#include "tests/convergence/referencefeed.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QUrl>

namespace convergence {

/// A real `ioc-demo-backend` in which nothing happens by itself, and a person who works at it over
/// the same address as the consoles.
class DemoProcess
{
public:
    /// True: it listens.
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] QUrl url() const { return m_url; }

    /// New rules of what goes wrong; "none" heals.
    [[nodiscard]] bool setFaults(const QByteArray &rules);
    /// A comment on a report, as it is now; whatever comes of it.
    void comment(const QJsonObject &report, const QString &text);
    /// Everything in a feed, read from the start.
    [[nodiscard]] ReferenceFeed::Records read(domain::Collection collection);

private:
    struct Got {
        int status = 0;
        QByteArray body = {};
    };
    [[nodiscard]] Got ask(const QByteArray &method, const QString &path, const QByteArray &body,
                          const QList<std::pair<QByteArray, QByteArray>> &headers = {});

    QProcess m_process;
    QUrl m_url;
    QNetworkAccessManager m_network;
};

} // namespace convergence
