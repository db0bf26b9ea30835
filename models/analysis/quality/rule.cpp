// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/rule.h"

#include "models/domain/codetable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

using domain::Coded;

constexpr auto kDimensionCodes = std::to_array<Coded<Dimension>>({
    {Dimension::Correct, "correct"_L1},
    {Dimension::Complete, "complete"_L1},
    {Dimension::Clean, "clean"_L1},
    {Dimension::Live, "live"_L1},
});
constexpr auto kRuleKindCodes = std::to_array<Coded<RuleKind>>({
    {RuleKind::Type, "type"_L1},
    {RuleKind::Unit, "unit"_L1},
    {RuleKind::Range, "range"_L1},
    {RuleKind::Jump, "jump"_L1},
    {RuleKind::Identity, "identity"_L1},
    {RuleKind::Ratio, "ratio"_L1},
    {RuleKind::CrossSource, "cross-source"_L1},
    {RuleKind::Contradicted, "contradicted"_L1},
    {RuleKind::Approval, "approval"_L1},
    {RuleKind::Filled, "filled"_L1},
    {RuleKind::Coverage, "coverage"_L1},
    {RuleKind::Fields, "fields"_L1},
    {RuleKind::Notes, "notes"_L1},
    {RuleKind::Plan, "plan"_L1},
    {RuleKind::Base, "base"_L1},
    {RuleKind::Duplicates, "duplicates"_L1},
    {RuleKind::Codes, "codes"_L1},
    {RuleKind::Nfc, "nfc"_L1},
    {RuleKind::Legacy, "legacy"_L1},
    {RuleKind::MixedUnits, "mixed-units"_L1},
    {RuleKind::TestRows, "test-rows"_L1},
    {RuleKind::Dates, "dates"_L1},
    {RuleKind::PersonalData, "personal-data"_L1},
    {RuleKind::OnTime, "on-time"_L1},
    {RuleKind::Age, "age"_L1},
    {RuleKind::Heartbeat, "heartbeat"_L1},
    {RuleKind::Frozen, "frozen"_L1},
});
constexpr int kMostWeight = 10;
constexpr int kMostHistory = 60;

/// Reads members and remembers the first fault.
class RuleReader
{
public:
    [[nodiscard]] const QString &fault() const { return m_fault; }
    void refuse(const QString &why)
    {
        if (m_fault.isEmpty())
            m_fault = why;
    }
    void allow(const QJsonObject &object, const QStringList &members, const QString &where)
    {
        for (const QString &key : object.keys()) {
            if (!members.contains(key))
                refuse(u"%1: unknown member “%2”"_s.arg(where, key));
        }
    }
    double number(const QJsonObject &object, QLatin1StringView key, double least, double most,
                  const QString &where)
    {
        const QJsonValue value = object.value(key);
        if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
            refuse(u"%1: %2 is no number from %3 to %4"_s.arg(where, key).arg(least).arg(most));
        return value.toDouble();
    }
    int whole(const QJsonObject &object, QLatin1StringView key, int least, int most,
              const QString &where)
    {
        const double value = number(object, key, least, most, where);
        if (value != std::floor(value))
            refuse(u"%1: %2 is no whole number"_s.arg(where, key));
        return int(value);
    }
    QString text(const QJsonObject &object, QLatin1StringView key, const QString &where)
    {
        QString value = object.value(key).toString();
        if (value.isEmpty())
            refuse(u"%1: %2 is no text"_s.arg(where, key));
        return value;
    }
    QStringList texts(const QJsonObject &object, QLatin1StringView key, const QString &where)
    {
        QStringList all;
        if (!object.contains(key))
            return all;
        if (!object.value(key).isArray())
            refuse(u"%1: %2 is no list"_s.arg(where, key));
        for (const QJsonValue &value : object.value(key).toArray()) {
            if (value.toString().isEmpty())
                refuse(u"%1: %2 has what is no text"_s.arg(where, key));
            all << value.toString();
        }
        return all;
    }

private:
    QString m_fault;
};

/// The parameters that a kind has, all of them needed.
QStringList parametersOf(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Jump:
        return {u"limit"_s, u"periods"_s, u"atLeast"_s, u"floor"_s};
    case RuleKind::MixedUnits:
        return {u"limit"_s, u"periods"_s, u"atLeast"_s};
    case RuleKind::CrossSource:
    case RuleKind::Contradicted:
    case RuleKind::Coverage:
    case RuleKind::Age:
    case RuleKind::Heartbeat:
        return {u"limit"_s};
    case RuleKind::Frozen:
        return {u"periods"_s};
    case RuleKind::Approval:
    case RuleKind::Notes:
    case RuleKind::TestRows:
        return {u"words"_s};
    default:
        return {};
    }
}

void readParameters(const QJsonObject &object, Rule &rule, RuleReader &reader, const QString &where)
{
    const QStringList needed = parametersOf(rule.kind);
    reader.allow(object, needed, where);
    for (const QString &key : needed) {
        if (!object.contains(key))
            reader.refuse(u"%1: %2 is missing"_s.arg(where, key));
    }
    if (needed.contains("limit"_L1))
        rule.limit = reader.number(object, "limit"_L1, 0, 1e6, where);
    if (needed.contains("periods"_L1))
        rule.periods = reader.whole(object, "periods"_L1, 2, kMostHistory, where);
    if (needed.contains("atLeast"_L1))
        rule.atLeast = reader.whole(object, "atLeast"_L1, 1, kMostHistory, where);
    if (needed.contains("floor"_L1))
        rule.floor = reader.number(object, "floor"_L1, 0, 1, where);
    if (needed.contains("words"_L1)) {
        rule.words = reader.texts(object, "words"_L1, where);
        if (rule.words.isEmpty())
            reader.refuse(u"%1: words are missing"_s.arg(where));
    }
}

