// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorfigure.h"
#include "models/items/loaded.h"

namespace items {

/// All figures of a subsystem in one unit with their versions, in catalogue order: what the
/// standard table is made of.
class IndicatorSheet final : public LoadedContent<std::vector<IndicatorFigure>>
{
    Q_OBJECT
public:
    IndicatorSheet(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                   QObject *parent = nullptr);
    /// `unit` empty: the province valid on `today`.
    void show(domain::Subsystem subsystem, const domain::UnitId &unit, const QDate &today);
    /// Reads nothing more until the next show().
    void rest();

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const Directory &m_directory;
    std::optional<domain::Subsystem> m_subsystem;
    domain::UnitId m_unit;
    QDate m_today;
};

} // namespace items
