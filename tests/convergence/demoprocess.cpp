// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/demoprocess.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace convergence {
namespace {

constexpr int kStartMs = 60'000;
constexpr auto kAnswerTime = 3s;

} // namespace

bool DemoProcess::start()
{
    m_process.start(QStringLiteral(IOC_BIN_DIR "/ioc-demo-backend"),
                    {u"--scale"_s, u"small"_s, u"--reports"_s, u"200"_s, u"--no-live"_s,
                     u"--faults"_s, u"none"_s});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kStartMs)) {
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    m_url = QUrl(line.section(u' ', 2));
    return line.startsWith("listening on http://127.0.0.1:"_L1);
}

void DemoProcess::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

DemoProcess::Got DemoProcess::ask(const QByteArray &method, const QString &path,
                                  const QByteArray &body,
                                  const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest request(m_url.resolved(QUrl(path)));
    request.setRawHeader("Authorization", "Bearer demo");
    request.setTransferTimeout(kAnswerTime);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      body.startsWith('{') ? "application/json"_ba : "text/plain"_ba);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kAnswerTime, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const bool cutOff = reply->error() != QNetworkReply::NoError;
    return {cutOff ? 0 : reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->readAll()};
}

bool DemoProcess::setFaults(const QByteArray &rules)
{
    return ask("POST", u"faults"_s, rules).status / 100 == 2;
}

void DemoProcess::comment(const QJsonObject &report, const QString &text)
{
    const QByteArray version = QByteArray::number(report.value("version"_L1).toInteger());
    std::ignore = ask("POST", u"v1/reports/%1/actions"_s.arg(report.value("id"_L1).toString()),
                      QJsonDocument(QJsonObject{{u"verb"_s, u"comment"_s}, {u"text"_s, text}})
                          .toJson(QJsonDocument::Compact),
                      {{"If-Match", '"' + version + '"'},
                       {"Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}});
}

ReferenceFeed::Records DemoProcess::read(domain::Collection collection)
{
    ReferenceFeed::Records all;
    QString cursor;
    for (bool more = true; more;) {
        const auto got = ask(
            "GET",
            u"v1/%1/changes?limit=5000&cursor=%2"_s.arg(
                domain::code(collection), QString::fromLatin1(QUrl::toPercentEncoding(cursor))),
            {});
        const QJsonObject page = QJsonDocument::fromJson(got.body).object();
        for (const QJsonValue &item : page.value("items"_L1).toArray())
            all[item["id"_L1].toString()] = item.toObject();
        for (const QJsonValue &id : page.value("deleted"_L1).toArray())
            all.erase(id.toString());
        cursor = page.value("cursor"_L1).toString();
        more = page.value("more"_L1).toBool();
    }
    return all;
}

} // namespace convergence