Rule readRule(const QJsonObject &object, RuleReader &reader)
{
    Rule rule;
    rule.id = reader.text(object, "id"_L1, u"a rule"_s);
    const QString where = u"rule %1"_s.arg(rule.id);
    reader.allow(object,
                 {u"id"_s, u"version"_s, u"validFrom"_s, u"dimension"_s, u"kind"_s, u"weight"_s,
                  u"critical"_s, u"name"_s, u"nameEn"_s, u"parameters"_s, u"appliesTo"_s},
                 where);
    rule.version = reader.whole(object, "version"_L1, 1, 1'000'000, where);
    rule.validFrom = QDate::fromString(object.value("validFrom"_L1).toString(), Qt::ISODate);
    if (!rule.validFrom.isValid())
        reader.refuse(u"%1: validFrom is no date"_s.arg(where));
    const auto dimension = domain::valueIn(kDimensionCodes,
                                           object.value("dimension"_L1).toString());
    const auto kind = domain::valueIn(kRuleKindCodes, object.value("kind"_L1).toString());
    if (!dimension || !kind)
        reader.refuse(u"%1: unknown dimension or kind"_s.arg(where));
    rule.dimension = dimension.value_or(Dimension::Correct);
    rule.kind = kind.value_or(RuleKind::Unknown);
    rule.weight = reader.whole(object, "weight"_L1, 1, kMostWeight, where);
    if (object.contains("critical"_L1) && !object.value("critical"_L1).isBool())
        reader.refuse(u"%1: critical is neither true nor false"_s.arg(where));
    rule.critical = object.value("critical"_L1).toBool();
    rule.name = reader.text(object, "name"_L1, where);
    rule.nameEn = reader.text(object, "nameEn"_L1, where);
    readParameters(object.value("parameters"_L1).toObject(), rule, reader, where);
    const QJsonObject scope = object.value("appliesTo"_L1).toObject();
    reader.allow(scope, {u"indicators"_s, u"feeds"_s, u"subsystems"_s}, where);
    rule.indicators = reader.texts(scope, "indicators"_L1, where);
    rule.feeds = reader.texts(scope, "feeds"_L1, where);
    rule.subsystems = reader.texts(scope, "subsystems"_L1, where);
    for (const QString &subsystem : std::as_const(rule.subsystems)) {
        if (!domain::subsystemFromCode(subsystem))
            reader.refuse(u"%1: unknown subsystem %2"_s.arg(where, subsystem));
    }
    return rule;
}

/// Ends each version where the next one of the same rule begins.
void closeVersions(std::vector<Rule> &rules, RuleReader &reader)
{
    for (Rule &rule : rules) {
        for (const Rule &next : rules) {
            if (next.id != rule.id || next.version == rule.version)
                continue;
            if ((next.version > rule.version) != (next.validFrom > rule.validFrom))
                reader.refuse(u"rule %1: versions and their days are out of order"_s.arg(rule.id));
            if (next.validFrom > rule.validFrom &&
                (!rule.validTo.isValid() || next.validFrom < rule.validTo))
                rule.validTo = next.validFrom;
        }
        const auto same = std::ranges::count_if(rules, [&](const Rule &other) {
            return other.id == rule.id && other.version == rule.version;
        });
        if (same > 1)
            reader.refuse(u"rule %1: version %2 is there twice"_s.arg(rule.id).arg(rule.version));
    }
}

} // namespace

QString code(RuleKind kind)
{
    return domain::codeIn(kRuleKindCodes, kind);
}

QString code(Dimension dimension)
{
    return domain::codeIn(kDimensionCodes, dimension);
}

core::Result<RuleSet> readRules(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return core::failure(core::ErrorKind::InvalidArgument, u"rules: no JSON object"_s);
    const QJsonObject object = document.object();
    RuleReader reader;
    reader.allow(
        object,
        {u"$schema"_s, u"version"_s, u"weights"_s, u"cap"_s, u"good"_s, u"fair"_s, u"rules"_s},
        u"rules"_s);
    RuleSet set;
    set.version = reader.whole(object, "version"_L1, 1, 1'000'000, u"rules"_s);
    set.cap = reader.whole(object, "cap"_L1, 0, 100, u"rules"_s);
    set.good = reader.whole(object, "good"_L1, 0, 100, u"rules"_s);
    set.fair = reader.whole(object, "fair"_L1, 0, 100, u"rules"_s);
    const QJsonObject weights = object.value("weights"_L1).toObject();
    int sum = 0;
    for (const auto &[dimension, word] : kDimensionCodes)
        sum += set.weights[size_t(dimension)] = reader.whole(weights, word, 1, 100, u"weights"_s);
    if (sum != 100 || weights.size() != kDimensions)
        reader.refuse(u"weights: they are not 100 together"_s);
    for (const QJsonValue &rule : object.value("rules"_L1).toArray())
        set.rules.push_back(readRule(rule.toObject(), reader));
    closeVersions(set.rules, reader);
    if (set.rules.empty() || set.rules.size() > kMostRules)
        reader.refuse(u"rules: there are none, or more than %1"_s.arg(kMostRules));
    if (!reader.fault().isEmpty())
        return core::failure(core::ErrorKind::InvalidArgument, reader.fault());
    std::ranges::stable_sort(set.rules, {}, &Rule::dimension);
    return set;
}

core::Result<RuleSet> builtInRules()
{
    QFile file(u":/quality/rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::Internal, u"the rules of quality are missing"_s);
    return readRules(file.readAll());
}

} // namespace analysis::quality
