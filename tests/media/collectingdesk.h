// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/domain/mediaedits.h"
#include "models/sync/feedcollector.h"
#include "tests/media/newssite.h"
#include "tests/support/cache.h"
#include "tests/support/records.h"

#include <QJsonArray>

namespace newstest {

using core::ErrorKind;
using syncing::FeedState;

inline constexpr int kPatience = 20'000;
inline const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

[[nodiscard]] inline domain::MediaRule rule(const QString &id, const QString &word,
                                            const QString &topic, const QString &unit = {})
{
    domain::MediaRule made;
    made.id = domain::MediaRuleId(id);
    made.version = 1;
    made.kind = unit.isEmpty() ? domain::MediaRuleKind::Topic : domain::MediaRuleKind::Place;
    made.topic = topic;
    made.unitId = domain::UnitId(unit);
    made.words.words = {word};
    return made;
}

/// A desk that collects: a real cache, a real outbox and the real collector, with a clock that
/// stands until it is moved.
class CollectingDesk
{
public:
    explicit CollectingDesk(const std::vector<domain::Record> &sources)
        : edits(clock)
        , collector({cache.db(), edits, clock,
                     [this](domain::Edit edit) -> core::Result<void> {
                         if (fullDisk)
                             return core::failure(ErrorKind::StorageFull);
                         return edits.submit(std::move(edit), u"Lan"_s)
                             .transform([](const domain::Edit &) {});
                     }},
                    nullptr)
    {
        using domain::Collection;
        if (!edits.open(cache.directory() + u"/outbox.db"_s, support::key()))
            qFatal("no outbox");
        domain::Unit unit;
        unit.id = domain::UnitId(u"u-1"_s);
        apply(Collection::Units, {unit});
        apply(Collection::MediaSources, sources);
        apply(Collection::MediaRules, {rule(u"1"_s, u"nước thải"_s, u"Môi trường - biển"_s),
                                       rule(u"2"_s, u"Hàm Tiến"_s, {}, u"u-1"_s)});
        apply(Collection::MediaItems, {});
    }
    ~CollectingDesk()
    {
        collector.stop();
        if (!QTest::qWaitFor([this] { return !collector.isRunning(); }, kPatience))
            qFatal("the collector does not end");
    }
    void apply(domain::Collection collection, std::vector<domain::Record> records)
    {
        if (!cache.apply(collection, support::page(std::move(records))))
            qFatal("not applied");
        const store::SyncStateRepository states(cache.db());
        auto state = states.state(collection).value();
        state.complete = true;
        if (!states.save(state))
            qFatal("not saved");
    }
    void start()
    {
        collector.setOn(true);
        collector.start();
    }
    /// Time passes, and the collector looks at the clock.
    void wait(std::chrono::seconds duration)
    {
        clock.advance(duration);
        collector.refresh();
    }
    [[nodiscard]] FeedState state(const QString &source) const
    {
        const auto all = collector.states().value_or(std::vector<FeedState>());
        const auto found = std::ranges::find(all, domain::MediaSourceId(source),
                                             &FeedState::sourceId);
        return found == all.end() ? FeedState() : *found;
    }
    /// What was handed to the outbox, in order.
    [[nodiscard]] std::vector<domain::MediaItem> collected() const
    {
        std::vector<domain::MediaItem> items;
        for (const auto &edit : edits.edits(domain::Collection::MediaItems, {}).value()) {
            for (const QJsonValue &item : edit.edit.payload.value("items"_L1).toArray())
                items.push_back(domain::mediaItemFromSnapshot(item.toObject()));
        }
        return items;
    }
    [[nodiscard]] size_t batches() const
    {
        return edits.edits(domain::Collection::MediaItems, {}).value().size();
    }

    core::FixedClock clock{kNow};
    support::Cache cache;
    syncing::EditDesk edits;
    bool fullDisk = false;
    syncing::FeedCollector collector;
};

} // namespace newstest
