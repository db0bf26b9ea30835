// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bulletinedits.h"
#include "models/domain/remarkworkflow.h"
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
    rule.rationale = reader.text("rationale", kLongText);
    rule.guidance = reader.text("guidance", kLongText);
    rule.pane = reader.text("pane", 64);
    rule.outOfService = reader.flag("outOfService");
    rule.updatedBy = reader.text("updatedBy", 128);
    rule.updatedAt = reader.moment("updatedAt");
    reader.each("history", domain::kMostAlarmRuleRevisions, [&](FieldReader &revision) {
        rule.history.append(
            {revision.moment("at"), revision.text("actor", 128), revision.object("rule")});
    });
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
    action.onset = reader.moment("onset");
    action.assignee = reader.text("assignee", 128);
    return action;
}

domain::WallPage decodeWallPage(FieldReader &reader)
{
    domain::WallPage page;
    readIdentity(reader, page);
    page.kind = reader.requiredText("kind", 64);
    page.name = reader.requiredText("name");
    page.document = reader.object("document");
    page.updatedBy = reader.text("updatedBy", 128);
    page.updatedAt = reader.moment("updatedAt");
    return page;
}

domain::WallCommand decodeWallCommand(FieldReader &reader)
{
    domain::WallCommand command;
    readIdentity(reader, command);
    command.wall = reader.text("wall", 128);
    command.verb = reader.requiredText("verb", 64);
    command.page = reader.text("page", 128);
    command.view = reader.object("view");
    command.actor = reader.text("actor", 128);
    command.at = reader.moment("at");
    command.until = reader.moment("until");
    return command;
}

domain::Signer decodeSigner(FieldReader &reader)
{
    domain::Signer signer;
    readIdentity(reader, signer);
    signer.accountId = reader.text("accountId", 128);
    signer.name = reader.text("name");
    signer.agencyId = reader.id<domain::AgencyId>("agencyId");
    signer.publicKey = reader.requiredText("publicKey", 64);
    signer.validFrom = reader.moment("validFrom");
    signer.revokedAt = reader.moment("revokedAt");
    return signer;
}

domain::Bulletin decodeBulletin(FieldReader &reader)
{
    constexpr int kLastYear = 9999;
    domain::Bulletin bulletin;
    readIdentity(reader, bulletin);
    bulletin.kind = reader.requiredText("kind", 64);
    bulletin.period = reader.requiredText("period", 64);
    bulletin.form = reader.requiredText("form", 64);
    bulletin.number = int(reader.integer("number", 0, domain::kLargestBulletinNumber));
    bulletin.year = int(reader.integer("year", 0, kLastYear));
    bulletin.title = reader.requiredText("title");
    bulletin.author = reader.text("author", 128);
    bulletin.agencyId = reader.id<domain::AgencyId>("agencyId");
    bulletin.signedBy = reader.text("signedBy", 128);
    bulletin.state = reader.requiredText("state", 64);
    bulletin.issuedAt = reader.moment("issuedAt");
    bulletin.updatedAt = reader.moment("updatedAt");
    bulletin.versionHash = reader.text("versionHash", 128);
    bulletin.document = reader.object("document");
    return bulletin;
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
    ticket.openedById = reader.text("openedById", 128);
    ticket.answer = reader.text("answer", kLongText);
    ticket.updatedAt = reader.moment("updatedAt");
    ticket.document = reader.object("document");
    return ticket;
}

domain::Remark decodeRemark(FieldReader &reader)
{
    domain::Remark remark;
    readIdentity(reader, remark);
    remark.kindText = reader.requiredText("kind", 64);
    remark.kind = domain::remarkKindFromCode(remark.kindText);
    remark.indicatorId = domain::IndicatorId(reader.requiredText("indicatorId", 128));
    remark.unitId = domain::UnitId(reader.requiredText("unitId", 128));
    remark.period = reader.period("period");
    if (!remark.period.isValid())
        reader.fail("period", "missing");
    remark.breakdown = reader.text("breakdown", 128);
    remark.text = reader.requiredText("text", domain::kLongestRemark);
    remark.author = reader.text("author", 128);
    remark.writtenAt = reader.moment("writtenAt");
    remark.agencyId = reader.id<domain::AgencyId>("agencyId");
    remark.dueOn = reader.date("dueOn");
    remark.stateText = reader.requiredText("state", 64);
    remark.state = domain::remarkStateFromCode(remark.stateText);
    remark.answer = reader.text("answer", domain::kLongestRemark);
    remark.answeredBy = reader.text("answeredBy", 128);
    remark.answeredAt = reader.moment("answeredAt");
    remark.settledBy = reader.text("settledBy", 128);
    remark.settledAt = reader.moment("settledAt");
    return remark;
}

} // namespace remote
