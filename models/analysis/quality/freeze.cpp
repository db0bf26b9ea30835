// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/freeze.h"

#include "models/domain/codetable.h"

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

constexpr auto kReasonCodes = std::to_array<domain::Coded<Reason>>({
    {Reason::NotANumber, "not-a-number"_L1},
    {Reason::OtherRhythm, "other-rhythm"_L1},
    {Reason::UnknownStatus, "unknown-status"_L1},
    {Reason::UnknownKind, "unknown-kind"_L1},
    {Reason::TooFine, "too-fine"_L1},
    {Reason::BelowRange, "below-range"_L1},
    {Reason::AboveRange, "above-range"_L1},
    {Reason::NegativeStock, "negative-stock"_L1},
    {Reason::Jumped, "jumped"_L1},
    {Reason::SumDiffers, "sum-differs"_L1},
    {Reason::PartExceeds, "part-exceeds"_L1},
    {Reason::QuotientDiffers, "quotient-differs"_L1},
    {Reason::AgenciesDiffer, "agencies-differ"_L1},
    {Reason::OfficialDiffers, "official-differs"_L1},
    {Reason::NotApproved, "not-approved"_L1},
    {Reason::OwnEntry, "own-entry"_L1},
    {Reason::NothingReceived, "nothing-received"_L1},
    {Reason::UnitsMissing, "units-missing"_L1},
    {Reason::AgencyMissing, "agency-missing"_L1},
    {Reason::EntererMissing, "enterer-missing"_L1},
    {Reason::PublicationMissing, "publication-missing"_L1},
    {Reason::NoteMissing, "note-missing"_L1},
    {Reason::PlanMissing, "plan-missing"_L1},
    {Reason::BaseMissing, "base-missing"_L1},
    {Reason::SentTwice, "sent-twice"_L1},
    {Reason::UnknownUnit, "unknown-unit"_L1},
    {Reason::UnitNotValid, "unit-not-valid"_L1},
    {Reason::UnknownAgency, "unknown-agency"_L1},
    {Reason::AgencyNotValid, "agency-not-valid"_L1},
    {Reason::UnknownIndicator, "unknown-indicator"_L1},
    {Reason::IndicatorNotValid, "indicator-not-valid"_L1},
    {Reason::NotComposedText, "not-composed-text"_L1},
    {Reason::LegacyText, "legacy-text"_L1},
    {Reason::OtherUnit, "other-unit"_L1},
    {Reason::TrialEntry, "trial-entry"_L1},
    {Reason::BeforePeriod, "before-period"_L1},
    {Reason::InFuture, "in-future"_L1},
    {Reason::PersonalNumber, "personal-number"_L1},
    {Reason::Late, "late"_L1},
    {Reason::Overdue, "overdue"_L1},
    {Reason::TooOld, "too-old"_L1},
    {Reason::NoHeartbeat, "no-heartbeat"_L1},
    {Reason::FrozenValue, "frozen-value"_L1},
});

int monthNumber(const QDate &day)
{
    return day.year() * 12 + day.month() - 1;
}

std::optional<double> knownFigure(double figure)
{
    return std::isfinite(figure) ? std::optional(figure) : std::nullopt;
}

/// A failure and the keys of the versions in its slot.
using KeyedFailure = std::pair<domain::ClosedFailure, std::vector<qint64>>;

KeyedFailure closedFailure(const Evaluation &evaluation, const Failure &failure,
                           const QString &agency)
{
    const Facts &facts = evaluation.facts();
    const SlotRow &row = facts.slotRows[size_t(failure.slot)];
    const Series &series = facts.seriesOf(row);
    const Rule &rule = evaluation.rules().rules[size_t(failure.rule)];
    const Finding finding = evaluation.finding(failure.slot, failure.rule);
    const domain::Period period{row.kind, QDate::fromJulianDay(row.start),
                                QDate::fromJulianDay(row.end)};
    std::vector<qint64> keys;
    for (int version = row.head; version >= 0; version = facts.next[size_t(version)])
        keys.push_back(facts.key[size_t(version)]);
    return {{.rule = rule.id,
             .version = rule.version,
             .indicatorId = facts.indicatorNames().text(series.indicator),
             .unitId = facts.unitNames().text(series.unit),
             .period = period.code(),
             .agencyId = agency,
             .feedId = row.feed < 0 ? QString() : facts.feedNames().text(row.feed),
             .points = failure.points,
             .reason = code(finding.reason),
             .found = knownFigure(finding.found),
             .expected = knownFigure(finding.expected),
             .limit = knownFigure(finding.limit),
             .text = finding.text},
            std::move(keys)};
}

