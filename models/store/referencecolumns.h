// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/store/rows.h"

namespace store {

template<>
struct Columns<domain::Unit> {
    static constexpr const char *kTable = "units";
    static void each(auto &v, auto &u)
    {
        v("code", u.code), v("name", u.name), v("short_name", u.shortName), v("level", u.level),
            v("level_text", u.levelText);
        v("parent_id", u.parentId), v("valid_from", u.validFrom), v("valid_to", u.validTo);
        v("source_decision", u.sourceDecision), v("successors", u.successors),
            v("longitude", u.longitude);
        v("latitude", u.latitude), v("geometry_provenance", u.geometryProvenance),
            v("geometry", u.geometry);
        v("population", u.population), v("population_year", u.populationYear);
    }
};

template<>
struct Columns<domain::Agency> {
    static constexpr const char *kTable = "agencies";
    static void each(auto &v, auto &a)
    {
        v("name", a.name), v("short_name", a.shortName), v("parent_id", a.parentId),
            v("unit_id", a.unitId);
        v("valid_from", a.validFrom), v("valid_to", a.validTo), v("successor_ids", a.successorIds);
        v("responsibilities", a.responsibilities);
    }
};

template<>
struct Columns<domain::CalendarDay> {
    static constexpr const char *kTable = "calendar";
    static void each(auto &v, auto &d) { v("date", d.date), v("kind", d.kind), v("name", d.name); }
};

template<>
struct Columns<domain::ReportCategory> {
    static constexpr const char *kTable = "report_categories";
    static void each(auto &v, auto &c)
    {
        v("code", c.code), v("name", c.name), v("name_en", c.nameEn),
            v("deadline_hours", c.deadlineHours);
        v("receive_hours", c.receiveHours), v("valid_from", c.validFrom), v("valid_to", c.validTo),
            v("decision", c.decision), v("reply_templates", c.replyTemplates);
    }
};

template<>
struct Columns<domain::AlarmRule> {
    static constexpr const char *kTable = "alarm_rules";
    static void each(auto &v, auto &r)
    {
        v("name", r.name), v("subsystem", r.subsystem), v("kind", r.kind),
            v("priority", r.priority);
        v("parameters", r.parameters), v("valid_from", r.validFrom), v("valid_to", r.validTo);
        v("rationale", r.rationale), v("guidance", r.guidance), v("pane", r.pane),
            v("out_of_service", r.outOfService);
        v("updated_by", r.updatedBy), v("updated_at", r.updatedAt), v("history", r.history);
    }
};

template<>
struct Columns<domain::AlarmAction> {
    static constexpr const char *kTable = "alarm_actions";
    static void each(auto &v, auto &a)
    {
        v("rule_id", a.ruleId), v("subject", a.subject), v("verb", a.verb), v("actor", a.actor),
            v("comment", a.comment);
        v("at", a.at), v("until", a.until), v("onset", a.onset), v("assignee", a.assignee);
    }
};

template<>
struct Columns<domain::Ticket> {
    static constexpr const char *kTable = "tickets";
    static void each(auto &v, auto &t)
    {
        v("title", t.title), v("text", t.text), v("state", t.state), v("agency_id", t.agencyId),
            v("opened_by", t.openedBy);
        v("opened_at", t.openedAt), v("closed_at", t.closedAt), v("opened_by_id", t.openedById);
        v("answer", t.answer), v("updated_at", t.updatedAt), v("document", t.document);
    }
};

template<>
struct Columns<domain::WallPage> {
    static constexpr const char *kTable = "wall_pages";
    static void each(auto &v, auto &p)
    {
        v("kind", p.kind), v("name", p.name), v("document", p.document),
            v("updated_by", p.updatedBy);
        v("updated_at", p.updatedAt);
    }
};

template<>
struct Columns<domain::WallCommand> {
    static constexpr const char *kTable = "wall_commands";
    static void each(auto &v, auto &c)
    {
        v("wall", c.wall), v("verb", c.verb), v("page", c.page), v("view", c.view),
            v("actor", c.actor);
        v("at", c.at), v("until", c.until);
    }
};

template<>
struct Columns<domain::Signer> {
    static constexpr const char *kTable = "signers";
    static void each(auto &v, auto &s)
    {
        v("account_id", s.accountId), v("name", s.name), v("agency_id", s.agencyId),
            v("public_key", s.publicKey);
        v("valid_from", s.validFrom), v("revoked_at", s.revokedAt);
    }
};

template<>
struct Columns<domain::Bulletin> {
    static constexpr const char *kTable = "bulletins";
    static void each(auto &v, auto &b)
    {
        v("kind", b.kind), v("period", b.period), v("form", b.form), v("number", b.number),
            v("year", b.year);
        v("title", b.title), v("author", b.author), v("agency_id", b.agencyId),
            v("signed_by", b.signedBy), v("state", b.state);
        v("issued_at", b.issuedAt), v("updated_at", b.updatedAt), v("version_hash", b.versionHash),
            v("document", b.document);
    }
};

} // namespace store
