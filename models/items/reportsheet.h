// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/reportfigures.h"
#include "models/items/directory.h"
#include "models/items/loaded.h"
#include "models/store/repositories.h"

namespace items {

/// The figures over the reports of a scope, and what they are compared with.
struct ReportSheet {
    store::ReportFilter scope;
    analysis::ReportFigures now;
    /// The same period of the year before; null when the scope has none, or when this cache does
    /// not reach back so far.
    std::optional<analysis::ReportFigures> before;
    std::shared_ptr<const Reference> reference; ///< as it was when the figures were made
};

/// Loads a ReportSheet.
class ReportFigureBoard final : public LoadedContent<ReportSheet>
{
    Q_OBJECT
public:
    static constexpr size_t kMostHotSpots = 10;

    ReportFigureBoard(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                      QObject *parent = nullptr);
    void setScope(const store::ReportFilter &scope);
    /// Nobody looks: changes in the cache are not followed until the next setScope().
    void rest() { m_scope.reset(); }

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const Directory &m_directory;
    std::optional<store::ReportFilter> m_scope;
};

/// What the board loads, for whoever has a connection at hand.
[[nodiscard]] core::Result<ReportSheet> readReportSheet(
    const store::Database &db, const store::ReportFilter &scope,
    const std::shared_ptr<const Reference> &reference);

} // namespace items
