// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/server.h"

#include "models/remote/contract.h"
#include "models/remote/httpclient.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr int kPatienceMs = 20 * 60 * 1000;
constexpr int kEndMs = 3000;

} // namespace

Server::~Server()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kEndMs)) {
        m_process.kill();
        m_process.waitForFinished(kEndMs);
    }
}

core::Result<void> Server::start(const QString &program, const QStringList &arguments,
                                 qint64 reports, quint32 seed)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program,
                    arguments + QStringList{QString::number(reports), QString::number(seed)});
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            break;
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    m_url = QUrl(line.section(u' ', -1));
    if (m_url.port() < 1)
        return core::failure(core::ErrorKind::Internal, u"the server of pages did not start"_s);
    return {};
}

core::Result<void> Server::change(int count) const
{
    remote::HttpClient http(m_url, [] { return QByteArray("bench"); });
    const auto answer = QCoro::waitFor(
        http.send({.method = "POST", .path = u"change/%1"_s.arg(count), .body = "{}"}));
    if (!answer)
        return std::unexpected(answer.error());
    if (const auto error = remote::toError(*answer))
        return std::unexpected(*error);
    return {};
}

core::Result<void> Server::eachBody(
    const std::function<core::Result<void>(const QByteArray &)> &take) const
{
    remote::HttpClient http(m_url, [] { return QByteArray("bench"); });
    QString cursor;
    for (bool more = true; more;) {
        remote::HttpRequest request{.path = u"v1/reports/changes"_s};
        if (!cursor.isEmpty())
            request.query.addQueryItem(u"cursor"_s,
                                       QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
        const auto answer = QCoro::waitFor(http.send(std::move(request)));
        if (!answer)
            return std::unexpected(answer.error());
        // The place in the feed stands in front of the records.
        const QByteArray head = answer->body.first(std::min<qsizetype>(answer->body.size(), 400));
        cursor = QString::fromLatin1(head.sliced(head.indexOf("\"cursor\":\"") + 10))
                     .section(u'"', 0, 0);
        more = head.contains("\"more\":true");
        if (auto taken = take(answer->body); !taken)
            return taken;
    }
    return {};
}

core::Result<void> Server::eachPage(
    const std::function<core::Result<void>(const domain::ChangesPage &, bool last)> &take) const
{
    return eachBody([&](const QByteArray &body) -> core::Result<void> {
        const auto page = remote::decodeChanges(domain::Collection::Reports, body);
        if (!page)
            return std::unexpected(page.error());
        return take(*page, !page->more);
    });
}

} // namespace bench
