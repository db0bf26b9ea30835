// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/directory.h"
#include "models/items/loaded.h"
#include "models/items/specialfigures.h"

#include <QDate>

namespace items {

/// The figures of one special view for one unit.
class SpecialContent final : public LoadedContent<SpecialFigures>
{
    Q_OBJECT
public:
    SpecialContent(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                   QObject *parent = nullptr);
    /// `unit` empty: the province valid on `today`. A view with a problem is not read.
    void show(const SpecialView &view, const domain::UnitId &unit, const QDate &today);

    /// Reads nothing more until the next show().
    void rest();

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const Directory &m_directory;
    std::optional<SpecialView> m_view;
    domain::UnitId m_unit;
    QDate m_today;
};

} // namespace items
