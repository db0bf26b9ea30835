// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/operation.h"
#include "models/items/loaded.h"

namespace store {
class Database;
}

namespace items {

/// The days that are asked about, both included.
struct ServiceAsk {
    QDate from = {};
    QDate to = {};

    bool operator==(const ServiceAsk &) const = default;
};

/// How the IOC is deployed, managed, operated and used, with the records that this is counted from.
struct ServicePicture {
    ServiceAsk ask = {};
    analysis::OperationFacts facts = {};
    analysis::OperationMaterial material = {};
};

/// Reads what the figures are counted from: feeds and proposals as they are now, the days of the
/// span.
[[nodiscard]] core::Result<ServicePicture> servicePicture(const store::Database &db,
                                                          const ServiceAsk &ask,
                                                          const QDateTime &now);

/// The picture of a span, read again whenever the cache changes.
class ServiceBoard final : public LoadedContent<ServicePicture>
{
    Q_OBJECT
public:
    ServiceBoard(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// `now` is what ages are counted to.
    void show(const ServiceAsk &ask, const QDateTime &now);
    [[nodiscard]] const ServiceAsk &asked() const { return m_ask; }

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    ServiceAsk m_ask;
    QDateTime m_now;
};

} // namespace items
