// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/feedpages.h"

#include "models/remote/contract.h"
#include "models/remote/decodeplace.h"
#include "models/remote/httpclient.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace syncing {
namespace {

constexpr int kPageItems = 1000;
/// Pages decoded and not written yet; a few megabytes each.
constexpr size_t kDecodedAhead = 2;
/// Of this thread's event loop, until a request has left or an answer that came has been taken in:
/// Qt does both in queued steps, and a reader that writes lets nothing run.
constexpr int kTurns = 2;

QCoro::Task<void> letThingsRun()
{
    for (int turn = 0; turn < kTurns; ++turn)
        co_await QCoro::sleepFor(0ms);
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): it outlives this
QCoro::Task<core::Result<QByteArray>> fetch(remote::HttpClient &http, domain::Collection collection,
                                            QString cursor)
{
    remote::HttpRequest request{.path = u"v1/%1/changes"_s.arg(domain::code(collection))};
    request.query.addQueryItem(u"limit"_s, QString::number(kPageItems));
    if (!cursor.isEmpty())
        request.query.addQueryItem(u"cursor"_s,
                                   QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    const auto answer = co_await http.send(std::move(request));
    if (!answer)
        co_return std::unexpected(answer.error());
    if (const auto error = remote::toError(*answer))
        co_return std::unexpected(*error);
    co_return answer->body;
}

} // namespace

bool FeedPages::leadsTo(const QString &cursor) const
{
    if (!m_decoding.empty())
        return m_decoding.front().asked == cursor;
    return m_coming && m_coming->asked == cursor;
}

void FeedPages::ask(const QString &cursor)
{
    m_coming.emplace(cursor, fetch(m_http, m_collection, cursor));
}

void FeedPages::expect(const QString &cursor)
{
    if (!m_coming && m_decoding.empty())
        ask(cursor);
}

QCoro::Task<void> FeedPages::rest()
{
    if (m_coming)
        co_await m_coming->body;
    m_coming.reset();
    m_decoding.clear();
}

bool FeedPages::hasRoom() const
{
    return m_coming && m_coming->body.isReady() && m_decoding.size() < kDecodedAhead;
}

QCoro::Task<void> FeedPages::take()
{
    const Body body = co_await m_coming->body;
    const QString asked = m_coming->asked;
    m_coming.reset();
    if (!body) {
        m_decoding.push_back(
            {asked, QtFuture::makeReadyValueFuture(Page(std::unexpected(body.error())))});
        co_return;
    }
    m_decoding.push_back({asked, QtConcurrent::run([collection = m_collection, json = *body] {
                              return remote::decodeChanges(collection, json);
                          })});
    const auto next = remote::placeAfter(*body);
    if (next && *next != asked)
        ask(*next);
}

QCoro::Task<FeedPages::Page> FeedPages::after(QString cursor)
{
    co_await letThingsRun(); // what came while the reader wrote
    if (!leadsTo(cursor)) {
        co_await rest();
        ask(cursor);
    }
    while (m_decoding.empty() || hasRoom())
        co_await take();
    const QFuture<Page> decoding = m_decoding.front().page;
    m_decoding.pop_front();
    Page page = co_await qCoro(decoding).takeResult();
    while (hasRoom()) // is decoded while this one is written
        co_await take();
    co_await letThingsRun(); // the next request
    co_return page;
}

} // namespace syncing
