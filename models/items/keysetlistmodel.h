// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/latest.h"
#include "models/items/orderdiff.h"
#include "models/items/recordcache.h"
#include "models/store/changehub.h"
#include "models/store/repositories.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QTimer>

#include <span>

namespace items {

/// A list over the cache of any length, newest first (few hits of a search: best first): it knows
/// the place (`ord`) of every row, eight bytes each, and holds the records around those that are
/// looked at. The first window comes at once, the other rows when all places are read; a row whose
/// record is not at hand yet has no data, and asking for it has it read. Raw records through
/// RecordRole; text and colour are the pane's. A change in the cache signals only the differences;
/// selected and current rows follow their records, also through another filter. A Source says what
/// differs between lists: Record, Filter, collection, isSameChoice(), order(), listed() and id().
template<typename Source>
class KeysetListModel : public QAbstractListModel
{
public:
    using Record = typename Source::Record;
    using Filter = typename Source::Filter;
    enum Role { RecordRole = Qt::UserRole, IdRole, SearchRole };
    static constexpr int kWindow = 200;
    /// How many records are at hand at most, a few megabytes.
    static constexpr qsizetype kMostRecords = 20 * kWindow;
    /// Lists that differ in more places are put in order at once.
    static constexpr size_t kMostHunks = 12;

    KeysetListModel(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr)
        : QAbstractListModel(parent)
        , m_readers(readers)
        , m_records(kMostRecords)
        , m_firstQuery(readers, this, store::Urgency::Screen)
        , m_orderQuery(readers, this)
        , m_windowQuery(readers, this, store::Urgency::Screen)
    {
        m_refresh.setSingleShot(true);
        connect(&m_refresh, &QTimer::timeout, this, [this] { readAgain(); });
        m_fetch.setSingleShot(true);
        connect(&m_fetch, &QTimer::timeout, this, [this] { readWindow(); });
        connect(&hub, &store::ChangeHub::changed, this, [this](domain::Collection collection) {
            if (collection == Source::collection && !m_refresh.isActive())
                m_refresh.start(int(std::max<qint64>(kRest, kPatience * m_orderCost)));
        });
    }

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Shows other records, the first of them at once; only differences when no more than the time
    /// of day is another.
    void setFilter(const Filter &filter)
    {
        if (m_started && filter == m_filter)
            return;
        const bool others = !m_started || !Source::isSameChoice(filter, m_filter);
        m_filter = filter;
        m_started = true;
        if (others)
            m_total = -1;
        if (others || m_readingFirst)
            readFirst();
        readAgain();
    }
    /// All matching records, −1 while unknown.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Few hits of a search: not newest first.
    [[nodiscard]] bool isBestFirst() const { return !m_isFalling; }
    /// Whether the list itself is being read; windows of records come and go silently.
    [[nodiscard]] bool isLoading() const { return m_readingFirst || m_readingOrder; }
    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }
    /// Null: not at hand (yet).
    [[nodiscard]] const Record *record(int row) const
    {
        return row >= 0 && row < rowCount() ? m_records.find(m_order[size_t(row)]) : nullptr;
    }
    /// The row of a record that is at hand, or −1.
    [[nodiscard]] int rowOf(const QString &id) const
    {
        const qint64 ord = m_records.ordOf(id);
        return ord < 0 ? -1 : rowOf(ord);
    }
    /// The records of these rows, also of those that are not at hand; without those that have gone
    /// meanwhile.
    [[nodiscard]] QFuture<core::Result<std::vector<Record>>> read(
        const std::vector<int> &rows) const
    {
        Ords ords;
        for (const int row : rows) {
            if (row >= 0 && row < rowCount())
                ords.push_back(m_order[size_t(row)]);
        }
        return m_readers.run([ords = std::move(ords)](const store::Database &db) {
            return Source::listed(db, ords).transform([](Window window) {
                std::vector<Record> records;
                for (auto &[ord, record] : window)
                    records.push_back(std::move(record));
                return records;
            });
        });
    }
    /// How many records are at hand.
    [[nodiscard]] qsizetype held() const { return m_records.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_order.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount())
            return {};
        want(index.row());
        const Record *found = record(index.row());
        if (!found)
            return {};
        if (role == RecordRole)
            return QVariant::fromValue(*found);
        if (role == IdRole)
            return Source::id(*found);
        if (role == SearchRole) // the words that the list is narrowed to
            return m_filter.text;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return found->title;
        return {};
    }

