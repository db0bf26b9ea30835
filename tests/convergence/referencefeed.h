// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

namespace convergence {

/// What a feed does wrong on purpose, so that the oracle can be seen to notice.
enum class FeedMutant {
    None,
    DropsRows,   ///< a page leaves out a record and moves its cursor past it
    CountsShort, ///< a full read leaves out a record and counts only what it sent
    OmitsRow,    ///< a full read leaves out a record and counts right
};

/// The change feed of one collection as the contract says it: the latest state of each id in the
/// order of its last change, tombstones, cursors that expire, full reads that close with a count.
class ReferenceFeed
{
public:
    using Records = std::map<QString, QJsonObject>;

    explicit ReferenceFeed(FeedMutant mutant = FeedMutant::None)
        : m_mutant(mutant)
    {
    }

    /// A record that is new or changed, with its version.
    void put(const QJsonObject &record);
    /// Leaves a tombstone.
    void remove(const QString &id);
    /// Every cursor given so far is answered with 410 from now on.
    void expire() { ++m_epoch; }
    /// As it was once; cursors given since then or before mean nothing.
    void restore(const ReferenceFeed &older)
    {
        const qint64 epoch = m_epoch + 1;
        *this = older;
        m_epoch = epoch;
    }
    /// Null: not there (any more).
    [[nodiscard]] std::optional<QJsonObject> record(const QString &id) const;
    /// Whether the id was ever used.
    [[nodiscard]] bool knows(const QString &id) const { return m_places.contains(id); }
    [[nodiscard]] Records records() const;

    /// The page after a cursor ("" is the start); nothing: the cursor expired.
    [[nodiscard]] std::optional<QJsonObject> page(const QString &cursor, int limit);

private:
    struct Entry {
        QString id = {};
        QJsonObject record = {}; ///< empty: a tombstone
    };
    struct Place {
        bool fullRead = true;
        qint64 revision = 0; ///< of the last entry that was given
        qint64 start = 0;    ///< the newest revision when the full read began
    };
    [[nodiscard]] std::optional<Place> placeOf(const QString &cursor) const;
    [[nodiscard]] QString cursorOf(const Place &place) const;
    [[nodiscard]] bool leavesOut(const Place &place);
    void enter(Entry entry);

    FeedMutant m_mutant;
    std::map<qint64, Entry> m_log; ///< by revision; one entry of each id
    std::map<QString, qint64> m_places;
    qint64 m_revision = 0;
    qint64 m_epoch = 1;
    qint64 m_live = 0;
    int m_given = 0;
};

} // namespace convergence
