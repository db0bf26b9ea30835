// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/alarmperformance.h"
#include "models/items/alarmboard.h"

namespace items {

/// The episodes of some days, with what people did.
struct AlarmLog {
    QDateTime from = {};
    QDateTime to = {};
    /// Newest onset first, at most kMostAlarmLog; standing is that of `to`, Normal for what is over
    /// and done.
    std::vector<AlarmLine> lines = {};
    bool hasMore = false;
    analysis::AlarmPerformance performance = {}; ///< of all episodes

    bool operator==(const AlarmLog &) const = default;
};
inline constexpr size_t kMostAlarmLog = 2000;

/// What alarmed in the last days, worked out from the cache as it is now: what reports and figures
/// were like then, by the rules of today. Rules about the connection have no history.
class AlarmHistory final : public LoadedContent<AlarmLog>
{
    Q_OBJECT
public:
    AlarmHistory(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                 const core::Clock &clock, QObject *parent = nullptr);
    /// The last `days` (1 … 366) for so many operators on duty (at least 1).
    void show(int days, int operators);
    void setWanted(bool wanted); ///< whether somebody looks; it is not read otherwise

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const Directory &m_directory;
    const core::Clock &m_clock;
    int m_days = 0;
    int m_operators = 1;
    bool m_wanted = false;
    bool m_stale = true;
};

} // namespace items
