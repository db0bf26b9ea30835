// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dataset.h"
#include "app/demo/issuer.h"

#include <QHttpServer>
#include <QHttpServerResponder>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <list>
#include <map>

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
        QString agencyId;  ///< of the fixed token's account
        QStringList roles; ///< of the fixed token's account
    };
    /// `scenarioOffset` is what the backend's clock is ahead of the machine's.
    RestServer(std::unique_ptr<Dataset> dataset, Options options,
               std::chrono::milliseconds scenarioOffset);
    ~RestServer() override;
    [[nodiscard]] core::Result<quint16> listen();
    /// Where clients reach it, when that is not where it listens.
    void setAddress(const QUrl &address);
    /// Forgets the newest steps (−1: all since the start) and what was answered to them.
    void restore(qint64 steps);
    /// Other rights (Accounts::change()) from the next request on; tokens stay good.
    [[nodiscard]] core::Result<void> changeAccount(const QString &id, const QJsonObject &members);
    /// Ends every sign-in of an account.
    void revokeAccount(const QString &id);

private:
    using Request = QHttpServerRequest;
    using Response = QHttpServerResponse;

    void addRoutes();
    [[nodiscard]] Response changes(const Account &account, const QString &collection,
                                   const Request &request);
    void addActionRoutes();
    /// What an action is on: the path below `/v1/`, and its record (empty: a new one).
    struct Target {
        QString kind;
        QString id = {};
    };
    /// Runs an action once for its Idempotency-Key, if the account may do it; asked again, the same
    /// answer. The key is of this target and body.
    [[nodiscard]] Response once(const Account &account, const Request &request,
                                const Target &target, const QJsonObject &asked,
                                const std::function<ActionAnswer(const Actor &)> &act);
    /// A step on something with a version: If-Match and a JSON object are needed.
    using Step =
        std::function<ActionAnswer(qint64 version, const QJsonObject &action, const Actor &)>;
    [[nodiscard]] Response act(const Account &account, const Target &target, const Request &request,
                               const Step &step);
    /// Something new.
    using Taking = std::function<ActionAnswer(const QJsonObject &asked, const Actor &)>;
    [[nodiscard]] Response take(const Account &account, const Target &target,
                                const Request &request, const Taking &taking);
    /// Why an account may not act on this at all; empty when it may.
    [[nodiscard]] QString barTo(const Account &account, const Target &target,
                                const QJsonObject &asked);
    [[nodiscard]] Response attach(const Account &account, const Request &request);
    [[nodiscard]] Response takeTrail(const Request &request);
    [[nodiscard]] Response newsFeed(const QString &name, const Request &request) const;
    [[nodiscard]] Response attachment(const Account &account, const QString &sha256,
                                      const Request &request);
    [[nodiscard]] Response service() const;
    /// Whom the token stands for; nobody when there is none, or it is wrong or over.
    [[nodiscard]] const Account *accountOf(const Request &request) const;
    [[nodiscard]] const Account *accountOf(const QByteArray &token) const;
    [[nodiscard]] const Sight &sightOf(const Account &account);
    /// The answer for whom the token stands, or that it stands for nobody.
    [[nodiscard]] Response forAccount(const Request &request,
                                      const std::function<Response(const Account &)> &answer) const;
    [[nodiscard]] static Response unauthorized(const Request &request);
    void openEvents(const Request &request, QHttpServerResponder &responder);
    void tell(const QStringList &collections);
    /// Of tokens that are over.
    void endStreams();
    [[nodiscard]] QByteArray eventFor(const QString &account, const QStringList &collections);
    void liveStep();
    [[nodiscard]] QDateTime now() const;

    std::unique_ptr<Dataset> m_dataset;
    Options m_options;
    std::chrono::milliseconds m_offset;
    QDateTime m_started;
    core::SystemClock m_clock;
    Accounts m_accounts;
    Issuer m_issuer;
    std::map<QString, Sight> m_sights; ///< by account
    QHttpServer m_http;
    QTcpServer *m_tcp = nullptr;
    struct Listener {
        QHttpServerResponder responder;
        QString account;
        QByteArray token;
    };
    std::list<Listener> m_listeners;
    qint64 m_eventId = 0;
    QTimer m_heartbeat;
    QTimer m_ends;
    QTimer m_life;
    struct Answered {
        QByteArray request; ///< what was asked: the record and the body
        QString account;    ///< who asked
        int status = 0;
        QJsonObject answer;
        qint64 step = 0; ///< of the data set, from 1
    };
    QHash<QByteArray, Answered> m_answered; ///< by Idempotency-Key
    Dice m_dice{1, 99};
};

} // namespace demo
