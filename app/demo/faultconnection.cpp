// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faultconnection.h"

#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace demo {
namespace {

/// So that what was sent before a reset arrives before it.
constexpr auto kBeforeReset = 20ms;
const QString kControlPath = u"/faults"_s;

FaultRequest faultRequestFrom(const HttpHead &head)
{
    const QUrl url(QString::fromLatin1(head.word(1)));
    return {.method = QString::fromLatin1(head.word(0)),
            .path = url.path(),
            .cursor = QUrlQuery(url).queryItemValue(u"cursor"_s, QUrl::FullyDecoded)};
}

} // namespace

FaultConnection::FaultConnection(QTcpSocket *client, FaultHub &hub, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_hub(hub)
{
    m_client->setParent(this);
    connect(m_client, &QTcpSocket::readyRead, this, &FaultConnection::readRequest);
    connect(m_client, &QTcpSocket::disconnected, this, [this] {
        dropUpstream();
        deleteLater();
    });
    readRequest();
}

bool FaultConnection::isControl() const
{
    return m_busy && m_request.path == kControlPath && !m_hub.controlToken.isEmpty();
}

void FaultConnection::reconsider()
{
    if (m_frozen || isControl())
        return;
    if (m_hub.book.isAllDown())
        drop();
    else if (m_busy && m_hub.book.strike(Fault::Down, m_request))
        reset();
    else if (m_busy && m_hub.book.strike(Fault::Freeze, m_request))
        freeze();
}

void FaultConnection::drop()
{
    if (!m_frozen && !isControl())
        reset();
}

void FaultConnection::readRequest()
{
    m_in += m_client->readAll();
    if (m_busy || m_frozen || m_in.isEmpty())
        return;
    const bool before = m_reader.hasHead();
    [[maybe_unused]] const auto body = m_reader.take(m_in);
    if (m_reader.isBroken())
        return reset();
    if (!before && m_reader.hasHead() && !m_reader.isComplete() &&
        m_reader.head().value("Expect").toLower() == "100-continue")
        m_client->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_reader.isComplete())
        startExchange();
}

void FaultConnection::startExchange()
{
    m_busy = true;
    m_headSent = false;
    m_request = faultRequestFrom(m_reader.head());
    m_plan = {};
    if (isControl())
        return answerControl();
    m_plan = m_hub.book.planFor(m_request);
    if (m_plan.delay > 0ms)
        QTimer::singleShot(m_plan.delay, this, &FaultConnection::play);
    else
        play();
}

void FaultConnection::play()
{
    if (m_frozen)
        return;
    if (!m_plan.instead)
        return forward();
    const FaultRule rule = *m_plan.instead;
    switch (rule.fault) {
    case Fault::Freeze:
        return freeze();
    case Fault::Status:
        return answerSelf(statusAnswer(rule));
    case Fault::Html:
        return answerSelf(portalAnswer());
    default:
        return reset();
    }
}

HttpHead FaultConnection::forwardedHead() const
{
    HttpHead head = m_reader.head();
    head.remove("Expect");
    if (m_plan.needsWhole())
        head.remove("Accept-Encoding");
    if (!head.value("Transfer-Encoding").isEmpty()) {
        head.remove("Transfer-Encoding");
        head.set("Content-Length", QByteArray::number(m_reader.body().size()));
    }
    return head;
}

void FaultConnection::forward()
{
    m_answer = HttpReader(m_request.method == "HEAD"_L1 ? HttpReader::Message::AnswerToHead
                                                        : HttpReader::Message::Answer);
    m_upstreamIn.clear();
    m_upstream = new QTcpSocket(this);
    connect(m_upstream, &QTcpSocket::connected, this, [this] {
        m_hub.book.noteForwarded(m_request);
        m_upstream->write(forwardedHead().toBytes() + m_reader.body());
    });
    connect(m_upstream, &QTcpSocket::readyRead, this, &FaultConnection::readAnswer);
    connect(m_upstream, &QTcpSocket::disconnected, this, &FaultConnection::answerEnded);
    connect(m_upstream, &QTcpSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                if (error != QAbstractSocket::RemoteHostClosedError)
                    reset(); // no backend: as if this were it
            });
    m_upstream->connectToHost(m_hub.backend.host(), quint16(m_hub.backend.port(80)));
}

void FaultConnection::readAnswer()
{
    m_upstreamIn += m_upstream->readAll();
    const QByteArray body = m_answer.take(m_upstreamIn);
    if (m_answer.isBroken())
        return reset();
    if (!m_answer.hasHead())
        return;
    if (!m_plan.swallowsAnswer() && !m_plan.needsWhole()) {
        if (!std::exchange(m_headSent, true))
            answerHead();
        if (m_pipe && !body.isEmpty())
            m_pipe->putBody(body);
    }
    if (m_answer.isComplete())
        answerEnded();
}