protected:
    /// The state (loading, total, error, records at hand) changed; a subclass with a signal passes
    /// it on.
    virtual void stateChanged() = 0;

private:
    using Ords = std::vector<qint64>;
    using Window = std::vector<store::Listed<Record>>;
    static constexpr qint64 kRest = 200;   ///< ms from a change to reading again
    static constexpr qint64 kPatience = 4; ///< times what reading the order took

    /// What a new filter shows first, without waiting for the order of everything.
    void readFirst()
    {
        m_readingFirst = true;
        dropWindow();
        m_firstQuery.run(
            [filter = m_filter](const store::Database &db) {
                return Source::order(db, filter, kWindow).and_then([&](const Ords &ords) {
                    return Source::listed(db, ords).transform(
                        [&](Window window) { return std::pair(ords, std::move(window)); });
                });
            },
            [this](core::Result<std::pair<Ords, Window>> first) {
                m_readingFirst = false;
                m_error = first ? std::nullopt : std::optional(first.error());
                if (first) {
                    keep(std::move(first->second));
                    if (m_readingOrder)
                        become(std::move(first->first));
                }
                stateChanged();
            });
    }
    /// Where everything stands, and anew what was looked at last.
    void readAgain()
    {
        if (!m_started)
            return;
        if (m_order.empty() && !m_readingFirst)
            readFirst();
        m_readingOrder = true;
        stateChanged();
        m_orderTimer.start();
        m_orderQuery.run(
            [filter = m_filter](const store::Database &db) {
                return Source::order(db, filter, store::kAllRows);
            },
            [this](core::Result<Ords> order) {
                m_orderCost = m_orderTimer.elapsed();
                m_readingOrder = false;
                m_error = order ? std::nullopt : std::optional(order.error());
                if (order) {
                    m_total = qint64(order->size());
                    m_records.age();
                    become(std::move(*order));
                    dropWindow(); // of before the change
                    look(m_shownFirst, m_shownLast);
                }
                stateChanged();
            });
    }
    /// Asked for a row that is not at hand, or may have changed.
    void want(int row) const
    {
        if (!m_records.isFresh(m_order[size_t(row)]))
            look(row, row);
    }
    /// Collects until the view has asked for all that it draws.
    void look(int first, int last) const
    {
        const bool near = m_fetch.isActive() &&
                          std::max(last, m_wantLast) - std::min(first, m_wantFirst) <
                              kMostRecords / 4;
        m_wantFirst = near ? std::min(first, m_wantFirst) : first;
        m_wantLast = near ? std::max(last, m_wantLast) : last;
        if (!m_fetch.isActive())
            m_fetch.start(0);
    }
    /// One window at a time: a view that asks again while one is on its way gets that one, however
    /// often it asks.
    void readWindow()
    {
        const int first = std::max(0, m_wantFirst - kWindow / 4);
        const int last = std::min(rowCount() - 1, m_wantLast + kWindow / 4);
        if (first > last)
            return;
        m_shownFirst = m_wantFirst;
        m_shownLast = m_wantLast;
        if (m_readingWindow) {
            m_otherWindow = m_otherWindow || m_wantFirst < m_readFirst || m_wantLast > m_readLast;
            return;
        }
        m_readingWindow = true;
        m_readFirst = first;
        m_readLast = last;
        m_windowQuery.run([ords = Ords(m_order.begin() + first, m_order.begin() + last + 1)](
                              const store::Database &db) { return Source::listed(db, ords); },
                          [this](core::Result<Window> window) {
                              const bool other = m_otherWindow;
                              dropWindow();
                              if (other)
                                  look(m_wantFirst, m_wantLast);
                              if (!window)
                                  return;
                              keep(std::move(*window));
                              stateChanged();
                          });
    }
    void dropWindow()
    {
        m_windowQuery.cancel();
        m_readingWindow = false;
        m_otherWindow = false;
    }
    void keep(Window window)
    {
        int first = rowCount();
        int last = -1;
        for (auto &[ord, record] : window) {
            const QString id = Source::id(record);
            const int row = m_records.put(ord, id, std::move(record)) ? rowOf(ord) : -1;
            if (row < 0)
                continue;
            first = std::min(first, row);
            last = std::max(last, row);
        }
        if (first <= last)
            Q_EMIT dataChanged(index(first), index(last));
    }

    [[nodiscard]] int rowOf(qint64 ord) const { return rowIn(m_order, m_isFalling, ord); }
    void become(Ords order)
    {
        if (order == m_order)
            return;
        if (!m_isFalling || !isFalling(order))
            return rearrange(std::move(order));
        const auto hunks = orderDiff(m_order, order, kMostHunks);
        if (hunks.size() > kMostHunks)
            return rearrange(std::move(order));
        for (auto hunk = hunks.rbegin(); hunk != hunks.rend(); ++hunk) {
            removeRowsAt(int(hunk->row), int(hunk->removed));
            insertRowsAt(int(hunk->row),
                         std::span(order).subspan(size_t(hunk->from), size_t(hunk->added)));
        }
    }
    void removeRowsAt(int row, int count)
    {
        if (count == 0)
            return;
        beginRemoveRows({}, row, row + count - 1);
        m_order.erase(m_order.begin() + row, m_order.begin() + row + count);
        endRemoveRows();
    }
    void insertRowsAt(int row, std::span<const qint64> ords)
    {
        if (ords.empty())
            return;
        beginInsertRows({}, row, row + int(ords.size()) - 1);
        m_order.insert(m_order.begin() + row, ords.begin(), ords.end());
        endInsertRows();
    }
    /// Another order at once: the longer length first, then the order, then what is too much.
    void rearrange(Ords order)
    {
        const int length = int(order.size());
        const bool falling = isFalling(order);
        const Ords more(size_t(std::max(0, length - rowCount())), kNowhere);
        insertRowsAt(rowCount(), more);
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &old : from) {
            const int row = rowIn(order, falling, m_order[size_t(old.row())]);
            to.append(row < 0 ? QModelIndex() : index(row));
        }
        order.resize(std::max(m_order.size(), order.size()), kNowhere);
        m_order = std::move(order);
        m_isFalling = falling;
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
        removeRowsAt(length, rowCount() - length);
    }

    static constexpr qint64 kNowhere = -1; ///< a row that has no place yet, below all that have

    store::ReaderPool &m_readers;
    Ords m_order;
    bool m_isFalling = true;
    RecordCache<Record> m_records;
    Filter m_filter;
    Latest m_firstQuery;
    Latest m_orderQuery;
    Latest m_windowQuery;
    QTimer m_refresh;
    QElapsedTimer m_orderTimer;
    qint64 m_orderCost = 0;
    mutable QTimer m_fetch;
    mutable int m_wantFirst = 0;
    mutable int m_wantLast = 0;
    bool m_readingWindow = false;
    bool m_otherWindow = false; ///< rows outside of what is being read are wanted
    int m_readFirst = 0;
    int m_readLast = 0;
    int m_shownFirst = 0;
    int m_shownLast = 0;
    std::optional<core::Error> m_error;
    qint64 m_total = -1;
    bool m_started = false;
    bool m_readingFirst = false;
    bool m_readingOrder = false;
};

} // namespace items
