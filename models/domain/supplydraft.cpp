// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/supplydraft.h"

#include "models/domain/indicatorcodes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

void putNumber(QJsonObject &object, QLatin1StringView key, const std::optional<double> &number)
{
    if (number)
        object.insert(key, *number);
}

std::optional<double> numberIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void putTyped(QJsonObject &object, QLatin1StringView key, const TypedFigure &figure)
{
    if (figure.text.isEmpty())
        return;
    QJsonObject typed{{u"text"_s, figure.text}};
    putNumber(typed, "read"_L1, figure.read);
    object.insert(key, typed);
}

TypedFigure typedIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonObject typed = object.value(key).toObject();
    return {.text = typed.value("text"_L1).toString(), .read = numberIn(typed, "read"_L1)};
}

QJsonObject lineObject(const SupplyDraftLine &line)
{
    QJsonObject object{{u"slotId"_s, line.slotId.value}};
    putTyped(object, "value"_L1, line.value);
    putTyped(object, "numerator"_L1, line.numerator);
    putTyped(object, "denominator"_L1, line.denominator);
    if (line.nothing)
        object.insert("missing"_L1, true);
    if (!line.note.isEmpty())
        object.insert("note"_L1, line.note);
    if (line.beside.received)
        object.insert("received"_L1, true);
    putNumber(object, "standing"_L1, line.beside.standing);
    putNumber(object, "previous"_L1, line.beside.previous);
    return object;
}

SupplyDraftLine lineFrom(const QJsonObject &object)
{
    return {.slotId = SlotId(object.value("slotId"_L1).toString()),
            .value = typedIn(object, "value"_L1),
            .numerator = typedIn(object, "numerator"_L1),
            .denominator = typedIn(object, "denominator"_L1),
            .nothing = object.value("missing"_L1).toBool(),
            .note = object.value("note"_L1).toString(),
            .beside = {.received = object.value("received"_L1).toBool(),
                       .standing = numberIn(object, "standing"_L1),
                       .previous = numberIn(object, "previous"_L1)}};
}

} // namespace

QJsonObject documentOf(const SupplyDraft &draft)
{
    QJsonArray lines;
    for (const SupplyDraftLine &line : draft.lines)
        lines.append(lineObject(line));
    QJsonObject document{{u"status"_s, codeIn(kValueStatusCodes, draft.status)},
                         {u"lines"_s, lines}};
    if (!draft.reason.isEmpty())
        document.insert("reason"_L1, draft.reason);
    return document;
}

void readDocument(SupplyDraft &draft, const QJsonObject &document)
{
    draft.status = valueIn(kValueStatusCodes, document.value("status"_L1).toString())
                       .value_or(ValueStatus::Official);
    draft.reason = document.value("reason"_L1).toString();
    draft.lines.clear();
    for (const QJsonValue &line : document.value("lines"_L1).toArray()) {
        if (line.isObject())
            draft.lines.push_back(lineFrom(line.toObject()));
    }
}

} // namespace domain
