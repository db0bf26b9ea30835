// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dataset.h"
#include "models/remote/contract.h"
#include "tests/quality/qualityworld.h"

namespace qualitytest {

template<typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().detail));
    return std::move(*result);
}

/// The demo of 12 June 2025, read as a desk reads it, without a cache between.
class DemoFigures
{
public:
    explicit DemoFigures(bool planted)
        : m_data(must(demo::Dataset::make({.reports = 1,
                                           .mediaItems = 1,
                                           .seed = 1,
                                           .now = kNow,
                                           .boundariesFile = {},
                                           .planted = planted,
                                           .closings = false})))
    {
        using enum domain::Collection;
        each<domain::Unit>(Units, [this](const auto &one) { m_book.units.push_back(one); });
        each<domain::Agency>(Agencies, [this](const auto &one) { m_book.agencies.push_back(one); });
        each<domain::Indicator>(Indicators,
                                [this](const auto &one) { m_book.indicators.push_back(one); });
        each<domain::Plan>(Plans, [this](const auto &one) { m_book.plans.push_back(one); });
        each<domain::Feed>(Feeds, [this](const auto &one) { m_book.feeds.push_back(one); });
    }
    [[nodiscard]] std::unique_ptr<quality::Evaluation> evaluate()
    {
        auto evaluation = std::make_unique<quality::Evaluation>(
            m_book, must(quality::builtInRules()), kNow);
        qint64 key = 0;
        each<domain::Slot>(domain::Collection::Slots,
                           [&](const auto &one) { evaluation->facts().putSlot(key++, one); });
        each<domain::Observation>(domain::Collection::Observations,
                                  [&](const auto &one) { evaluation->facts().put(key++, one); });
        evaluation->run();
        return evaluation;
    }

private:
    template<typename Record>
    void each(domain::Collection collection, const std::function<void(const Record &)> &visit)
    {
        const demo::Sight everything({}, m_data->sightIndex());
        QString cursor;
        for (bool more = true; more;) {
            const auto page = m_data->page(domain::code(collection), cursor, 1000, everything);
            if (!page)
                qFatal("the demo has no %ls", qUtf16Printable(domain::code(collection)));
            const auto changes = must(remote::decodeChanges(collection, *page));
            for (const domain::Record &record : changes.items)
                visit(std::get<Record>(record));
            cursor = changes.cursor;
            more = changes.more;
        }
    }

    std::unique_ptr<demo::Dataset> m_data;
    quality::Book m_book;
};

} // namespace qualitytest
