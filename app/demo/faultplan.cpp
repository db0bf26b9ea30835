// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faultplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr quint64 kStream = 77;

/// Faults that concern pages of feeds only.
bool isOfFeeds(Fault fault)
{
    return fault == Fault::Poison || fault == Fault::Expire;
}

/// At most one of them is played on an exchange.
bool endsExchange(Fault fault)
{
    using enum Fault;
    return fault == Reset || fault == Cut || fault == Lost || fault == Freeze || fault == Down ||
           fault == Status || fault == Html || fault == Expire;
}

} // namespace

FaultBook::FaultBook(FaultSpec spec, quint32 seed)
    : m_spec(std::move(spec))
    , m_dice(seed, kStream)
{
}

void FaultBook::setSpec(FaultSpec spec)
{
    m_spec = std::move(spec);
    m_givenCursors.clear();
    m_refusedCursors.clear();
}

bool FaultBook::isChosen(FaultRule &rule, const FaultRequest &request)
{
    if (rule.fault == Fault::Restore || rule.count == 0 ||
        (isOfFeeds(rule.fault) && !request.isFeed()) ||
        !rule.concerns(request.method, request.path))
        return false;
    if (rule.fault == Fault::Expire && !expires(request))
        return false;
    if (rule.probability < 1 && !m_dice.chance(rule.probability))
        return false;
    if (rule.count)
        --*rule.count;
    return true;
}

/// A cursor that was given before the rules were set and has not been refused yet.
bool FaultBook::expires(const FaultRequest &request)
{
    if (request.cursor.isEmpty() || m_givenCursors.contains(request.cursor) ||
        m_refusedCursors.contains(request.cursor))
        return false;
    m_refusedCursors.insert(request.cursor);
    return true;
}

void FaultBook::add(FaultPlan &plan, const FaultRule &rule, const FaultRequest &request)
{
    switch (rule.fault) {
    case Fault::Latency:
        plan.delay += std::chrono::milliseconds(rule.value +
                                                m_dice.below(rule.upper - rule.value + 1));
        break;
    case Fault::Reset:
    case Fault::Freeze:
        (rule.stage == FaultStage::Request ? plan.instead : plan.ending) = rule;
        break;
    case Fault::Cut:
    case Fault::Lost:
        plan.ending = rule;
        break;
    case Fault::Down:
    case Fault::Status:
    case Fault::Html:
        plan.instead = rule;
        break;
    case Fault::Expire:
        plan.instead = FaultRule{.fault = Fault::Status, .value = 410, .upper = -1};
        break;
    case Fault::Slow:
        plan.bytesPerSecond = rule.value;
        break;
    case Fault::Loss:
        plan.lossPercent = int(rule.value);
        break;
    case Fault::WrongJson:
    case Fault::TruncatedJson:
    case Fault::Oversize:
    case Fault::Poison:
    case Fault::Skew:
    case Fault::GzipBomb:
        // An endless answer cannot be taken whole.
        if (request.path.endsWith("/events"_L1))
            return;
        plan.spoils.push_back(rule);
        return; // counted when there was something to spoil
    case Fault::Restore:
        return;
    }
    notePlayed(rule.fault);
}

FaultPlan FaultBook::planFor(const FaultRequest &request)
{
    ++m_requests[request.line()];
    FaultPlan plan;
    for (FaultRule &rule : m_spec.rules) {
        plan.watchesCursor = plan.watchesCursor ||
                             (rule.fault == Fault::Expire && request.isFeed() &&
                              rule.concerns(request.method, request.path));
        if (plan.ending && endsExchange(rule.fault))
            continue;
        if (isChosen(rule, request))
            add(plan, rule, request);
        if (plan.instead)
            break;
    }
    return plan;
}

std::optional<FaultRule> FaultBook::strike(Fault fault, const FaultRequest &request)
{
    for (FaultRule &rule : m_spec.rules) {
        if (rule.fault == fault && rule.stage == FaultStage::Request && isChosen(rule, request)) {
            notePlayed(fault);
            return rule;
        }
    }
    return std::nullopt;
}

bool FaultBook::isAllDown() const
{
    return std::ranges::any_of(m_spec.rules, [](const FaultRule &rule) {
        return rule.fault == Fault::Down && rule.route.isEmpty() && rule.probability >= 1 &&
               !rule.count;
    });
}

} // namespace demo