/// In an order that does not hang on how an evaluation numbers things.
bool standsBefore(const KeyedFailure &a, const KeyedFailure &b)
{
    return std::tuple(a.first.agencyId, -a.first.points, domain::subjectOf(a.first)) <
           std::tuple(b.first.agencyId, -b.first.points, domain::subjectOf(b.first));
}

/// Failures of each agency that are tried, until all of it fits.
constexpr std::array<size_t, 6> kFailuresEach{1000, 500, 250, 100, 40, 0};
constexpr qsizetype kRoomForRecord = 8 * 1024; ///< of a closing beside its document

bool fitsClosing(const domain::ClosedScores &scores)
{
    const auto text = QJsonDocument(domain::toJson(scores)).toJson(QJsonDocument::Compact);
    return text.size() + kRoomForRecord <= domain::kLargestClosing;
}

} // namespace

QString groupId(const Evaluation &evaluation, const Group &group)
{
    const Facts &facts = evaluation.facts();
    switch (group.kind) {
    case GroupKind::Subsystem:
        return domain::code(static_cast<domain::Subsystem>(group.number));
    case GroupKind::Agency:
        return facts.agencyNames().text(group.number);
    case GroupKind::Feed:
        return facts.feedNames().text(group.number);
    case GroupKind::Unit:
        return facts.unitNames().text(group.number);
    case GroupKind::Everything:
        break;
    }
    return {};
}

QString code(Reason reason)
{
    return domain::codeIn(kReasonCodes, reason);
}

Reason reasonFrom(QStringView code)
{
    return domain::valueIn(kReasonCodes, code).value_or(Reason::None);
}

Finding findingOf(const domain::ClosedFailure &failure)
{
    return {.reason = reasonFrom(failure.reason),
            .found = failure.found.value_or(kNoValue),
            .expected = failure.expected.value_or(kNoValue),
            .limit = failure.limit.value_or(kNoValue),
            .text = failure.text};
}

FrozenScores freeze(const Evaluation &evaluation, const domain::Period &period, size_t mostEach)
{
    const int from = monthNumber(period.start);
    const int to = monthNumber(period.end);
    FrozenScores frozen;
    domain::ClosedScores &scores = frozen.scores;
    scores.rulesVersion = evaluation.rules().version;
    scores.from = period.start.toString(u"yyyy-MM"_s);
    scores.to = period.end.toString(u"yyyy-MM"_s);
    scores.asOf = evaluation.now();
    std::vector<KeyedFailure> failures;
    const auto add = [&](const Group &group) {
        const QString id = groupId(evaluation, group);
        const Scorecard card{code(group.kind), id, scores.from, scores.to,
                             evaluation.score(group, from, to)};
        if (group.kind != GroupKind::Everything && (id.isEmpty() || card.score.judged == 0))
            return;
        scores.cards.push_back(domain::closedCardFrom(toJson(card, evaluation.rules())));
        if (group.kind != GroupKind::Agency)
            return;
        for (const Loss &loss : card.score.losses)
            scores.allFailures += loss.failures;
        for (const Failure &failure : evaluation.failures(group, from, to, -1, mostEach))
            failures.push_back(closedFailure(evaluation, failure, id));
    };
    add({});
    for (const auto kind :
         {GroupKind::Subsystem, GroupKind::Agency, GroupKind::Feed, GroupKind::Unit}) {
        const size_t first = scores.cards.size();
        for (const int number : evaluation.groups(kind))
            add({kind, number});
        std::sort(scores.cards.begin() + qsizetype(first), scores.cards.end(),
                  [](const auto &a, const auto &b) { return a.id < b.id; });
    }
    std::ranges::sort(failures, standsBefore);
    for (auto &[failure, keys] : failures) {
        scores.failures.push_back(std::move(failure));
        frozen.keys.push_back(std::move(keys));
    }
    return frozen;
}

core::Result<domain::ClosedScores> freezeWhatFits(const Evaluation &evaluation,
                                                  const domain::Period &period,
                                                  const RecordNaming &name)
{
    FrozenScores frozen;
    for (const size_t mostEach : kFailuresEach) {
        frozen = freeze(evaluation, period, mostEach);
        if (const auto named = name(frozen); !named)
            return std::unexpected(named.error());
        if (fitsClosing(frozen.scores))
            break;
    }
    return std::move(frozen.scores);
}

} // namespace analysis::quality
