// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/closingedits.h"

#include "models/core/moment.h"
#include "models/domain/closingcanonical.h"
#include "models/domain/momentin.h"
#include "models/domain/putsaid.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr int kProvinceOffset = 7 * 3600; ///< seconds

std::optional<Period> closablePeriod(const QString &code)
{
    const auto period = Period::fromCode(code);
    if (!period || (period->kind != PeriodKind::Month && period->kind != PeriodKind::Quarter &&
                    period->kind != PeriodKind::Year))
        return std::nullopt;
    return period;
}

std::optional<ClosingFault> orderFault(const Closing &closing, const Closing *last)
{
    const int lastNumber = last ? last->number : 0;
    if (closing.number <= lastNumber)
        return ClosingFault::NumberTaken;
    if (closing.number != lastNumber + 1 || closing.number > kLargestClosingNumber)
        return ClosingFault::NumberSkips;
    if (closing.document.value("previous"_L1).toString() != (last ? last->hash : QString()))
        return ClosingFault::NotAfterLast;
    if (last && closing.reason.trimmed().isEmpty())
        return ClosingFault::ReasonMissing;
    if (closing.reason.size() > kLongestClosingReason)
        return ClosingFault::ReasonTooLong;
    return std::nullopt;
}

std::optional<ClosingFault> documentFault(const Closing &closing)
{
    const auto scores = closedScoresFrom(closing.document);
    const auto months = closedMonths(closing.period);
    if (!scores || !months || scores->from != months->first || scores->to != months->second ||
        closing.rulesVersion != QString::number(scores->rulesVersion))
        return ClosingFault::NoScores;
    if (QJsonDocument(closing.document).toJson(QJsonDocument::Compact).size() > kLargestClosing)
        return ClosingFault::TooLarge;
    if (!isIntact(closing))
        return ClosingFault::OtherHash;
    return std::nullopt;
}

} // namespace

std::optional<std::pair<QString, QString>> closedMonths(const QString &period)
{
    const auto closed = closablePeriod(period);
    if (!closed)
        return std::nullopt;
    return std::pair(closed->start.toString(u"yyyy-MM"_s), closed->end.toString(u"yyyy-MM"_s));
}

QJsonObject toJson(const Closing &closing)
{
    QJsonObject object{{u"id"_s, closing.id},
                       {u"version"_s, closing.version},
                       {u"period"_s, closing.period},
                       {u"number"_s, closing.number},
                       {u"rulesVersion"_s, closing.rulesVersion},
                       {u"hash"_s, closing.hash},
                       {u"document"_s, closing.document}};
    putSaid(object, "closedBy"_L1, closing.closedBy);
    putSaid(object, "closedAt"_L1, core::iso(closing.closedAt));
    putSaid(object, "reason"_L1, closing.reason);
    return object;
}

Closing closingFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    Closing closing;
    closing.id = text("id"_L1);
    closing.version = snapshot.value("version"_L1).toInteger();
    closing.period = text("period"_L1);
    closing.number = snapshot.value("number"_L1).toInt();
    closing.closedBy = text("closedBy"_L1);
    closing.closedAt = momentIn(snapshot, "closedAt"_L1);
    closing.reason = text("reason"_L1);
    closing.rulesVersion = text("rulesVersion"_L1);
    closing.hash = text("hash"_L1);
    closing.document = snapshot.value("document"_L1).toObject();
    return closing;
}

Closing closingOf(const QString &id, const QString &period, ClosedScores scores,
                  const Closing *last)
{
    scores.previous = last ? last->hash : QString();
    Closing closing;
    closing.id = id;
    closing.period = period;
    closing.number = last ? last->number + 1 : 1;
    closing.rulesVersion = QString::number(scores.rulesVersion);
    closing.document = toJson(scores);
    closing.hash = canonicalHash(closing.document);
    return closing;
}

std::optional<ClosingFault> faultOf(const Closing &closing, const Closing *last, bool mayClose,
                                    const QDateTime &now)
{
    if (!mayClose)
        return ClosingFault::NotYours;
    const auto period = closablePeriod(closing.period);
    if (!period)
        return ClosingFault::PeriodUnknown;
    if (period->end >= now.toOffsetFromUtc(kProvinceOffset).date())
        return ClosingFault::NotOver;
    if (const auto fault = orderFault(closing, last))
        return fault;
    return documentFault(closing);
}

bool isIntact(const Closing &closing)
{
    return canonicalHash(closing.document) == closing.hash;
}

const Closing *lastClosing(const std::vector<Closing> &closings, const QString &period)
{
    const Closing *last = nullptr;
    for (const Closing &one : closings) {
        if (one.period == period && (!last || one.number > last->number))
            last = &one;
    }
    return last;
}

Edit closePeriod(const Closing &closing)
{
    return keptEdit(Collection::Closings, closing, kOpenVerb, closing);
}

std::vector<Shown<Closing>> withPending(std::vector<Closing> stored,
                                        const std::vector<EditStanding> &edits)
{
    return keptWithPending(std::move(stored), edits, Collection::Closings, closingFromSnapshot,
                           [](Closing &mine, const Closing &known) { mine = known; });
}

} // namespace domain
