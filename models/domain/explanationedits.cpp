// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/explanationedits.h"

#include "models/core/moment.h"
#include "models/domain/codetable.h"
#include "models/domain/momentin.h"
#include "models/domain/putsaid.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kExplanationSteps{
    Coded<ExplanationStep>{ExplanationStep::Give, kOpenVerb},
    Coded<ExplanationStep>{ExplanationStep::Revise, kReviseVerb},
    Coded<ExplanationStep>{ExplanationStep::Withdraw, "withdraw"_L1},
    Coded<ExplanationStep>{ExplanationStep::Accept, "accept"_L1},
    Coded<ExplanationStep>{ExplanationStep::Reject, "reject"_L1},
};

bool isReview(ExplanationStep step)
{
    return step == ExplanationStep::Accept || step == ExplanationStep::Reject;
}

std::optional<ExplanationFault> wordsFault(ExplanationStep step, const Explanation &asked)
{
    const QString words = (isReview(step) ? asked.answer : asked.text).trimmed();
    if (words.size() > kLongestExplanation)
        return ExplanationFault::TooLong;
    if (step == ExplanationStep::Give && asked.closingId.isEmpty())
        return ExplanationFault::ClosingMissing;
    if ((step == ExplanationStep::Give || step == ExplanationStep::Revise) && words.isEmpty())
        return ExplanationFault::TextMissing;
    if (step == ExplanationStep::Reject && words.isEmpty())
        return ExplanationFault::AnswerMissing;
    return std::nullopt;
}

QLatin1StringView stateAfter(ExplanationStep step)
{
    switch (step) {
    case ExplanationStep::Accept:
        return kExplanationAccepted;
    case ExplanationStep::Reject:
        return kExplanationRejected;
    case ExplanationStep::Withdraw:
        return kExplanationWithdrawn;
    default:
        return kExplanationGiven;
    }
}

/// What only the backend says.
void carryExplanation(Explanation &mine, const Explanation &stored)
{
    mine.author = stored.author;
    mine.authorId = stored.authorId;
    mine.at = stored.at;
}

} // namespace

QString code(ExplanationStep step)
{
    return codeIn(kExplanationSteps, step);
}

std::optional<ExplanationStep> explanationStepFrom(QStringView verb)
{
    return valueIn(kExplanationSteps, verb);
}

std::optional<ExplanationFault> barTo(ExplanationStep step, const Explanation &seen,
                                      const Explainer &who)
{
    using enum ExplanationFault;
    const bool isOwn = who.isOf(seen.agencyId);
    if (isReview(step)) {
        if (!who.reviews)
            return NotYourRole;
        if (isOwn || (!who.accountId.isEmpty() && who.accountId == seen.authorId))
            return OwnAgency;
    } else {
        if (!who.explains)
            return NotYourRole;
        const bool ofAny = who.agencyId.isEmpty() && who.agencies.isEmpty();
        if (seen.agencyId.isEmpty() || (!isOwn && !ofAny))
            return NotYourAgency;
    }
    if (step != ExplanationStep::Give && seen.state != kExplanationGiven)
        return WrongState;
    return std::nullopt;
}

std::expected<Explanation, ExplanationFault> explained(ExplanationStep step,
                                                       const Explanation &before,
                                                       const Explanation &asked,
                                                       const Explainer &who, const QDateTime &now)
{
    Explanation after = step == ExplanationStep::Give ? asked : before;
    if (const auto bar = barTo(step, after, who))
        return std::unexpected(*bar);
    if (const auto fault = wordsFault(step, asked))
        return std::unexpected(*fault);
    after.state = stateAfter(step);
    if (isReview(step)) {
        after.answer = asked.answer.trimmed();
        after.reviewedBy = who.name;
        after.reviewedAt = now;
        return after;
    }
    if (step != ExplanationStep::Withdraw)
        after.text = asked.text.trimmed();
    if (step == ExplanationStep::Give) {
        after.answer.clear();
        after.reviewedBy.clear();
        after.reviewedAt = {};
    }
    after.author = who.name;
    after.authorId = who.accountId;
    after.at = now;
    return after;
}

QJsonObject toJson(const Explanation &explanation)
{
    QJsonObject object{{u"id"_s, explanation.id},
                       {u"version"_s, explanation.version},
                       {u"closingId"_s, explanation.closingId},
                       {u"agencyId"_s, explanation.agencyId.value},
                       {u"text"_s, explanation.text},
                       {u"state"_s, explanation.state}};
    putSaid(object, "subject"_L1, explanation.subject);
    putSaid(object, "author"_L1, explanation.author);
    putSaid(object, "authorId"_L1, explanation.authorId);
    putSaid(object, "at"_L1, core::iso(explanation.at));
    putSaid(object, "reviewedBy"_L1, explanation.reviewedBy);
    putSaid(object, "reviewedAt"_L1, core::iso(explanation.reviewedAt));
    putSaid(object, "answer"_L1, explanation.answer);
    return object;
}

Explanation explanationFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    Explanation explanation;
    explanation.id = text("id"_L1);
    explanation.version = snapshot.value("version"_L1).toInteger();
    explanation.closingId = text("closingId"_L1);
    explanation.agencyId = AgencyId(text("agencyId"_L1));
    explanation.subject = text("subject"_L1);
    explanation.text = text("text"_L1);
    explanation.state = text("state"_L1);
    explanation.author = text("author"_L1);
    explanation.authorId = text("authorId"_L1);
    explanation.at = momentIn(snapshot, "at"_L1);
    explanation.reviewedBy = text("reviewedBy"_L1);
    explanation.reviewedAt = momentIn(snapshot, "reviewedAt"_L1);
    explanation.answer = text("answer"_L1);
    return explanation;
}

Edit explanationEdit(ExplanationStep step, const Explanation &seen, const Explanation &after)
{
    Edit edit = keptEdit(Collection::Explanations, after, kOpenVerb, seen);
    edit.verb = code(step);
    return edit;
}

std::vector<Shown<Explanation>> withPending(std::vector<Explanation> stored,
                                            const std::vector<EditStanding> &edits)
{
    return keptWithPending(std::move(stored), edits, Collection::Explanations,
                           explanationFromSnapshot, carryExplanation);
}

} // namespace domain
