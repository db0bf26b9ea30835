// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remark.h"
#include "models/store/indicatorcolumns.h"
#include "models/store/rows.h"

namespace store {

template<>
struct Columns<domain::Remark> {
    static constexpr const char *kTable = "remarks";
    static void each(auto &v, auto &r)
    {
        v("kind", r.kind), v("kind_text", r.kindText);
        v("indicator_id", r.indicatorId), v("unit_id", r.unitId), eachOfPeriod(v, r.period);
        v("breakdown", r.breakdown), v("text", r.text), v("author", r.author);
        v("written_at", r.writtenAt), v("agency_id", r.agencyId), v("due_on", r.dueOn);
        v("state", r.state), v("state_text", r.stateText);
        v("answer", r.answer), v("answered_by", r.answeredBy), v("answered_at", r.answeredAt);
        v("settled_by", r.settledBy), v("settled_at", r.settledAt);
    }
};

} // namespace store
