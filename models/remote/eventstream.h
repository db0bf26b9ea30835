// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"
#include "models/remote/eventparser.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

namespace remote {

class HttpClient;

/// Listens to `GET /v1/events` and tells which collections changed. A stream that falls silent (45
/// s without even a heartbeat) or breaks is opened again with back-off; meanwhile the caller polls.
class EventStream : public QObject
{
    Q_OBJECT
public:
    explicit EventStream(HttpClient &http, QObject *parent = nullptr);
    ~EventStream() override;
    /// Opens the stream when it is not open and not waiting to be.
    void open();
    void close();
    [[nodiscard]] bool isLive() const { return m_live; }

Q_SIGNALS:
    void changed(const QList<domain::Collection> &collections);
    void liveChanged();

private:
    void connectStream();
    void read();
    void ended();
    void setLive(bool live);

    HttpClient &m_http;
    EventParser m_parser;
    QNetworkReply *m_reply = nullptr;
    QTimer m_silence;
    QTimer m_again;
    int m_failures = 0;
    bool m_wanted = false;
    bool m_live = false;
};

} // namespace remote
