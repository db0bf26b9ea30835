// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace demo {

/// What can go wrong between a client and the backend; app/doc/fault-backend.md tells each.
enum class Fault {
    Latency,
    Reset,
    Cut,
    Lost,
    Slow,
    Freeze,
    Down,
    Status,
    WrongJson,
    TruncatedJson,
    Html,
    Oversize,
    Poison,
    Skew,
    Expire,
    GzipBomb,
    Loss,
    Restore,
};
[[nodiscard]] QString faultName(Fault fault);

/// Where in an exchange `reset` and `freeze` strike.
enum class FaultStage {
    Request, ///< before the backend sees the request
    Body,    ///< after `value` bytes of the answer's body
    Commit,  ///< the backend has answered, the client gets nothing of it
};

/// One rule: WHAT[=VALUE][@ROUTE][%PROBABILITY][#COUNT].
struct FaultRule {
    Fault fault = Fault::Latency;
    FaultStage stage = FaultStage::Request;
    /// Milliseconds (latency), bytes (cut, reset, freeze), bytes a second (slow), a status, MB
    /// (oversize, gzipbomb), records (poison), seconds (skew), per cent (loss), changes (restore;
    /// −1: all).
    qint64 value = 0;
    qint64 upper = 0;                 ///< latency: its longest; status: seconds of Retry-After
    QString route = {};               ///< "POST/v1/reports/*", "/v1/events"; empty: every request
    double probability = 1;           ///< 0 to 1; written in per cent
    std::optional<qint64> count = {}; ///< it is played so often; none: always

    /// `route` is a prefix of `POST/v1/…` or of `/v1/…`, or with `*` and `?` a pattern of the whole
    /// of it.
    [[nodiscard]] bool concerns(const QString &method, const QString &path) const;
};

/// Rules separated by ';'. "" and "none" have no rule: nothing goes wrong.
struct FaultSpec {
    std::vector<FaultRule> rules = {};
    QString text = {}; ///< as it was written

    /// Error InvalidArgument: one sentence that names the part that is wrong.
    [[nodiscard]] static core::Result<FaultSpec> parse(const QString &text);
};

/// A reverse HTTP/1.1 proxy on 127.0.0.1 in front of an HTTP backend which plays faults on real
/// sockets. Lives in one thread. The same seed and the same order of requests give the same faults.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    FaultProxy(QUrl backend, FaultSpec spec, quint32 seed, QObject *parent = nullptr);
    ~FaultProxy() override;

    /// On any free port for 0. The error is the system's. Called once.
    [[nodiscard]] core::Result<quint16> listen(quint16 port = 0);
    [[nodiscard]] QUrl url() const;
    /// With a token there is the control route: `GET /faults` tells told(), `POST /faults` (a spec
    /// as text) calls setSpec(). The token is asked for as a bearer token.
    void setControlToken(const QByteArray &token);

    /// New rules for what comes; an empty spec heals. `freeze` and `down` also strike what is under
    /// way. Whatever was frozen stays silent for ever, as after a firewall forgot the connection.
    void setSpec(FaultSpec spec);
    [[nodiscard]] const FaultSpec &spec() const;

    /// How often a fault was played since the start.
    [[nodiscard]] qint64 played(Fault fault) const;
    /// Requests by "GET /v1/me", as clients sent them.
    [[nodiscard]] const QHash<QString, qint64> &requests() const;
    /// Of them, those that the backend got.
    [[nodiscard]] const QHash<QString, qint64> &forwarded() const;
    /// `{"rules", "seed", "connections", "played": {"reset": 3}, "requests": {…}, "forwarded":
    /// {…}}`.
    [[nodiscard]] QJsonObject told() const;

Q_SIGNALS:
    /// The rule `restore`: the backend is to forget its newest changes, −1: all since its start.
    /// Whoever made the backend connects it (DemoBackend::restore()).
    void restoreWanted(qint64 changes);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demo
