// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/faultbody.h"
#include "app/demo/faultpipe.h"

#include <QTcpSocket>

#include <functional>

namespace demo {

/// What the connections of a proxy share.
struct FaultHub {
    QUrl backend;
    FaultBook book;
    QByteArray controlToken = {};
    /// The control route: the body of a POST, nothing for a GET.
    std::function<HttpMessage(const std::optional<QByteArray> &spec)> control = {};
};

/// One connection of a client: its requests one after the other, each with the faults of its plan.
/// Deletes itself when the client has gone.
class FaultConnection : public QObject
{
    Q_OBJECT
public:
    FaultConnection(QTcpSocket *client, FaultHub &hub, QObject *parent);

    /// The rules are new: `freeze` and `down` strike what is under way.
    void reconsider();
    /// As when the backend's process ends; the control route goes on.
    void drop();

private:
    void readRequest();
    void startExchange();
    void play();
    void forward();
    void readAnswer();
    void answerHead();
    void answerWhole();
    void answerEnded();
    void answerSelf(const HttpMessage &answer);
    void answerControl();
    void openPipe();
    void strikeEnding();
    void finishExchange();
    void freeze();
    void reset();
    void closeSoon();
    void dropUpstream();
    [[nodiscard]] bool isControl() const;
    [[nodiscard]] HttpHead forwardedHead() const;

    QTcpSocket *m_client;
    FaultHub &m_hub;
    QByteArray m_in;
    HttpReader m_reader{HttpReader::Message::Request};
    FaultRequest m_request;
    FaultPlan m_plan;
    QTcpSocket *m_upstream = nullptr;
    QByteArray m_upstreamIn;
    HttpReader m_answer{HttpReader::Message::Answer};
    FaultPipe *m_pipe = nullptr;
    bool m_busy = false; ///< an exchange is under way
    bool m_frozen = false;
    bool m_headSent = false;
};

} // namespace demo
