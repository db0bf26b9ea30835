// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"

namespace items {

/// What a rule would have raised.
struct AlarmEffect {
    QDateTime from = {};
    QDateTime to = {};
    qint64 raised = 0;                               ///< onsets in [from, to)
    qint64 lasting = 0;                              ///< that last now
    double perDay = 0;                               ///< onsets a day
    qint64 worstDay = 0;                             ///< most onsets on one day (UTC+7)
    std::vector<std::pair<QDate, qint64>> days = {}; ///< onsets by day, every day, oldest first
    /// Newest first, at most kMostEffectLines; `episode`, `rule`, `terms` and `subjectName` are
    /// set.
    std::vector<AlarmLine> lines = {};

    bool operator==(const AlarmEffect &) const = default;
};
inline constexpr size_t kMostEffectLines = 200;

/// A rule that is being written, tried on the last days of the cache. Validity and out-of-service
/// do not count: it is asked what it would have done. A rule whose parameters do not fit gives
/// error() InvalidArgument with a detail that names the member.
class AlarmPreview final : public LoadedContent<AlarmEffect>
{
    Q_OBJECT
public:
    AlarmPreview(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                 const core::Clock &clock, QObject *parent = nullptr);
    /// Nothing asks for nothing. `days` 1 … 366.
    void ask(const std::optional<domain::AlarmRule> &rule, int days = 30);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const Directory &m_directory;
    const core::Clock &m_clock;
    std::optional<domain::AlarmRule> m_rule;
    int m_days = 30;
};

} // namespace items
