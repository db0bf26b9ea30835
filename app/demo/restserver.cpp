// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/restserver.h"

#include "app/demo/responses.h"
#include "models/core/log.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace demo {
namespace {

using Status = QHttpServerResponse::StatusCode;
constexpr qint64 kDefaultLimit = 500;
constexpr qint64 kMaxLimit = 5000;
constexpr auto kHeartbeat = 15s;
/// Listeners beyond this are closed first: a client that vanished cannot be told from a silent one.
constexpr size_t kMaxListeners = 64;

/// The fixed token's: with these roles everything can be tried.
QJsonObject fixedAccount(const RestServer::Options &options)
{
    QJsonObject account{{u"id"_s, u"demo"_s},
                        {u"name"_s, u"Điều hành viên IOC"_s},
                        {u"roles"_s, QJsonArray::fromStringList(options.roles)},
                        {u"permissions"_s, QJsonArray{u"read:all"_s, u"act:all"_s}}};
    if (!options.agencyId.isEmpty())
        account.insert("agencyId"_L1, options.agencyId);
    return account;
}

Grants::Options grantOptions(std::chrono::seconds tokenTtl)
{
    Grants::Options options;
    if (tokenTtl > 0s)
        options.access = tokenTtl;
    return options;
}

} // namespace

RestServer::RestServer(std::unique_ptr<Dataset> dataset, Options options,
                       std::chrono::milliseconds scenarioOffset)
    : m_dataset(std::move(dataset))
    , m_options(std::move(options))
    , m_offset(scenarioOffset)
    , m_started(QDateTime::currentDateTimeUtc())
    , m_accounts(m_dataset->catalogue().lists.value(u"accounts"_s), fixedAccount(m_options))
    , m_issuer(m_accounts, m_clock, grantOptions(m_options.tokenTtl),
               [agencies = m_dataset->catalogue().lists.value(u"agencies"_s)](const QString &id) {
                   const auto found = std::ranges::find_if(agencies, [&](const QJsonValue &one) {
                       return one["id"_L1].toString() == id;
                   });
                   return found == agencies.end() ? QString() : (*found)["name"_L1].toString();
               })
{
    addRoutes();
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        for (auto &listener : m_listeners)
            listener.responder.writeChunk(": heartbeat\n\n");
    });
    m_heartbeat.start(kHeartbeat);
    connect(&m_ends, &QTimer::timeout, this, &RestServer::endStreams);
    m_ends.start(1s);
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &RestServer::liveStep);
    if (m_options.live)
        m_life.start(2s);
}

RestServer::~RestServer() = default;

QDateTime RestServer::now() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_offset.count());
}

core::Result<quint16> RestServer::listen()
{
    m_tcp = new QTcpServer(this);
    if (!m_tcp->listen(QHostAddress(QHostAddress::LocalHost), m_options.port) ||
        !m_http.bind(m_tcp))
        return core::failure(core::ErrorKind::Network, m_tcp->errorString());
    setAddress(QUrl(u"http://127.0.0.1:%1/"_s.arg(m_tcp->serverPort())));
    return m_tcp->serverPort();
}

void RestServer::setAddress(const QUrl &address)
{
    m_dataset->setAddress(address);
    m_issuer.setAddress(address);
}

