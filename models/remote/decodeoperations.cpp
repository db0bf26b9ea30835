// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/decoders.h"
#include "models/remote/decoding.h"

namespace remote {
domain::AlarmRule decodeAlarmRule(FieldReader &reader)
{
    domain::AlarmRule rule;
    readIdentity(reader, rule);
    readValidity(reader, rule);
    rule.name = reader.requiredText("name");
    rule.subsystem = domain::subsystemFromCode(reader.text("subsystem", 64))
                         .value_or(domain::Subsystem::FieldReports);
    rule.kind = reader.requiredText("kind", 64);
    rule.priority = int(reader.integer("priority", 1, 3, 3));
    rule.parameters = reader.object("parameters");
    return rule;
}

domain::AlarmAction decodeAlarmAction(FieldReader &reader)
{
    domain::AlarmAction action;
    readIdentity(reader, action);
    action.ruleId = reader.requiredText("ruleId", 128);
    action.subject = reader.text("subject");
    action.verb = reader.requiredText("verb", 64);
    action.actor = reader.text("actor", 128);
    action.comment = reader.text("comment", kLongText);
    action.at = reader.moment("at");
    action.until = reader.moment("until");
    return action;
}

domain::Ticket decodeTicket(FieldReader &reader)
{
    domain::Ticket ticket;
    readIdentity(reader, ticket);
    ticket.title = reader.requiredText("title");
    ticket.text = reader.text("text", kLongText);
    ticket.state = reader.text("state", 64);
    ticket.agencyId = reader.id<domain::AgencyId>("agencyId");
    ticket.openedBy = reader.text("openedBy", 128);
    ticket.openedAt = reader.moment("openedAt");
    ticket.closedAt = reader.moment("closedAt");
    return ticket;
}

} // namespace remote
