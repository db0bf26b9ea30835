// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace demo {

/// The change feed of one collection: base records that are made when they are asked for, then
/// changes in the order in which they happened. A cursor is a position in that order, so a page can
/// be asked for again at any time; it also says of which data and of which run it is, because
/// changes live no longer than the process.
class Feed
{
public:
    /// Appends the records of one base unit (one report, or all events of one report) as JSON.
    using Maker = std::function<void(qint64 unit, std::vector<QByteArray> &records)>;

    Feed() = default;
    /// `units` base units; how many records they make is found out when they are made.
    Feed(qint64 units, Maker maker);
    /// All base records at once.
    explicit Feed(std::vector<QJsonObject> records);

    /// What cursors are of: `data` names the base records, `run` this process.
    void setOrigin(const QString &data, const QString &run);
    /// A record that is new or changed; keeps it as the latest version of its id.
    void put(const QJsonObject &record, bool isNew);
    /// Forgets the newest changes.
    void forget(qsizetype changes);
    /// All changes that it has, oldest first.
    [[nodiscard]] std::vector<QJsonObject> changes() const;
    /// The latest version of a record that was changed since the start.
    [[nodiscard]] std::optional<QJsonObject> changed(const QString &id) const;

    /// The page after a cursor ("" is the start); nothing for a cursor that this feed never gave.
    [[nodiscard]] std::optional<QByteArray> page(const QString &cursor, qint64 limit) const;

private:
    struct Position {
        bool fullRead = true;
        qint64 unit = 0;
        qint64 skip = 0; ///< records of the unit that were given already
    };
    struct Records {
        std::vector<QByteArray> texts;
        qsizetype bytes = 0;
    };
    [[nodiscard]] std::optional<Position> positionOf(const QString &cursor) const;
    [[nodiscard]] QByteArray cursorOf(const Position &position) const;
    [[nodiscard]] Records readFrom(Position &at, qint64 limit) const;
    void append(qint64 unit, std::vector<QByteArray> &records) const;
    [[nodiscard]] qint64 end() const { return m_units + qint64(m_changes.size()); }
    [[nodiscard]] qint64 liveRecords() const;

    qint64 m_units = 0;
    qint64 m_new = 0;
    Maker m_maker;
    QString m_data;
    QString m_run;
    /// Records of each base unit, −1 where it has not been made yet: a full read fills it as it
    /// goes, so that a million reports need not be made once more only to be counted.
    mutable std::vector<qint16> m_counts;
    std::vector<QByteArray> m_changes;
    std::vector<bool> m_isNew; ///< of each change
    QHash<QString, QJsonObject> m_latest;
};

} // namespace demo
