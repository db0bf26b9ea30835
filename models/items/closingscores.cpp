// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/closingscores.h"

#include "models/analysis/quality/freeze.h"
#include "models/items/qualitykept.h"
#include "models/store/qualityfacts.h"
#include "models/store/readsnapshot.h"
#include "models/store/repositories.h"

namespace items {
namespace {

core::Result<void> nameRecords(const store::Database &db, quality::FrozenScores &frozen)
{
    const store::QualityFactRepository repository(db);
    for (size_t i = 0; i < frozen.keys.size(); ++i) {
        const auto versions = repository.versions(frozen.keys[i]);
        if (!versions)
            return std::unexpected(versions.error());
        for (const domain::Observation &version : *versions)
            frozen.scores.failures[i].records << version.id.value;
    }
    return {};
}

core::Result<quality::Book> bookOf(const store::Database &db)
{
    const store::AdministrationRepository administration(db);
    const store::IndicatorRepository figures(db);
    auto units = administration.units(false);
    auto agencies = administration.agencies();
    auto indicators = figures.indicators();
    auto feeds = figures.feeds();
    auto plans = figures.plans();
    if (!units || !agencies || !indicators || !feeds || !plans)
        return std::unexpected(!units        ? units.error()
                               : !agencies   ? agencies.error()
                               : !indicators ? indicators.error()
                               : !feeds      ? feeds.error()
                                             : plans.error());
    return quality::Book{.indicators = *std::move(indicators),
                         .units = *std::move(units),
                         .agencies = *std::move(agencies),
                         .feeds = *std::move(feeds),
                         .plans = *std::move(plans)};
}

} // namespace

core::Result<std::unique_ptr<quality::Evaluation>> evaluated(const store::Database &db,
                                                             const quality::Book &book,
                                                             const QDateTime &now)
{
    auto rules = quality::builtInRules();
    if (!rules)
        return std::unexpected(rules.error());
    auto made = std::make_unique<quality::Evaluation>(book, *std::move(rules), now);
    quality::Facts &facts = made->facts();
    const store::QualityFactRepository repository(db);
    const auto slotsRead = repository.eachSlot(
        [&](const auto &kept) { facts.putSlot(kept.row, kept.record); });
    if (!slotsRead)
        return std::unexpected(slotsRead.error());
    const auto read = repository.eachObservation(
        [&](const auto &kept) { facts.put(kept.row, kept.record); });
    if (!read)
        return std::unexpected(read.error());
    made->run();
    return made;
}

core::Result<domain::ClosedScores> scoresOf(const store::Database &db, const QDateTime &now,
                                            const domain::Period &period)
{
    const store::ReadSnapshot snapshot(db);
    const auto book = bookOf(db);
    if (!book)
        return std::unexpected(book.error());
    const auto evaluation = evaluated(db, *book, now);
    if (!evaluation)
        return std::unexpected(evaluation.error());
    return closedScores(**evaluation, db, period);
}

core::Result<domain::ClosedScores> closedScores(const quality::Evaluation &evaluation,
                                                const store::Database &db,
                                                const domain::Period &period)
{
    return quality::freezeWhatFits(evaluation, period, [&db](quality::FrozenScores &frozen) {
        return nameRecords(db, frozen);
    });
}

} // namespace items
