// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QThread>
#include <QTimeZone>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace demo {

class RestServer;
enum class Scale { Small, Province, Large };

/// How the demo backend is started.
struct Options {
    Scale scale = Scale::Province;
    std::optional<qint64> reports; ///< instead of the scale's number
    quint32 seed = 1;
    quint16 port = 0; ///< 0: any free one
    /// The day that the data are of; the backend's clock starts here and runs on.
    QDateTime scenarioNow = QDateTime(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
    QString boundariesFile;
    bool live = true;
    QByteArray token = "demo";
    QString agencyId; ///< of the demo's account; empty: of none
    /// Of the demo's account: enough to try everything.
    QStringList roles{QStringLiteral("ioc-operator"),
                      QStringLiteral("ioc-operator-lead"),
                      QStringLiteral("department-officer"),
                      QStringLiteral("department-leader"),
                      QStringLiteral("media-officer"),
                      QStringLiteral("committee-office"),
                      QStringLiteral("auditor")};
    /// Of the fixed token, 0: for ever; and of those that the issuer gives, 0: ten minutes.
    std::chrono::seconds tokenTtl{0};
    /// Rules of FaultSpec ("none" has none): clients then reach the backend through a FaultProxy,
    /// whose control route is there too. Empty: no proxy.
    QString faults = {};
    bool planted = false; ///< the data have the faults of resources/catalogue/planted-faults.json
    /// Periods were closed before it began. They are judged from all figures, at each start.
    bool closings = false;
};

/// The demo backend in a thread of its own; speaks HTTP on 127.0.0.1 and nothing else.
class DemoBackend : public QObject
{
    Q_OBJECT
public:
    explicit DemoBackend(Options options, QObject *parent = nullptr);
    ~DemoBackend() override; ///< stop()

    /// Makes the data and listens; `ready` or `failed` follows.
    void start();
    void stop();
    /// The proxy's, when there are faults.
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QByteArray token() const { return m_options.token; }
    /// As after restoring a backup: forgets the newest steps (accepted requests, things that
    /// happened; −1: all since the start), the answers given to them and every cursor. Waits for
    /// it; not to be called in the backend's own thread.
    void restore(qint64 steps);
    /// Other rights for an account of the demo ("demo": the fixed token's) while it runs: members
    /// of `GET /v1/me` put over its own, null takes one away. Tokens stay good. NotFound for an
    /// unknown id. Waits, as restore() does.
    [[nodiscard]] core::Result<void> setAccount(const QString &id, const QJsonObject &members);
    /// Ends every sign-in of an account, as an administrator does when somebody leaves.
    void revokeAccount(const QString &id);

Q_SIGNALS:
    void ready(const QUrl &url);
    void failed(const core::Error &error);

private:
    void inServer(const std::function<void(RestServer &)> &act);

    Options m_options;
    QThread m_thread;
    QObject *m_server = nullptr;
    QUrl m_url;
};

} // namespace demo
