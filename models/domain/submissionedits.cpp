// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/submissionedits.h"

#include "models/core/moment.h"
#include "models/domain/momentin.h"
#include "models/domain/putsaid.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

/// A submission of this desk that the backend does not have yet.
Submission newSubmission(const Edit &edit)
{
    Submission made = submissionFromSnapshot(edit.payload);
    made.state = code(SubmissionState::Submitted);
    made.enteredBy = edit.author;
    made.enteredAt = edit.createdAt;
    return made;
}

} // namespace

QJsonObject toJson(const Submission &submission)
{
    QJsonObject object{{u"id"_s, submission.id},
                       {u"version"_s, submission.version},
                       {u"feedId"_s, submission.feedId.value},
                       {u"period"_s, submission.period},
                       {u"document"_s, submission.document}};
    putSaid(object, "agencyId"_L1, submission.agencyId.value);
    putSaid(object, "state"_L1, submission.state);
    putSaid(object, "enteredBy"_L1, submission.enteredBy);
    putSaid(object, "enteredById"_L1, submission.enteredById);
    putSaid(object, "enteredAt"_L1, core::iso(submission.enteredAt));
    putSaid(object, "decidedBy"_L1, submission.decidedBy);
    putSaid(object, "decidedAt"_L1, core::iso(submission.decidedAt));
    putSaid(object, "reason"_L1, submission.reason);
    return object;
}

Submission submissionFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    Submission submission;
    submission.id = text("id"_L1);
    submission.version = snapshot.value("version"_L1).toInteger();
    submission.feedId = FeedId(text("feedId"_L1));
    submission.agencyId = AgencyId(text("agencyId"_L1));
    submission.period = text("period"_L1);
    submission.state = text("state"_L1);
    submission.enteredBy = text("enteredBy"_L1);
    submission.enteredById = text("enteredById"_L1);
    submission.enteredAt = momentIn(snapshot, "enteredAt"_L1);
    submission.decidedBy = text("decidedBy"_L1);
    submission.decidedAt = momentIn(snapshot, "decidedAt"_L1);
    submission.reason = text("reason"_L1);
    submission.document = snapshot.value("document"_L1).toObject();
    return submission;
}

QJsonObject toPayload(const SubmissionStep &step)
{
    QJsonObject payload;
    if (!step.reason.isEmpty())
        payload.insert("reason"_L1, step.reason);
    if (step.verb == SubmissionVerb::Correct) {
        Submission carrier;
        setValues(carrier, step.values);
        payload.insert("document"_L1, carrier.document);
    }
    return payload;
}

SubmissionStep submissionStepFrom(SubmissionVerb verb, const QJsonObject &payload)
{
    return {.verb = verb,
            .reason = payload.value("reason"_L1).toString(),
            .values = valuesOf(submissionFromSnapshot(payload))};
}

Edit openSubmission(const Submission &written)
{
    Edit edit = keptEdit(Collection::Submissions, written, kOpenVerb, written);
    edit.baseVersion = 0;
    return edit;
}

Edit stepSubmission(const Submission &seen, const SubmissionStep &step)
{
    Edit edit;
    edit.collection = Collection::Submissions;
    edit.recordId = seen.id;
    edit.baseVersion = seen.version;
    edit.verb = code(step.verb);
    edit.payload = toPayload(step);
    edit.base = toJson(seen);
    return edit;
}

std::vector<SubmittedValue> broughtBy(const Edit &edit)
{
    const bool brings = edit.verb == kOpenVerb || edit.verb == code(SubmissionVerb::Correct);
    if (edit.collection != Collection::Submissions || !brings)
        return {};
    return valuesOf(submissionFromSnapshot(edit.payload));
}

const EditStanding *rivalOf(const std::vector<SubmittedValue> &values,
                            const std::vector<EditStanding> &edits)
{
    const auto found = std::ranges::find_if(edits, [&](const EditStanding &standing) {
        const auto brought = isUnsettled(standing.state) ? broughtBy(standing.edit)
                                                         : std::vector<SubmittedValue>();
        return std::ranges::any_of(brought, [&](const SubmittedValue &one) {
            return std::ranges::contains(values, one.slotId, &SubmittedValue::slotId);
        });
    });
    return found == edits.end() ? nullptr : &*found;
}

std::vector<Shown<Submission>> withPending(std::vector<Submission> stored,
                                           const std::vector<EditStanding> &edits)
{
    const auto take = [](Submission &record, const EditStanding &standing) {
        const Edit &edit = standing.edit;
        const auto verb = submissionVerbFromCode(edit.verb);
        if (verb && isOnItsWay(standing.state))
            record = afterStep(submissionStepFrom(*verb, edit.payload), record,
                               {.name = edit.author}, edit.createdAt);
        return true;
    };
    const auto open = [&](const EditStanding &standing) {
        const Edit &edit = standing.edit;
        std::optional<Submission> opened = edit.verb == kOpenVerb
                                               ? newSubmission(edit)
                                               : submissionFromSnapshot(edit.base);
        take(*opened, standing);
        return opened;
    };
    return shownWith(std::move(stored), edits, Collection::Submissions, open, take);
}

} // namespace domain
