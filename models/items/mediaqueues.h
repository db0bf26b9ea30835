// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workcalendar.h"
#include "models/items/filters.h"
#include "models/items/loaded.h"

#include <array>

namespace items {

class Directory;

/// What people at the desk work through, in the order of the chips.
enum class MediaQueue {
    All,
    New,       ///< collected, nobody has looked
    Screening, ///< it concerns the province; who is asked, and whether, is open
    Verifying, ///< an agency is asked
    ToAnswer,  ///< concluded, or being answered
    Watched,
    Overdue, ///< longer in its state than it may be
    Pressing ///< negative, and nobody has dealt with it
};
inline constexpr int kMediaQueues = int(MediaQueue::Pressing) + 1;

/// What is overdue at a moment: for every state that has a limit, when it must have been entered at
/// the latest to be over it. Agrees with domain::isOverdue() to the millisecond.
[[nodiscard]] std::vector<MediaOverdue> overdueAt(const domain::WorkCalendar &calendar,
                                                  const QDateTime &now);
/// A queue within a scope, whose own states do not count; what is pressing is negative.
[[nodiscard]] MediaFilter filterOf(MediaQueue queue, const domain::WorkCalendar &calendar,
                                   const QDateTime &now, MediaFilter scope = {});

/// How many items each queue has, by MediaQueue.
struct MediaQueueCounts {
    std::array<qint64, size_t(kMediaQueues)> items = {};

    [[nodiscard]] qint64 of(MediaQueue queue) const { return items.at(size_t(queue)); }
    bool operator==(const MediaQueueCounts &) const = default;
};

/// What MediaQueues loads, for whoever has a connection at hand.
[[nodiscard]] core::Result<MediaQueueCounts> readMediaQueues(const store::Database &db,
                                                             const MediaFilter &scope,
                                                             const domain::WorkCalendar &calendar,
                                                             const QDateTime &now);

/// How much waits in every queue.
class MediaQueues final : public LoadedContent<MediaQueueCounts>
{
    Q_OBJECT
public:
    MediaQueues(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                QObject *parent = nullptr);
    /// The moment counts for what is overdue: called anew when time has gone by.
    void setScope(const MediaFilter &scope, const QDateTime &now);
    /// A queue of the scope as of the moment that was set.
    [[nodiscard]] MediaFilter filter(MediaQueue queue) const;

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    [[nodiscard]] domain::WorkCalendar calendar() const;

    const Directory &m_directory;
    std::optional<MediaFilter> m_scope;
    QDateTime m_now;
};

} // namespace items
