// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/keysetlistmodel.h"

namespace items {

/// Field reports, newest first by (sentAt, id).
struct ReportSource {
    using Record = domain::Report;
    using Filter = store::ReportFilter;
    static constexpr auto collection = domain::Collection::Reports;
    static core::Result<std::vector<Record>> page(const store::Database &db, const Filter &filter,
                                                  const store::Keyset &after, int limit);
    static core::Result<qint64> count(const store::Database &db, const Filter &filter);
    static store::Keyset keyOf(const Record &report) { return {report.sentAt, report.id.value}; }
    static QString id(const Record &report) { return report.id.value; }
    static bool before(const Record &a, const Record &b)
    {
        return std::tie(b.sentAt, b.id) < std::tie(a.sentAt, a.id);
    }
};

/// The list of field reports under a filter.
class ReportListModel final : public KeysetListModel<ReportSource>
{
    Q_OBJECT
public:
    using KeysetListModel::KeysetListModel;

Q_SIGNALS:
    void stateUpdated();

protected:
    void stateChanged() override { Q_EMIT stateUpdated(); }
};

/// Media items, newest first by (publishedAt, id).
struct MediaSourceRows {
    using Record = domain::MediaItem;
    using Filter = store::MediaFilter;
    static constexpr auto collection = domain::Collection::MediaItems;
    static core::Result<std::vector<Record>> page(const store::Database &db, const Filter &filter,
                                                  const store::Keyset &after, int limit);
    static core::Result<qint64> count(const store::Database &db, const Filter &filter);
    static store::Keyset keyOf(const Record &item) { return {item.publishedAt, item.id.value}; }
    static QString id(const Record &item) { return item.id.value; }
    static bool before(const Record &a, const Record &b)
    {
        return std::tie(b.publishedAt, b.id) < std::tie(a.publishedAt, a.id);
    }
};

/// The stream of media items under a filter.
class MediaListModel final : public KeysetListModel<MediaSourceRows>
{
    Q_OBJECT
public:
    using KeysetListModel::KeysetListModel;

Q_SIGNALS:
    void stateUpdated();

protected:
    void stateChanged() override { Q_EMIT stateUpdated(); }
};

} // namespace items

Q_DECLARE_METATYPE(domain::Report)
Q_DECLARE_METATYPE(domain::MediaItem)
