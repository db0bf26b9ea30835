// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace store {
class ChangeHub;
class Database;
class ReaderPool;
} // namespace store

namespace items {

/// The small reference data of the cache, in memory: units, agencies, categories, media sources,
/// indicators, plans, calendar. Immutable; a new one replaces it when something changed.
struct Reference {
    QHash<QString, domain::Unit> units; ///< by id, without geometry
    QHash<QString, domain::Agency> agencies;
    QHash<QString, domain::ReportCategory> categories;
    QHash<QString, domain::MediaSource> mediaSources;
    QHash<QString, domain::Indicator> indicators;
    std::vector<domain::Indicator> indicatorList; ///< by subsystem, then code
    std::vector<domain::Plan> plans;
    std::vector<domain::CalendarDay> calendar;

    /// The province (or its continuation) valid on the day; null when there is none.
    [[nodiscard]] const domain::Unit *province(const QDate &on) const;
    /// Children valid on the day, by Vietnamese name order of their short names.
    [[nodiscard]] std::vector<const domain::Unit *> children(const domain::UnitId &parent,
                                                             const QDate &on) const;
    [[nodiscard]] const domain::Unit *unit(const domain::UnitId &id) const;
    /// What an area stands for: itself, or when it is empty the province of the day.
    [[nodiscard]] domain::UnitId unitOrProvince(const domain::UnitId &area, const QDate &on) const;
    /// The first entry of the dictionary with this code; null when there is none.
    [[nodiscard]] const domain::Indicator *indicatorWithCode(const QString &code) const;
    /// What an area narrows a query to: nothing for the province (or an unknown area), the unit
    /// itself below it.
    [[nodiscard]] std::vector<domain::UnitId> narrowing(const domain::UnitId &area) const;
    /// Names for screens; the id itself when it is unknown (a newer backend), never empty for a
    /// non-empty id.
    [[nodiscard]] QString unitName(const domain::UnitId &id) const;
    [[nodiscard]] QString agencyName(const domain::AgencyId &id) const;
    [[nodiscard]] QString categoryName(const domain::CategoryId &id) const;
    [[nodiscard]] const domain::Plan *plan(const domain::IndicatorId &indicator,
                                           const domain::UnitId &unit, int year) const;
};

/// What the cache has now.
[[nodiscard]] core::Result<std::shared_ptr<const Reference>> readReference(
    const store::Database &db);

/// Loads Reference from the cache and loads it again when the cache says that it changed.
class Directory : public QObject
{
    Q_OBJECT
public:
    Directory(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    ~Directory() override;
    /// Never null; empty before the first load.
    [[nodiscard]] std::shared_ptr<const Reference> reference() const { return m_reference; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    void reload();

Q_SIGNALS:
    void changed();

private:
    store::ReaderPool &m_readers;
    std::shared_ptr<const Reference> m_reference;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace items
