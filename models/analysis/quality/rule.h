// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/vocabulary.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <vector>

namespace analysis::quality {

/// "Đúng, đủ, sạch, sống" (domain.md D). JSON: "correct", "complete", "clean", "live".
enum class Dimension { Correct, Complete, Clean, Live };
inline constexpr int kDimensions = 4;

/// What a rule looks at; its word in JSON in brackets.
enum class RuleKind {
    Unknown,
    Type,         ///< "type": a number, with a period, a status and a kind that are known
    Unit,         ///< "unit": not finer than the last place of its unit of measure
    Range,        ///< "range": within the dictionary's valid range; a stock is not negative
    Jump,         ///< "jump": robust z against what stood before
    Identity,     ///< "identity": parts = total, structure = 100, a part within its whole
    Ratio,        ///< "ratio": numerator ÷ denominator
    CrossSource,  ///< "cross-source": two agencies say the same
    Contradicted, ///< "contradicted": a later official value agrees with what was said first
    Approval,     ///< "approval": signed, and not by whom it was entered
    Filled,       ///< "filled": a due slot has a figure, or "nothing to report"
    Coverage,     ///< "coverage": every district or commune then valid is there
    Fields,       ///< "fields": agency, who entered it and when it was published
    Notes,        ///< "notes": a note where one is due
    Plan,         ///< "plan": the year's plan is there
    Base,         ///< "base": the same period of the year before is there
    Duplicates,   ///< "duplicates": no version was sent twice
    Codes,        ///< "codes": unit, agency and indicator existed on that date
    Nfc,          ///< "nfc": texts are composed Unicode without invisible characters
    Legacy,       ///< "legacy": no bytes of TCVN3, VNI or Windows-1258
    MixedUnits,   ///< "mixed-units": not 100, 1,000 … times what stood before
    TestRows,     ///< "test-rows": no trial entries
    Dates,        ///< "dates": published neither before its period nor in the future
    PersonalData, ///< "personal-data": no phone or identity number in a note
    OnTime,       ///< "on-time": received by the due time
    Age,          ///< "age": the newest value is at most 1.5 periods behind
    Heartbeat,    ///< "heartbeat": an automatic feed has spoken lately
    Frozen        ///< "frozen": not one value period after period
};
[[nodiscard]] QString code(RuleKind kind);
[[nodiscard]] QString code(Dimension dimension);

/// One version of one rule. It judges slots whose period ends in [validFrom, validTo).
struct Rule {
    QString id = {};
    int version = 1;
    QDate validFrom = {};
    QDate validTo = {}; ///< the next version's first day; null: none yet
    Dimension dimension = Dimension::Correct;
    RuleKind kind = RuleKind::Unknown;
    int weight = 1; ///< 1…10
    bool critical = false;
    QString name = {}; ///< Vietnamese
    QString nameEn = {};
    double limit = 0;            ///< z, tolerance, share or periods, as the kind says
    int periods = 0;             ///< of history, or in a row
    int atLeast = 0;             ///< values before which history tells nothing
    double floor = 0;            ///< of the spread, as a share of the median
    QStringList words = {};      ///< of trial entries; when a note is due; statuses to be approved
    QStringList indicators = {}; ///< codes; with feeds and subsystems empty: everything
    QStringList feeds = {};      ///< ids
    QStringList subsystems = {};

    bool operator==(const Rule &) const = default;
};
/// Rules are told apart by a bit each.
inline constexpr int kMostRules = 64;

/// Rules and how points are made of them.
struct RuleSet {
    int version = 0;
    std::array<int, kDimensions> weights{}; ///< together 100
    int cap = 69;                           ///< the most points with a critical failure
    int good = 90;                          ///< points from which a card is good
    int fair = 70;                          ///< points from which it is not bad
    std::vector<Rule> rules = {};           ///< by dimension, as in the file

    bool operator==(const RuleSet &) const = default;
};

/// The rules of a file (resources/quality/rules.json, described by rules.schema.json). Error
/// InvalidArgument with the place and the reason: unknown members, kinds, versions out of order.
[[nodiscard]] core::Result<RuleSet> readRules(const QByteArray &json);
/// The rules that are built in.
[[nodiscard]] core::Result<RuleSet> builtInRules();

} // namespace analysis::quality