void RestServer::addRoutes()
{
    m_http.route(u"/v1/"_s, Request::Method::Get, [this](const Request &) { return service(); });
    m_http.route(u"/v1/me"_s, Request::Method::Get, [this](const Request &request) {
        return forAccount(request, [&](const Account &account) {
            return json(QJsonDocument(account.me()).toJson(QJsonDocument::Compact), request);
        });
    });
    m_http.route(u"/v1/<arg>/changes"_s, Request::Method::Get,
                 [this](const QString &collection, const Request &request) {
                     return forAccount(request, [&](const Account &account) {
                         return changes(account, collection, request);
                     });
                 });
    addActionRoutes();
    m_issuer.addRoutes(m_http);
    m_http.route(u"/v1/attachments/<arg>"_s, Request::Method::Get,
                 [this](const QString &sha256, const Request &request) {
                     return forAccount(request, [&](const Account &account) {
                         return attachment(account, sha256, request);
                     });
                 });
    m_http.route(
        u"/feeds/<arg>"_s, Request::Method::Get,
        [this](const QString &name, const Request &request) { return newsFeed(name, request); });
    m_http.route(u"/v1/events"_s, Request::Method::Get,
                 [this](const Request &request, QHttpServerResponder &responder) {
                     openEvents(request, responder);
                 });
    m_http.setMissingHandler(this, [this](const Request &request, QHttpServerResponder &responder) {
        responder.sendResponse(forAccount(request, [](const Account &) {
            return problem(Status::NotFound, u"Not found"_s, u"No such resource."_s);
        }));
    });
}

