// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountability.h"
#include "models/store/rows.h"

namespace store {

template<>
struct Columns<domain::Submission> {
    static constexpr const char *kTable = "submissions";
    static void each(auto &v, auto &s)
    {
        v("feed_id", s.feedId), v("agency_id", s.agencyId), v("period", s.period),
            v("state", s.state);
        v("entered_by", s.enteredBy), v("entered_by_id", s.enteredById),
            v("entered_at", s.enteredAt);
        v("decided_by", s.decidedBy), v("decided_at", s.decidedAt), v("reason", s.reason),
            v("document", s.document);
    }
};

template<>
struct Columns<domain::Closing> {
    static constexpr const char *kTable = "closings";
    static void each(auto &v, auto &c)
    {
        v("period", c.period), v("number", c.number), v("closed_by", c.closedBy),
            v("closed_at", c.closedAt);
        v("reason", c.reason), v("rules_version", c.rulesVersion), v("hash", c.hash),
            v("document", c.document);
    }
};

template<>
struct Columns<domain::Explanation> {
    static constexpr const char *kTable = "explanations";
    static void each(auto &v, auto &e)
    {
        v("closing_id", e.closingId), v("agency_id", e.agencyId), v("subject", e.subject),
            v("text", e.text), v("state", e.state);
        v("author", e.author), v("author_id", e.authorId), v("at", e.at);
        v("reviewed_by", e.reviewedBy), v("reviewed_at", e.reviewedAt), v("answer", e.answer);
    }
};

template<>
struct Columns<domain::Proposal> {
    static constexpr const char *kTable = "proposals";
    static void each(auto &v, auto &p)
    {
        v("agency_id", p.agencyId), v("kind", p.kind), v("title", p.title), v("text", p.text),
            v("state", p.state);
        v("author", p.author), v("at", p.at), v("updated_at", p.updatedAt),
            v("document", p.document);
    }
};

template<>
struct Columns<domain::UsageDay> {
    static constexpr const char *kTable = "usage_days";
    static void each(auto &v, auto &d)
    {
        v("day", d.day), v("agency_id", d.agencyId), v("role", d.role);
        v("issued", d.issued), v("active", d.active), v("document", d.document);
    }
};

template<>
struct Columns<domain::ServiceDay> {
    static constexpr const char *kTable = "service_days";
    static void each(auto &v, auto &d)
    {
        v("day", d.day), v("availability", d.availability), v("document", d.document);
    }
};

} // namespace store
