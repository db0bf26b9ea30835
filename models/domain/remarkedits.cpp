// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/remarkedits.h"

#include "models/core/moment.h"
#include "models/domain/momentin.h"
#include "models/domain/putsaid.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

/// What a person writes: the contract's NewRemark.
QJsonObject written(const Remark &remark)
{
    QJsonObject object{{u"id"_s, remark.id.value}};
    putSaid(object, "kind"_L1, code(remark.kind));
    putSaid(object, "indicatorId"_L1, remark.indicatorId.value);
    putSaid(object, "unitId"_L1, remark.unitId.value);
    putSaid(object, "period"_L1, remark.period.code());
    putSaid(object, "breakdown"_L1, remark.breakdown);
    putSaid(object, "text"_L1, remark.text);
    putSaid(object, "agencyId"_L1, remark.agencyId.value);
    putSaid(object, "dueOn"_L1, remark.dueOn.toString(Qt::ISODate));
    return object;
}

bool isUnsettled(const EditStanding &edit)
{
    return edit.edit.collection == Collection::Remarks && isUnsettled(edit.state);
}

Remark newRemark(const Edit &edit)
{
    Remark remark = remarkFromSnapshot(edit.payload);
    remark.author = edit.author;
    remark.writtenAt = edit.createdAt;
    return remark;
}

/// The remark with one more edit of this desk. Only what is on its way shows as done; what was
/// refused shows as the backend has it, with its text kept aside.
void lay(ShownRemark &shown, const EditStanding &standing)
{
    const Edit &edit = standing.edit;
    shown.waiting = standing.state;
    shown.editId = edit.id;
    shown.errorName = standing.errorName;
    shown.errorDetail = standing.errorDetail;
    if (edit.verb == kOpenVerb && shown.remark.author.isEmpty())
        shown.remark.author = edit.author;
    if (!isOnItsWay(standing.state)) {
        shown.unsentText = edit.payload.value("text"_L1).toString();
        return;
    }
    const auto verb = remarkVerbFromCode(edit.verb);
    if (verb && target(shown.remark, *verb))
        shown.remark = afterStep(remarkStepFromPayload(*verb, edit.payload), shown.remark,
                                 edit.author, edit.createdAt);
}

} // namespace

QJsonObject toJson(const Remark &remark)
{
    QJsonObject object = written(remark);
    object.insert("version"_L1, remark.version);
    putSaid(object, "author"_L1, remark.author);
    putSaid(object, "writtenAt"_L1, core::iso(remark.writtenAt));
    putSaid(object, "state"_L1,
            remark.state == RemarkState::Unknown ? remark.stateText : code(remark.state));
    putSaid(object, "answer"_L1, remark.answer);
    putSaid(object, "answeredBy"_L1, remark.answeredBy);
    putSaid(object, "answeredAt"_L1, core::iso(remark.answeredAt));
    putSaid(object, "settledBy"_L1, remark.settledBy);
    putSaid(object, "settledAt"_L1, core::iso(remark.settledAt));
    return object;
}

Remark remarkFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    Remark remark;
    remark.id = RemarkId(text("id"_L1));
    remark.version = snapshot.value("version"_L1).toInteger();
    remark.kindText = text("kind"_L1);
    remark.kind = remarkKindFromCode(remark.kindText);
    remark.indicatorId = IndicatorId(text("indicatorId"_L1));
    remark.unitId = UnitId(text("unitId"_L1));
    remark.period = Period::fromCode(text("period"_L1)).value_or(Period{});
    remark.breakdown = text("breakdown"_L1);
    remark.text = text("text"_L1);
    remark.author = text("author"_L1);
    remark.writtenAt = momentIn(snapshot, "writtenAt"_L1);
    remark.agencyId = AgencyId(text("agencyId"_L1));
    remark.dueOn = QDate::fromString(text("dueOn"_L1), Qt::ISODate);
    remark.stateText = text("state"_L1);
    if (remark.stateText.isEmpty()) // not said yet: of a remark that was just written
        remark.stateText = code(RemarkState::Open);
    remark.state = remarkStateFromCode(remark.stateText);
    remark.answer = text("answer"_L1);
    remark.answeredBy = text("answeredBy"_L1);
    remark.answeredAt = momentIn(snapshot, "answeredAt"_L1);
    remark.settledBy = text("settledBy"_L1);
    remark.settledAt = momentIn(snapshot, "settledAt"_L1);
    return remark;
}

Edit openEdit(const Remark &remark)
{
    Edit edit;
    edit.collection = Collection::Remarks;
    edit.recordId = remark.id.value;
    edit.verb = kOpenVerb;
    edit.payload = written(remark);
    edit.base = toJson(remark);
    return edit;
}

Edit stepEdit(const Remark &seen, const RemarkStep &step)
{
    Edit edit;
    edit.collection = Collection::Remarks;
    edit.recordId = seen.id.value;
    edit.baseVersion = seen.version;
    edit.verb = code(step.verb);
    edit.payload = toPayload(step);
    edit.base = toJson(seen);
    return edit;
}

bool needsPerson(const ShownRemark &shown)
{
    return shown.waiting && !isOnItsWay(*shown.waiting);
}

std::vector<ShownRemark> withPending(std::vector<Remark> stored,
                                     const std::vector<EditStanding> &edits,
                                     const std::function<bool(const Remark &)> &belongs)
{
    std::vector<ShownRemark> shown;
    std::map<QString, size_t> at;
    const auto add = [&](Remark remark) {
        at.emplace(remark.id.value, shown.size());
        shown.push_back({.remark = std::move(remark)});
    };
    for (Remark &remark : stored)
        add(std::move(remark));
    for (const EditStanding &standing : edits) {
        if (!isUnsettled(standing))
            continue;
        const bool opens = standing.edit.verb == kOpenVerb;
        auto found = at.find(standing.edit.recordId);
        // The backend has it already: the answer to its writing is all that is missing.
        if (opens && found != at.end() && shown[found->second].remark.version > 0)
            continue;
        if (opens && found == at.end()) {
            Remark fresh = newRemark(standing.edit);
            if (!belongs(fresh))
                continue;
            add(std::move(fresh));
            found = at.find(standing.edit.recordId);
        }
        if (found != at.end())
            lay(shown[found->second], standing);
    }
    return shown;
}

} // namespace domain
