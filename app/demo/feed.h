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
/// be asked for again at any time.
class Feed
{
public:
    /// Appends the records of one base unit (one report, or all events of one report) as JSON.
    using Maker = std::function<void(qint64 unit, std::vector<QByteArray> &records)>;

    Feed() = default;
    /// `units` base units that make `records` records together.
    Feed(qint64 units, qint64 records, Maker maker);
    /// All base records at once.
    explicit Feed(std::vector<QJsonObject> records);

    /// A record that is new or changed; keeps it as the latest version of its id.
    void put(const QJsonObject &record, bool isNew);
    /// The latest version of a record that was changed since the start.
    [[nodiscard]] std::optional<QJsonObject> changed(const QString &id) const;

    /// The page after a cursor ("" is the start); nothing for a cursor that this feed never gave.
    [[nodiscard]] std::optional<QByteArray> page(const QString &cursor, qint64 limit) const;
    [[nodiscard]] qint64 liveRecords() const { return m_records + m_new; }

private:
    qint64 m_units = 0;
    qint64 m_records = 0;
    qint64 m_new = 0;
    Maker m_maker;
    std::vector<QByteArray> m_changes;
    QHash<QString, QJsonObject> m_latest;
};

} // namespace demo
