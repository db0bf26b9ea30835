// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/keysetlistmodel.h"

namespace items {

/// Field reports, newest first by the time of sending.
struct ReportSource {
    using Record = domain::Report;
    using Filter = store::ReportFilter;
    static constexpr auto collection = domain::Collection::Reports;
    static core::Result<std::vector<qint64>> order(const store::Database &db, const Filter &filter,
                                                   qint64 limit);
    static core::Result<std::vector<store::Listed<Record>>> listed(const store::Database &db,
                                                                   const std::vector<qint64> &ords);
    /// The choices are alike but for the time of day.
    static bool isSameChoice(Filter a, const Filter &b)
    {
        a.now = b.now;
        return a == b;
    }
    static QString id(const Record &report) { return report.id.value; }
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

/// Media items, newest first by the time of publishing.
struct MediaSourceRows {
    using Record = domain::MediaItem;
    using Filter = store::MediaFilter;
    static constexpr auto collection = domain::Collection::MediaItems;
    static core::Result<std::vector<qint64>> order(const store::Database &db, const Filter &filter,
                                                   qint64 limit);
    static core::Result<std::vector<store::Listed<Record>>> listed(const store::Database &db,
                                                                   const std::vector<qint64> &ords);
    /// Time that goes by while one looks is no other choice.
    static bool isSameChoice(const Filter &a, Filter b)
    {
        if (a.overdue.size() == b.overdue.size())
            b.overdue = a.overdue;
        return a == b;
    }
    static QString id(const Record &item) { return item.id.value; }
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
