// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/loaded.h"
#include "models/store/repositories.h"

namespace items {

/// A report near another one, with its pictures.
struct NearbyReport {
    domain::Report report;
    std::vector<domain::Attachment> attachments;
    double metres = 0; ///< from the other one
};

/// The reports that one may repeat: within kDuplicateMetres and kDuplicateDays before it, not
/// refused, nearest first. domain.md B: duplicates.
class NearbyReports final : public LoadedContent<std::vector<NearbyReport>>
{
    Q_OBJECT
public:
    static constexpr double kDuplicateMetres = 100;
    static constexpr int kDuplicateDays = 30;
    static constexpr int kMost = 20;

    NearbyReports(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    void setReport(const domain::Report &report);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    domain::Report m_report;
};

} // namespace items
