// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dataset.h"

#include <QHttpServer>
#include <QHttpServerResponder>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <list>

namespace demo {

/// The REST contract (resources/api/openapi.yaml) over a Dataset, on 127.0.0.1. Lives in the demo
/// thread.
class RestServer : public QObject
{
    Q_OBJECT
public:
    struct Options {
        quint16 port = 0;
        QByteArray token = "demo";
        std::chrono::seconds tokenTtl{0}; ///< 0: for ever
        bool live = true;
        QString agencyId;  ///< of the account
        QStringList roles; ///< of the account
    };
    /// `scenarioOffset` is what the backend's clock is ahead of the machine's.
    RestServer(std::unique_ptr<Dataset> dataset, Options options,
               std::chrono::milliseconds scenarioOffset);
    ~RestServer() override;
    [[nodiscard]] core::Result<quint16> listen();
    /// Where clients reach it, when that is not where it listens.
    void setAddress(const QUrl &address) { m_dataset->setAddress(address); }
    /// Forgets the newest steps (−1: all since the start) and what was answered to them.
    void restore(qint64 steps);

private:
    using Request = QHttpServerRequest;
    using Response = QHttpServerResponse;

    void addRoutes();
    [[nodiscard]] Response changes(const QString &collection, const Request &request) const;
    void addActionRoutes();
    /// Runs an action once for its Idempotency-Key; asked again, the same answer. `scope` is what
    /// is acted on.
    [[nodiscard]] Response once(const Request &request, const QByteArray &scope,
                                const std::function<ActionAnswer()> &act);
    /// A step on something with a version: If-Match and a JSON object are needed. `scope` keeps
    /// keys of different resources apart.
    using Step = std::function<ActionAnswer(qint64 version, const QJsonObject &action)>;
    [[nodiscard]] Response act(const QByteArray &scope, const Request &request, const Step &step);
    /// Something new. `scope` as of a step.
    using Taking = std::function<ActionAnswer(const QJsonObject &asked)>;
    [[nodiscard]] Response take(const QByteArray &scope, const Request &request,
                                const Taking &taking);
    [[nodiscard]] Response attach(const Request &request);
    [[nodiscard]] Response newsFeed(const QString &name, const Request &request) const;
    [[nodiscard]] Response attachment(const QString &sha256, const Request &request) const;
    [[nodiscard]] QJsonObject account() const;
    [[nodiscard]] Response service() const;
    [[nodiscard]] std::optional<Response> refusal(const Request &request) const;
    void openEvents(const Request &request, QHttpServerResponder &responder);
    void tell(const QStringList &collections);
    void liveStep();
    [[nodiscard]] QDateTime now() const;

    std::unique_ptr<Dataset> m_dataset;
    Options m_options;
    std::chrono::milliseconds m_offset;
    QDateTime m_started;
    QHttpServer m_http;
    QTcpServer *m_tcp = nullptr;
    std::list<QHttpServerResponder> m_listeners;
    qint64 m_eventId = 0;
    QTimer m_heartbeat;
    QTimer m_life;
    struct Answered {
        QByteArray request; ///< what was asked: the record and the body
        int status = 0;
        QByteArray answer;
        qint64 step = 0; ///< of the data set, from 1
    };
    QHash<QByteArray, Answered> m_answered; ///< by Idempotency-Key
    Dice m_dice{1, 99};
};

} // namespace demo
