// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/serviceboard.h"

#include "models/store/accountabilityrepository.h"
#include "models/store/readsnapshot.h"
#include "models/store/repositories.h"

using namespace std::chrono_literals;

namespace items {

core::Result<ServicePicture> servicePicture(const store::Database &db, const ServiceAsk &ask,
                                            const QDateTime &now)
{
    const store::ReadSnapshot snapshot(db);
    const store::AccountabilityRepository repository(db);
    auto feeds = store::IndicatorRepository(db).feeds();
    if (!feeds)
        return std::unexpected(feeds.error());
    auto proposals = repository.proposals();
    if (!proposals)
        return std::unexpected(proposals.error());
    auto usage = repository.usageDays(ask.from, ask.to);
    if (!usage)
        return std::unexpected(usage.error());
    auto service = repository.serviceDays(ask.from, ask.to);
    if (!service)
        return std::unexpected(service.error());
    ServicePicture picture{.ask = ask,
                           .material = {.from = ask.from,
                                        .to = ask.to,
                                        .now = now,
                                        .feeds = *std::move(feeds),
                                        .proposals = *std::move(proposals),
                                        .usage = *std::move(usage),
                                        .service = *std::move(service)}};
    picture.facts = analysis::operationFacts(picture.material);
    return picture;
}

ServiceBoard::ServiceBoard(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
{
}

void ServiceBoard::show(const ServiceAsk &ask, const QDateTime &now)
{
    m_ask = ask;
    m_now = now;
    load();
}

bool ServiceBoard::concerns(domain::Collection collection, const QStringList &) const
{
    using enum domain::Collection;
    return m_ask.from.isValid() && (collection == Feeds || collection == Proposals ||
                                    collection == UsageDays || collection == ServiceDays);
}

void ServiceBoard::load()
{
    query([ask = m_ask, now = m_now](const store::Database &db) {
        return servicePicture(db, ask, now);
    });
}

} // namespace items