void FaultConnection::openPipe()
{
    m_pipe = new FaultPipe(*m_client, m_plan, m_hub.book.dice(), this);
    // Queued: the pipe is deleted by what they call.
    connect(m_pipe, &FaultPipe::finished, this, &FaultConnection::finishExchange,
            Qt::QueuedConnection);
    connect(m_pipe, &FaultPipe::endReached, this, &FaultConnection::strikeEnding,
            Qt::QueuedConnection);
}

void FaultConnection::answerHead()
{
    openPipe();
    m_pipe->putHead(m_answer.head().toBytes(), m_answer.length());
}

void FaultConnection::answerEnded()
{
    if (!m_upstream)
        return;
    const bool whole = m_answer.isComplete() || m_answer.endsWithConnection();
    dropUpstream();
    if (!whole)
        return reset();
    if (m_plan.swallowsAnswer())
        return strikeEnding();
    if (m_plan.needsWhole())
        return answerWhole();
    if (m_pipe)
        m_pipe->finish();
}

void FaultConnection::answerWhole()
{
    HttpMessage message{.head = m_answer.head(), .body = m_answer.body()};
    message.head.remove("Transfer-Encoding");
    if (m_plan.watchesCursor)
        m_hub.book.noteCursor(pageCursor(message.body));
    for (const FaultRule &rule : m_plan.spoils) {
        if (spoil(message, rule, m_hub.book.dice()))
            m_hub.book.notePlayed(rule.fault);
    }
    answerSelf(message);
}

void FaultConnection::answerSelf(const HttpMessage &answer)
{
    openPipe();
    m_pipe->putHead(answer.headBytes(), answer.body.size());
    if (m_request.method != "HEAD"_L1)
        m_pipe->putBody(answer.body);
    m_pipe->finish();
}

void FaultConnection::answerControl()
{
    const bool posts = m_request.method == "POST"_L1;
    if (m_reader.head().value("Authorization") != "Bearer " + m_hub.controlToken)
        answerSelf(problemAnswer(401, u"The control route needs the backend's token."_s));
    else if (!posts && m_request.method != "GET"_L1)
        answerSelf(problemAnswer(405, u"The control route takes GET and POST."_s));
    else
        answerSelf(m_hub.control(posts ? std::optional(m_reader.body()) : std::nullopt));
}

/// The answer has come as far as the rule lets it.
void FaultConnection::strikeEnding()
{
    if (m_frozen)
        return;
    switch (m_plan.ending ? m_plan.ending->fault : Fault::Cut) {
    case Fault::Freeze:
        return freeze();
    case Fault::Reset:
        dropUpstream();
        QTimer::singleShot(kBeforeReset, this, &FaultConnection::reset);
        return;
    default:
        return closeSoon();
    }
}

void FaultConnection::finishExchange()
{
    if (!m_pipe)
        return;
    delete std::exchange(m_pipe, nullptr);
    const bool closes = m_reader.head().value("Connection").toLower() == "close" ||
                        (m_headSent && (m_answer.endsWithConnection() ||
                                        m_answer.head().value("Connection").toLower() == "close"));
    if (closes)
        return closeSoon();
    m_reader = HttpReader(HttpReader::Message::Request);
    m_busy = false;
    readRequest();
}

void FaultConnection::dropUpstream()
{
    if (auto *upstream = std::exchange(m_upstream, nullptr)) {
        // What the backend has been asked it may still do.
        upstream->disconnect(this);
        upstream->setParent(parent());
        connect(upstream, &QTcpSocket::disconnected, upstream, &QObject::deleteLater);
        upstream->disconnectFromHost();
        if (upstream->state() == QAbstractSocket::UnconnectedState)
            upstream->deleteLater();
    }
}

/// The connection stays, and nothing is said on it any more.
void FaultConnection::freeze()
{
    m_frozen = true;
    dropUpstream();
    delete std::exchange(m_pipe, nullptr);
}

void FaultConnection::reset()
{
    dropUpstream();
    delete std::exchange(m_pipe, nullptr);
    m_busy = true; // nothing is read any more
    resetConnection(*m_client);
}

void FaultConnection::closeSoon()
{
    dropUpstream();
    delete std::exchange(m_pipe, nullptr);
    m_busy = true;
    m_client->disconnectFromHost();
}

} // namespace demo
