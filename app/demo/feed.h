// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace demo {

/// A change: a record. Without a text: a report has changed hands, and what hangs on it with it, or
/// a record was removed.
struct Change {
    QByteArray text;
    bool isNew = false;
    QString report = {};  ///< that changed hands
    quint32 was = 0;      ///< of a report: its holder before (ReportHolders), 0 for a new one
    quint32 is = 0;       ///< its holder since then
    QString removed = {}; ///< id of a record that is no more
};

/// What a position of a feed brings to a reader.
struct Brought {
    std::vector<QByteArray> items;
    QStringList deleted = {}; ///< ids of what this reader may see no longer
};

/// How a reader who may not see everything sees a feed. What it shows is by the rights and the
/// state of now; whatever has changed hands since has a change of its own later in the feed.
class Lens
{
public:
    Lens() = default;
    Q_DISABLE_COPY_MOVE(Lens)
    virtual ~Lens() = default;
    [[nodiscard]] virtual Brought base(qint64 unit) const = 0;
    [[nodiscard]] virtual Brought change(const Change &change) const = 0;
    /// Records that the reader may see.
    [[nodiscard]] virtual qint64 count() const = 0;
};

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
    /// A record that is new or changed; keeps it as the latest version of its id. Of a report, the
    /// holders before and since.
    void put(const QJsonObject &record, bool isNew, quint32 was = 0, quint32 is = 0);
    /// What hangs on this report changes hands with it.
    void move(const QString &report, quint32 was, quint32 is);
    /// A record that is no more, of a feed that everybody sees whole; its id is never free again.
    void remove(const QString &id);
    [[nodiscard]] bool isRemoved(const QString &id) const { return m_removed.contains(id); }
    /// Forgets the newest changes.
    void forget(qsizetype changes);
    /// All records that were put, oldest first.
    [[nodiscard]] std::vector<QJsonObject> changes() const;
    /// All changes, oldest first.
    [[nodiscard]] const std::vector<Change> &log() const { return m_changes; }
    /// The records of a base unit.
    [[nodiscard]] std::vector<QByteArray> base(qint64 unit) const;
    [[nodiscard]] qint64 units() const { return m_units; }
    /// The latest version of a record that was changed since the start.
    [[nodiscard]] std::optional<QJsonObject> changed(const QString &id) const;

    /// The page after a cursor ("" is the start); nothing for a cursor that this feed never gave.
    [[nodiscard]] std::optional<QByteArray> page(const QString &cursor, qint64 limit) const;
    /// The same for a reader of a scope: `print` names it, and cursors are of one scope only. No
    /// lens: this reader sees all of this feed.
    [[nodiscard]] std::optional<QByteArray> page(const QString &cursor, qint64 limit,
                                                 const QString &print, const Lens *lens) const;

private:
    struct Position {
        bool fullRead = true;
        qint64 unit = 0;
        qint64 skip = 0; ///< records of the unit that were given already
    };
    struct Records {
        std::vector<QByteArray> texts;
        qsizetype bytes = 0;
        QStringList deleted = {};
    };
    [[nodiscard]] std::optional<Position> positionOf(const QString &cursor,
                                                     const QString &print) const;
    [[nodiscard]] QByteArray cursorOf(const Position &position, const QString &print) const;
    [[nodiscard]] Records readFrom(Position &at, qint64 limit) const;
    [[nodiscard]] Records readThrough(const Lens &lens, Position &at, qint64 limit) const;
    void append(qint64 unit, std::vector<QByteArray> &records) const;
    void dropRemoved(std::vector<QByteArray> &records, qsizetype from) const;
    [[nodiscard]] qint64 end() const { return m_units + qint64(m_changes.size()); }
    [[nodiscard]] qint64 liveRecords() const;

    qint64 m_units = 0;
    qint64 m_new = 0; ///< since the start, less those that were removed
    Maker m_maker;
    QString m_data;
    QString m_run;
    /// Records of each base unit, −1 where it has not been made yet: a full read fills it as it
    /// goes, so that a million reports need not be made once more only to be counted.
    mutable std::vector<qint16> m_counts;
    std::vector<Change> m_changes;
    QHash<QString, QJsonObject> m_latest;
    QSet<QString> m_removed;
};

} // namespace demo
