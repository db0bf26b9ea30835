// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/comparison.h"
#include "models/items/directory.h"
#include "models/items/loaded.h"

#include <expected>

namespace items {

/// One line that a comparison asks for.
struct SeriesKey {
    domain::IndicatorId indicator;
    domain::UnitId unit;

    bool operator==(const SeriesKey &) const = default;
};

/// What a comparison has: its lines side by side, or why they are not.
struct Comparison {
    std::vector<SeriesKey> keys;
    std::expected<analysis::SeriesTable, analysis::ComparisonRefusal> table = std::unexpected(
        analysis::ComparisonRefusal::Nothing);
};

/// Up to analysis::kMostCompared units or indicators over the same periods.
class SeriesComparison final : public LoadedContent<Comparison>
{
    Q_OBJECT
public:
    SeriesComparison(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                     QObject *parent = nullptr);
    /// Shows the lines from `from` to `to`; none: nothing to show.
    void show(const std::vector<SeriesKey> &keys, const QDate &from, const QDate &to);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const Directory &m_directory;
    std::vector<SeriesKey> m_keys;
    QDate m_from;
    QDate m_to;
};

/// One indicator in all units below one: small multiples.
struct UnitTrends {
    domain::Indicator indicator;
    analysis::SeriesTable table; ///< no lines when no unit below has a value
};

/// Loads UnitTrends.
class UnitTrendList final : public LoadedContent<UnitTrends>
{
    Q_OBJECT
public:
    UnitTrendList(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                  QObject *parent = nullptr);
    /// The units below `parent` (its sisters when nothing is below it) that are valid on `to`; an
    /// empty parent: below the province.
    void show(const domain::IndicatorId &indicator, const domain::UnitId &parent, const QDate &from,
              const QDate &to);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const Directory &m_directory;
    domain::IndicatorId m_indicator;
    domain::UnitId m_parent;
    QDate m_from;
    QDate m_to;
};

} // namespace items