QHttpServerResponse RestServer::service() const
{
    const QJsonObject body{
        {u"name"_s, u"IOC Bình Thuận (dữ liệu minh họa)"_s},
        {u"version"_s, u"1.0"_s},
        {u"serverTime"_s, now().toString(Qt::ISODateWithMs)},
        {u"capabilities"_s,
         QJsonArray{u"changes"_s,       u"events"_s,        u"comments"_s,      u"actions"_s,
                    u"attachments"_s,   u"remarks"_s,       u"media-actions"_s, u"media-collect"_s,
                    u"media-rules"_s,   u"alarm-actions"_s, u"alarm-rules"_s,   u"wall-pages"_s,
                    u"wall-commands"_s, u"signers"_s,       u"bulletins"_s,     u"audit"_s,
                    u"usage"_s,         u"tickets"_s,       u"submissions"_s,   u"closings"_s,
                    u"explanations"_s,  u"proposals"_s}},
        {u"collections"_s, QJsonArray::fromStringList(m_dataset->collections())},
        {u"issuer"_s, m_issuer.url().toString()},
        {u"clientId"_s, QString(kClientId)}};
    return QHttpServerResponse("application/json",
                               QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QHttpServerResponse RestServer::changes(const Account &account, const QString &collection,
                                        const Request &request)
{
    const auto kind = domain::collectionFromCode(collection);
    if (!kind || !m_dataset->feed(collection))
        return problem(Status::NotFound, u"Not found"_s,
                       u"There is no collection “%1”."_s.arg(collection));
    const Sight &sight = sightOf(account);
    if (!sight.mayRead(*kind))
        return problem(Status::Forbidden, u"Forbidden"_s,
                       u"This account does not see “%1”."_s.arg(collection));
    const QUrlQuery query = request.query();
    bool number = true;
    const QString asked = query.queryItemValue(u"limit"_s);
    const qint64 limit = asked.isEmpty() ? kDefaultLimit : asked.toLongLong(&number);
    if (!number || limit < 1)
        return problem(Status::BadRequest, u"Bad request"_s,
                       u"“limit” is a number from 1 to 5000."_s);
    const auto page = m_dataset->page(collection,
                                      query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded),
                                      std::min(limit, kMaxLimit), sight);
    if (!page)
        return problem(Status::Gone, u"Cursor expired"_s, u"Read the feed from the start."_s);
    return json(*page, request);
}

QHttpServerResponse RestServer::attachment(const Account &account, const QString &sha256,
                                           const Request &request)
{
    const auto bytes = m_dataset->attachment(sha256);
    if (!bytes || !m_dataset->showsFile(sightOf(account), sha256))
        return problem(Status::NotFound, u"Not found"_s, u"There is no such attachment."_s);
    const QByteArray tag = '"' + sha256.toLatin1() + '"'; // the content never changes
    if (header(request, "If-None-Match") == tag)
        return QHttpServerResponse(Status::NotModified);
    const QByteArray range = header(request, "Range");
    if (!range.startsWith("bytes=")) {
        QHttpServerResponse whole("image/jpeg", *bytes);
        auto headers = whole.headers();
        headers.append(QHttpHeaders::WellKnownHeader::ETag, tag);
        headers.append(QHttpHeaders::WellKnownHeader::AcceptRanges, "bytes");
        whole.setHeaders(std::move(headers));
        return whole;
    }
    const QList<QByteArray> ends = range.mid(6).split('-');
    const bool fromEnd = ends.value(0).isEmpty();
    const qint64 last = bytes->size() - 1;
    const qint64 from = fromEnd ? std::max<qint64>(0, bytes->size() - ends.value(1).toLongLong())
                                : ends.value(0).toLongLong();
    const qint64 to = fromEnd || ends.value(1).isEmpty()
                          ? last
                          : std::min(ends.value(1).toLongLong(), last);
    if (from < 0 || from > to)
        return problem(Status::RequestRangeNotSatisfiable, u"Range not satisfiable"_s,
                       u"The file has %1 bytes."_s.arg(bytes->size()));
    QHttpServerResponse response("image/jpeg", bytes->mid(from, to - from + 1),
                                 Status::PartialContent);
    auto headers = response.headers();
    headers.append(QHttpHeaders::WellKnownHeader::ContentRange,
                   u"bytes %1-%2/%3"_s.arg(from).arg(to).arg(bytes->size()));
    response.setHeaders(std::move(headers));
    return response;
}

/// As a site of its own would: without a token.
QHttpServerResponse RestServer::newsFeed(const QString &name, const Request &request) const
{
    const auto page = m_dataset->newsFeed(name, now());
    if (!page)
        return problem(Status::NotFound, u"Not found"_s, u"There is no feed “%1”."_s.arg(name));
    const QByteArray asked = header(request, "If-None-Match");
    const bool same = asked.isEmpty() ? header(request, "If-Modified-Since") == page->lastModified
                                      : asked == page->etag;
    QHttpServerResponse response = same ? QHttpServerResponse(Status::NotModified)
                                        : QHttpServerResponse(page->type, page->body);
    auto headers = response.headers();
    headers.append(QHttpHeaders::WellKnownHeader::ETag, page->etag);
    headers.append(QHttpHeaders::WellKnownHeader::LastModified, page->lastModified);
    response.setHeaders(std::move(headers));
    return response;
}

void RestServer::openEvents(const Request &request, QHttpServerResponder &responder)
{
    const Account *account = accountOf(request);
    if (!account) {
        responder.sendResponse(unauthorized(request));
        return;
    }
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, "text/event-stream");
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-cache");
    responder.writeBeginChunked(headers, Status::Ok);
    responder.writeChunk("retry: 2000\n: welcome\n\n");
    // Missed events are not kept one by one: whoever missed any is told that everything may have
    // changed.
    const QByteArray last = header(request, "Last-Event-ID");
    if (!last.isEmpty() && last != QByteArray::number(m_eventId))
        responder.writeChunk(eventFor(account->id(), m_dataset->collections()));
    m_listeners.push_back(
        {std::move(responder), account->id(), header(request, "Authorization").sliced(7)});
    if (m_listeners.size() > kMaxListeners)
        m_listeners.pop_front();
}

void RestServer::tell(const QStringList &collections)
{
    if (collections.isEmpty())
        return;
    ++m_eventId;
    endStreams();
    for (auto &listener : m_listeners) {
        const QByteArray event = eventFor(listener.account, collections);
        if (!event.isEmpty())
            listener.responder.writeChunk(event);
    }
}

void RestServer::liveStep()
{
    const QStringList changed = m_dataset->live(now());
    m_dataset->noteStep();
    tell(changed);
    m_life.start(std::chrono::milliseconds(2000 + m_dice.below(3000)));
}

} // namespace demo
