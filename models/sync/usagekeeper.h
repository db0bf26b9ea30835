// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/usage.h"
#include "models/sync/usageview.h"

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

/// Counts of one request.
inline constexpr int kUsageBatch = 500;
/// How long counts stay at this desk for the person to look at.
inline constexpr int kUsageDaysKept = 90;

/// Counts how this desk is used and hands the counts to the backend, once an hour. Switched off it
/// counts nothing and has nothing that was not sent. Lives in the sync thread.
class UsageKeeper : public QObject
{
    Q_OBJECT
public:
    UsageKeeper(const core::Clock &clock, const session::Session &session, UsageSwitch usage,
                QObject *parent);

    /// A damaged file goes, and counting begins anew.
    [[nodiscard]] core::Result<void> open(const QString &path, const QByteArray &key);
    /// By the person; what was not sent is forgotten.
    [[nodiscard]] core::Result<void> setOn(bool on);
    [[nodiscard]] core::Result<void> note(const domain::UsageNote &used);
    /// What the person who works here has used.
    [[nodiscard]] core::Result<UsageView> view() const;
    /// Sends what the backend does not have when an hour is over since it was last sent. A refusal
    /// waits an hour and is no error; an error is one of the network.
    [[nodiscard]] QCoro::Task<core::Result<void>> send(remote::HttpClient &http);
    /// The same at once, when the program ends; whatever comes of it.
    [[nodiscard]] QCoro::Task<void> sendLast(remote::HttpClient &http);

private:
    [[nodiscard]] bool isCounting(const domain::UsageNote &used) const;
    [[nodiscard]] QCoro::Task<core::Result<void>> sendNow(remote::HttpClient &http);

    const core::Clock &m_clock;
    const session::Session &m_session;
    UsageSwitch m_switch;
    std::optional<store::Usage> m_usage;
    QDateTime m_notBefore; ///< the hour is over
};

} // namespace syncing
