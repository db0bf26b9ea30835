// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/submissionvalues.h"

#include "models/core/moment.h"
#include "models/domain/indicatorcodes.h"
#include "models/domain/momentin.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

void putWord(QJsonObject &object, QLatin1StringView key, const QString &word)
{
    if (!word.isEmpty())
        object.insert(key, word);
}

void putFigure(QJsonObject &object, QLatin1StringView key, const std::optional<double> &figure)
{
    if (figure)
        object.insert(key, *figure);
}

std::optional<double> figureIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject toJson(const SubmittedValue &value)
{
    QJsonObject object{{u"slotId"_s, value.slotId.value},
                       {u"indicatorId"_s, value.indicatorId.value},
                       {u"unitId"_s, value.unitId.value}};
    putFigure(object, "value"_L1, value.value);
    if (value.nothing)
        object.insert("missing"_L1, true);
    putFigure(object, "numerator"_L1, value.numerator);
    putFigure(object, "denominator"_L1, value.denominator);
    putWord(object, "status"_L1, codeIn(kValueStatusCodes, value.status));
    putWord(object, "note"_L1, value.note);
    return object;
}

SubmittedValue submittedValueFrom(const QJsonObject &object)
{
    SubmittedValue value;
    value.slotId = SlotId(object.value("slotId"_L1).toString());
    value.indicatorId = IndicatorId(object.value("indicatorId"_L1).toString());
    value.unitId = UnitId(object.value("unitId"_L1).toString());
    value.value = figureIn(object, "value"_L1);
    value.nothing = object.value("missing"_L1).toBool();
    value.numerator = figureIn(object, "numerator"_L1);
    value.denominator = figureIn(object, "denominator"_L1);
    value.status = valueIn(kValueStatusCodes, object.value("status"_L1).toString())
                       .value_or(ValueStatus::Unknown);
    value.note = object.value("note"_L1).toString();
    return value;
}

} // namespace

std::vector<SubmittedValue> valuesOf(const Submission &submission)
{
    std::vector<SubmittedValue> values;
    for (const QJsonValue &one : submission.document.value("values"_L1).toArray()) {
        if (one.isObject())
            values.push_back(submittedValueFrom(one.toObject()));
    }
    return values;
}

std::vector<SubmissionEvent> historyOf(const Submission &submission)
{
    std::vector<SubmissionEvent> events;
    for (const QJsonValue &one : submission.document.value("history"_L1).toArray()) {
        const QJsonObject event = one.toObject();
        if (!event.isEmpty())
            events.push_back({.verb = event.value("verb"_L1).toString(),
                              .actor = event.value("actor"_L1).toString(),
                              .actorId = event.value("actorId"_L1).toString(),
                              .at = momentIn(event, "at"_L1),
                              .text = event.value("text"_L1).toString()});
    }
    return events;
}

void setValues(Submission &submission, const std::vector<SubmittedValue> &values)
{
    QJsonArray all;
    for (const SubmittedValue &value : values)
        all.append(toJson(value));
    submission.document.insert("values"_L1, all);
}

void addEvent(Submission &submission, const SubmissionEvent &event)
{
    QJsonArray all = submission.document.value("history"_L1).toArray();
    QJsonObject line{{u"verb"_s, event.verb}, {u"at"_s, core::iso(event.at)}};
    putWord(line, "actor"_L1, event.actor);
    putWord(line, "actorId"_L1, event.actorId);
    putWord(line, "text"_L1, event.text);
    all.append(line);
    submission.document.insert("history"_L1, all);
}

Observation observationOf(const SubmittedValue &value, const Submission &submission)
{
    Observation made;
    made.id = ObservationId(u"o-%1-%2"_s.arg(submission.id, value.slotId.value));
    made.indicatorId = value.indicatorId;
    made.unitId = value.unitId;
    made.period = Period::fromCode(submission.period).value_or(Period{});
    made.value = value.value.value_or(0);
    made.missing = value.nothing;
    made.numerator = value.numerator;
    made.denominator = value.denominator;
    made.status = value.status;
    made.statusText = codeIn(kValueStatusCodes, value.status);
    made.note = value.note;
    made.agencyId = submission.agencyId;
    made.enteredBy = submission.enteredBy;
    made.approvedBy = submission.decidedBy;
    made.publishedAt = submission.decidedAt;
    return made;
}

} // namespace domain
