// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/decoders.h"
#include "models/remote/decoding.h"

namespace remote {
namespace {

constexpr qint64 kMostAccounts = 1'000'000;
constexpr qint64 kMostClosings = 9'999;

QDate requiredDay(FieldReader &reader)
{
    const QDate day = reader.date("day");
    if (!day.isValid())
        reader.fail("day", "missing");
    return day;
}

} // namespace

domain::Submission decodeSubmission(FieldReader &reader)
{
    domain::Submission submission;
    readIdentity(reader, submission);
    submission.feedId = domain::FeedId(reader.requiredText("feedId", 128));
    submission.agencyId = reader.id<domain::AgencyId>("agencyId");
    submission.period = reader.requiredText("period", 64);
    submission.state = reader.requiredText("state", 64);
    submission.enteredBy = reader.text("enteredBy", 128);
    submission.enteredById = reader.text("enteredById", 128);
    submission.enteredAt = reader.moment("enteredAt");
    submission.decidedBy = reader.text("decidedBy", 128);
    submission.decidedAt = reader.moment("decidedAt");
    submission.reason = reader.text("reason", kLongText);
    submission.document = reader.object("document");
    return submission;
}

domain::Closing decodeClosing(FieldReader &reader)
{
    domain::Closing closing;
    readIdentity(reader, closing);
    closing.period = reader.requiredText("period", 64);
    closing.number = int(reader.integer("number", 1, kMostClosings, 1));
    closing.closedBy = reader.text("closedBy", 128);
    closing.closedAt = reader.moment("closedAt");
    closing.reason = reader.text("reason", kLongText);
    closing.rulesVersion = reader.text("rulesVersion", 128);
    closing.hash = reader.requiredText("hash", 128);
    closing.document = reader.object("document");
    return closing;
}

domain::Explanation decodeExplanation(FieldReader &reader)
{
    domain::Explanation explanation;
    readIdentity(reader, explanation);
    explanation.closingId = reader.requiredText("closingId", 128);
    explanation.agencyId = domain::AgencyId(reader.requiredText("agencyId", 128));
    explanation.subject = reader.text("subject");
    explanation.text = reader.requiredText("text", kLongText);
    explanation.state = reader.requiredText("state", 64);
    explanation.author = reader.text("author", 128);
    explanation.authorId = reader.text("authorId", 128);
    explanation.at = reader.moment("at");
    explanation.reviewedBy = reader.text("reviewedBy", 128);
    explanation.reviewedAt = reader.moment("reviewedAt");
    explanation.answer = reader.text("answer", kLongText);
    return explanation;
}

domain::Proposal decodeProposal(FieldReader &reader)
{
    domain::Proposal proposal;
    readIdentity(reader, proposal);
    proposal.agencyId = reader.id<domain::AgencyId>("agencyId");
    proposal.kind = reader.requiredText("kind", 64);
    proposal.title = reader.requiredText("title");
    proposal.text = reader.text("text", kLongText);
    proposal.state = reader.requiredText("state", 64);
    proposal.author = reader.text("author", 128);
    proposal.at = reader.moment("at");
    proposal.updatedAt = reader.moment("updatedAt");
    proposal.document = reader.object("document");
    return proposal;
}

domain::UsageDay decodeUsageDay(FieldReader &reader)
{
    domain::UsageDay use;
    readIdentity(reader, use);
    use.day = requiredDay(reader);
    use.agencyId = reader.id<domain::AgencyId>("agencyId");
    use.role = reader.text("role", 64);
    use.issued = int(reader.integer("issued", 0, kMostAccounts));
    use.active = int(reader.integer("active", 0, kMostAccounts));
    use.document = reader.object("document");
    return use;
}

domain::ServiceDay decodeServiceDay(FieldReader &reader)
{
    domain::ServiceDay service;
    readIdentity(reader, service);
    service.day = requiredDay(reader);
    service.availability = reader.number("availability", 0, 1, 1);
    service.document = reader.object("document");
    return service;
}

} // namespace remote
