// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/eventstream.h"

#include "models/core/log.h"
#include "models/remote/contract.h"
#include "models/remote/httpclient.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace remote {
namespace {

constexpr auto kSilence = 45s;
constexpr int kLongestWaitMs = 60'000;

} // namespace

EventStream::EventStream(HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_http(http)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(kSilence);
    connect(&m_silence, &QTimer::timeout, this, &EventStream::ended);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &EventStream::connectStream);
}

EventStream::~EventStream()
{
    m_wanted = false;
    if (m_reply)
        m_reply->disconnect(this);
    delete m_reply;
}

void EventStream::open()
{
    m_wanted = true;
    if (!m_reply && !m_again.isActive())
        connectStream();
}

void EventStream::close()
{
    m_wanted = false;
    m_again.stop();
    m_failures = 0;
    ended();
}

void EventStream::connectStream()
{
    m_reply = m_http.openStream(u"v1/events"_s, m_parser.lastId());
    if (!m_reply)
        return;
    m_silence.start();
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::read);
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::ended);
}

void EventStream::read()
{
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return;
    m_silence.start();
    m_failures = 0;
    setLive(true);
    for (const ServerEvent &event : m_parser.feed(m_reply->readAll())) {
        const auto collections = event.name == "changed" ? decodeChangedEvent(event.data)
                                                         : QList<domain::Collection>();
        if (!collections.isEmpty())
            Q_EMIT changed(collections);
    }
}

void EventStream::ended()
{
    m_silence.stop();
    if (auto *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
        // Full jitter, so that many desks do not come back in one moment.
        const int longest = std::min(kLongestWaitMs, 1000 << std::min(m_failures++, 6));
        if (m_wanted)
            m_again.start(500 + int(QRandomGenerator::global()->bounded(longest)));
    }
    setLive(false);
}

void EventStream::setLive(bool live)
{
    if (m_live == live)
        return;
    m_live = live;
    qCInfo(core::logRemote) << "event stream" << (live ? "live" : "ended");
    Q_EMIT liveChanged();
}

} // namespace remote
