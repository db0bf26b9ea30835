// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/latest.h"
#include "models/items/mergerows.h"
#include "models/store/changehub.h"
#include "models/store/repositories.h"

#include <QAbstractListModel>
#include <QTimer>

#include <tuple>

namespace items {

/// A list over the cache, newest first, read in keyset windows as the view scrolls. Raw records
/// through RecordRole; text and colour are the pane's. A change in the cache re-reads the rows that
/// are there and signals only the differences. A Source says what differs between lists: Record,
/// Filter, collection, page(), count(), keyOf(), before() and id().
template<typename Source>
class KeysetListModel : public QAbstractListModel
{
public:
    using Record = typename Source::Record;
    using Filter = typename Source::Filter;
    enum Role { RecordRole = Qt::UserRole, IdRole };
    static constexpr int kWindow = 200;
    /// How many rows a refresh re-reads at most; more are read again by scrolling.
    static constexpr int kRefreshLimit = 10000;

    KeysetListModel(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr)
        : QAbstractListModel(parent)
        , m_page(readers, this)
        , m_count(readers, this)
    {
        m_refresh.setSingleShot(true);
        m_refresh.setInterval(200);
        connect(&m_refresh, &QTimer::timeout, this, [this] { readAgain(); });
        connect(&hub, &store::ChangeHub::changed, this, [this](domain::Collection collection) {
            if (collection == Source::collection && !m_refresh.isActive())
                m_refresh.start();
        });
    }

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Shows other records from the top.
    void setFilter(const Filter &filter)
    {
        if (m_started && filter == m_filter)
            return;
        m_filter = filter;
        m_started = true;
        m_atEnd = false;
        readAgain();
    }
    /// All matching records, −1 while unknown.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }
    [[nodiscard]] const Record *record(int row) const
    {
        return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
    }
    /// The row of a record that is loaded, or −1.
    [[nodiscard]] int rowOf(const QString &id) const
    {
        const auto found = std::ranges::find_if(
            m_rows, [&id](const Record &record) { return Source::id(record) == id; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Record *found = index.isValid() ? record(index.row()) : nullptr;
        if (!found)
            return {};
        if (role == RecordRole)
            return QVariant::fromValue(*found);
        if (role == IdRole)
            return Source::id(*found);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return found->title;
        return {};
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_started && !m_atEnd && !m_loading && !m_rows.empty();
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            read(Source::keyOf(m_rows.back()), kWindow, false);
    }

    // for mergeRows()
    void dropRows(int row, int count)
    {
        beginRemoveRows({}, row, row + count - 1);
        m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
        endRemoveRows();
    }
    void addRow(int row, Record record)
    {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, std::move(record));
        endInsertRows();
    }
    void replaceRow(int row, Record record)
    {
        if (m_rows[size_t(row)] == record)
            return;
        m_rows[size_t(row)] = std::move(record);
        Q_EMIT dataChanged(index(row), index(row));
    }

protected:
    /// The state (loading, total, error) changed; a subclass with a signal passes it on.
    virtual void stateChanged() = 0;

private:
    void readAgain()
    {
        if (!m_started)
            return;
        read({}, std::clamp(int(m_rows.size()), kWindow, kRefreshLimit), true);
        m_count.run(
            [filter = m_filter](const store::Database &db) { return Source::count(db, filter); },
            [this](const core::Result<qint64> &total) {
                m_total = total.value_or(-1);
                stateChanged();
            });
    }
    void read(const store::Keyset &after, int limit, bool fromTop)
    {
        m_loading = true;
        stateChanged();
        m_page.run(
            [filter = m_filter, after, limit](const store::Database &db) {
                return Source::page(db, filter, after, limit);
            },
            [this, limit, fromTop](core::Result<std::vector<Record>> rows) {
                accept(std::move(rows), limit, fromTop);
            });
    }
    void accept(core::Result<std::vector<Record>> rows, int limit, bool fromTop)
    {
        m_error = rows ? std::nullopt : std::optional(rows.error());
        if (rows) {
            m_atEnd = int(rows->size()) < limit;
            if (fromTop)
                mergeRows(m_rows, std::move(*rows), &Source::before, *this);
            else
                append(std::move(*rows));
        }
        // Only now: views ask for more while rows are being put in.
        m_loading = false;
        stateChanged();
    }
    void append(std::vector<Record> rows)
    {
        if (rows.empty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        std::ranges::move(rows, std::back_inserter(m_rows));
        endInsertRows();
    }

    std::vector<Record> m_rows;
    Filter m_filter;
    Latest m_page;
    Latest m_count;
    QTimer m_refresh;
    std::optional<core::Error> m_error;
    qint64 m_total = -1;
    bool m_started = false;
    bool m_atEnd = false;
    bool m_loading = false;
};

} // namespace items
