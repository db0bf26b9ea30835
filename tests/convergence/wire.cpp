// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace convergence {
namespace {

constexpr int kSilenceSeconds = 15;
constexpr int kSlowSeconds = 14;
constexpr int kLongestRetryAfter = 40;
constexpr QLatin1StringView kEvents("/v1/events");
constexpr std::array kBusyStatuses = {429, 500, 503};

/// What a console asks goes to the wire instead of a socket.
class WireNetwork : public QNetworkAccessManager
{
public:
    WireNetwork(Wire &wire, int console)
        : m_wire(wire)
        , m_console(console)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &asked,
                                 QIODevice *body) override
    {
        auto *reply = new WireReply(asked, operation, this);
        m_wire.take(m_console, reply,
                    {.method = operation == GetOperation ? "GET"_ba : "POST"_ba,
                     .path = asked.url().path(),
                     .query = QUrlQuery(asked.url()),
                     .key = asked.rawHeader("Idempotency-Key"),
                     .match = asked.rawHeader("If-Match"),
                     .token = asked.rawHeader("Authorization"),
                     .body = body ? body->readAll() : QByteArray()});
        return reply;
    }

private:
    Wire &m_wire;
    int m_console;
};

} // namespace

Wire::Wire(ReferenceBackend &backend, const core::FixedClock &clock, quint32 seed)
    : m_backend(backend)
    , m_clock(clock)
    , m_dice(seed)
{
    backend.onChange([this](const QStringList &collections) { tell(collections); });
}

std::unique_ptr<QNetworkAccessManager> Wire::networkOf(int console)
{
    return std::make_unique<WireNetwork>(*this, console);
}

void Wire::take(int console, WireReply *reply, Request request)
{
    if (request.path != kEvents)
        m_asked[console].push_back(m_clock.now());
    m_parcels.push_back(
        {.console = console, .reply = reply, .request = std::move(request), .due = m_clock.now()});
}

bool Wire::carriesFor(int console) const
{
    return std::ranges::any_of(m_parcels, [console](const Parcel &parcel) {
        return parcel.console == console && parcel.reply && parcel.kind != Kind::Told;
    });
}

bool Wire::strikes(int percent)
{
    return percent > 0 && m_dice.bounded(100) < percent;
}

bool Wire::deliverOne()
{
    std::erase_if(m_parcels,
                  [](const Parcel &parcel) { return !parcel.reply || parcel.reply->isFinished(); });
    std::vector<size_t> due;
    for (size_t i = 0; i < m_parcels.size(); ++i) {
        if (m_parcels[i].due <= m_clock.now())
            due.push_back(i);
    }
    if (due.empty())
        return false;
    auto picked = m_parcels.begin() + qsizetype(due[m_dice.bounded(quint32(due.size()))]);
    if (picked->kind == Kind::Told) // what comes in one stream stays in order
        picked = std::ranges::find(m_parcels, picked->reply, &Parcel::reply);
    Parcel parcel = std::move(*picked);
    m_parcels.erase(picked);
    switch (parcel.kind) {
    case Kind::Asked:
        handle(std::move(parcel));
        break;
    case Kind::Answered:
        parcel.reply->end(parcel.ending);
        break;
    case Kind::Told:
        parcel.reply->push(parcel.told);
        break;
    }
    return true;
}

void Wire::comeBack(Parcel parcel, WireReply::Ending ending, int seconds)
{
    if (seconds == 0)
        return parcel.reply->end(ending);
    parcel.kind = Kind::Answered;
    parcel.ending = std::move(ending);
    parcel.due = m_clock.now().addSecs(seconds);
    m_parcels.push_back(std::move(parcel));
}

void Wire::handle(Parcel parcel)
{
    using Error = QNetworkReply::NetworkError;
    if (m_weather.down || strikes(m_weather.refused))
        return parcel.reply->end({.error = Error::ConnectionRefusedError});
    if (parcel.request.path == kEvents)
        return openStream(parcel);
    if (strikes(m_weather.busy)) {
        const int status = kBusyStatuses.at(m_dice.bounded(quint32(kBusyStatuses.size())));
        const int wait = status == 500 ? 0 : int(m_dice.bounded(kLongestRetryAfter));
        return parcel.reply->end({.answer = {.status = status, .retryAfter = wait}});
    }
    if (strikes(m_weather.foreign))
        return parcel.reply->end(
            {.answer = {.body = "<!doctype html><p>Maintenance</p>", .type = "text/html"}});
    if (strikes(m_weather.frozen) && strikes(50)) // before it has reached the backend
        return comeBack(std::move(parcel), {.error = Error::OperationCanceledError},
                        kSilenceSeconds);
    Answer answer = m_backend.answer(parcel.request);
    if (strikes(m_weather.frozen))
        return comeBack(std::move(parcel), {.error = Error::OperationCanceledError},
                        kSilenceSeconds);
    if (strikes(m_weather.lost))
        return parcel.reply->end({.error = Error::RemoteHostClosedError});
    if (strikes(m_weather.cut)) {
        answer.body.truncate(answer.body.size() / 2);
        return parcel.reply->end({answer, Error::RemoteHostClosedError});
    }
    if (strikes(m_weather.garbled))
        answer.body = answer.body.left(answer.body.size() / 2) + "}]";
    const int seconds = strikes(m_weather.slow) ? 1 + int(m_dice.bounded(kSlowSeconds)) : 0;
    comeBack(std::move(parcel), {std::move(answer)}, seconds);
}

void Wire::openStream(const Parcel &parcel)
{
    if (!m_weather.events)
        return parcel.reply->end({.answer = {.status = 503}});
    std::erase_if(m_streams, [](const Stream &stream) { return !stream.reply; });
    m_streams.push_back({parcel.console, parcel.reply});
    parcel.reply->begin();
}

void Wire::tell(const QStringList &collections)
{
    const QJsonObject data{{u"collections"_s, QJsonArray::fromStringList(collections)}};
    const QByteArray event = "id: " + QByteArray::number(++m_events) + "\nevent: changed\ndata: " +
                             QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
    for (const Stream &stream : m_streams) {
        if (stream.reply && !stream.reply->isFinished())
            m_parcels.push_back({.console = stream.console,
                                 .kind = Kind::Told,
                                 .reply = stream.reply,
                                 .told = event,
                                 .due = m_clock.now()});
    }
}

void Wire::breakStreams(int console)
{
    const auto streams = std::exchange(m_streams, {});
    for (const Stream &stream : streams) {
        if (stream.console != console)
            m_streams.push_back(stream);
        else if (stream.reply)
            stream.reply->end({.error = QNetworkReply::RemoteHostClosedError});
    }
}

void Wire::breakAll()
{
    for (const Parcel &parcel : std::exchange(m_parcels, {})) {
        if (parcel.reply)
            parcel.reply->end({.error = QNetworkReply::RemoteHostClosedError});
    }
    for (const Stream &stream : std::exchange(m_streams, {})) {
        if (stream.reply)
            stream.reply->end({.error = QNetworkReply::RemoteHostClosedError});
    }
}

} // namespace convergence
