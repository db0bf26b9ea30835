// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/trail.h"
#include "models/sync/trailview.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>

#include <optional>

namespace core {
class Clock;
}
namespace remote {
class HttpClient;
}
namespace session {
class Session;
}

namespace syncing {

class EngineLog;

/// Entries of one request.
inline constexpr int kTrailBatch = 500;

/// Writes the trail of this desk and hands it to the backend. Lives in the sync thread.
class TrailKeeper : public QObject
{
    Q_OBJECT
public:
    TrailKeeper(const core::Clock &clock, const session::Session &session, EngineLog &log,
                QObject *parent);

    /// A damaged file is kept as `trail.db.damaged-N` and a new trail is begun.
    [[nodiscard]] core::Result<void> open(const QString &path, const QByteArray &key);
    /// When and who are filled in; finished means on disk.
    [[nodiscard]] core::Result<void> note(domain::TrailEntry entry);
    /// Reading the newest (`before` is 0) is noted in it.
    [[nodiscard]] core::Result<TrailView> view(int limit, qint64 before);
    /// Sends what the backend does not have yet, and once more what it has lost. A refusal is told
    /// once, waits an hour and is no error; an error is one of the network.
    [[nodiscard]] QCoro::Task<core::Result<void>> send(remote::HttpClient &http);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] core::Result<const store::Trail *> trail() const;
    /// Entries of the next request.
    [[nodiscard]] core::Result<std::vector<domain::TrailEntry>> next() const;
    /// Whether the refusal of entries from `first` on is mended by sending others.
    [[nodiscard]] bool startAgain(qint64 first, const QByteArray &problem);
    void refuse(const core::Error &error);

    const core::Clock &m_clock;
    const session::Session &m_session;
    EngineLog &m_log;
    std::optional<qint64> m_again; ///< what was sent before is sent anew after this entry
    std::optional<store::Trail> m_trail;
    QDateTime m_notBefore; ///< after a refusal
    QString m_refusal;
};

} // namespace syncing
