// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mediaquery.h"

#include "models/store/jsonvalues.h"
#include "models/store/searchindex.h"
#include "models/store/timeorder.h"

#include <map>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr QLatin1StringView kClosed("DONG");

/// Fulfilled by no record; "0" alone would leave an index without its own condition.
Condition nothing()
{
    return {"ord < 0", {}};
}

QStringList textsOf(const std::vector<domain::UnitId> &units)
{
    QStringList texts;
    for (const domain::UnitId &unit : units)
        texts.append(unit.value);
    return texts;
}

/// The states that are wanted; nothing: any.
std::optional<QStringList> wantedStates(const MediaFilter &filter)
{
    if (filter.state.isEmpty())
        return filter.states.isEmpty() ? std::nullopt : std::optional(filter.states);
    const bool both = filter.states.isEmpty() || filter.states.contains(filter.state);
    return both ? QStringList{filter.state} : QStringList();
}

Condition either(const std::vector<Condition> &conditions)
{
    Condition any;
    for (const Condition &condition : conditions) {
        any.sql += (any.sql.isEmpty() ? "(" : " OR ") + condition.sql;
        any.values += condition.values;
    }
    any.sql += ")";
    return any;
}

/// One condition for each state, which exclude each other: "in this state, and for too long".
std::vector<Condition> overdueConditions(const MediaFilter &filter)
{
    const auto wanted = wantedStates(filter);
    std::map<QString, QByteArray> perState;
    for (const MediaOverdue &overdue : filter.overdue) {
        if (wanted && !wanted->contains(overdue.state))
            continue;
        QByteArray &since = perState[overdue.state];
        since += (since.isEmpty() ? "" : " OR ") +
                 ("(urgent = " + QByteArray::number(int(overdue.urgent)) + " AND since < " +
                  QByteArray::number(overdue.before.toMSecsSinceEpoch()) + ")");
    }
    std::vector<Condition> conditions;
    for (const auto &[state, since] : perState)
        conditions.push_back({"(state = ? AND (" + since + "))", {state}});
    return conditions;
}

/// What the states of a filter, or those that are overdue in it, ask for; nothing: any state.
std::optional<std::vector<Condition>> stateConditions(const MediaFilter &filter)
{
    if (!filter.overdue.empty())
        return overdueConditions(filter);
    const auto wanted = wantedStates(filter);
    if (!wanted)
        return std::nullopt;
    std::vector<Condition> conditions;
    for (const QString &state : QSet(wanted->cbegin(), wanted->cend()))
        conditions.push_back({"state = ?", {state}});
    return conditions;
}

/// Among the open items each state is looked up by itself, in order; else all are gone through.
void narrowStates(KeysetQuery &query, const MediaFilter &filter, bool throughOpen)
{
    if (throughOpen)
        query.narrow({"state <> 'DONG'", {}});
    auto conditions = stateConditions(filter);
    if (!conditions)
        return;
    if (conditions->empty())
        query.narrow(nothing());
    else if (throughOpen && filter.text.isEmpty()) // words are looked for once, not for each state
        query.branchOver(*std::move(conditions));
    else
        query.narrow(either(*conditions));
}

void narrowSource(KeysetQuery &query, const MediaFilter &filter)
{
    if (!filter.source.isEmpty())
        query.narrowTo("source_id", {filter.source.value});
    if (!filter.sourceKind.isEmpty())
        query.narrow(
            {"source_id IN (SELECT id FROM media_sources WHERE kind = ?)", {filter.sourceKind}});
}

/// The list of topics is JSON: most that do not have the topic do not have its letters either.
void narrowTopic(KeysetQuery &query, const QString &topic)
{
    if (topic.isEmpty())
        return;
    const QString quoted = QString::fromUtf8(toJson(QStringList{topic})).slice(1).chopped(1);
    query.narrow({"instr(topics, ?) AND EXISTS(SELECT 1 FROM json_each(topics) WHERE value = ?)",
                  {quoted, topic}});
}

/// Items name the commune that they are about: those of a district are those of its communes.
void narrowPlaces(KeysetQuery &query, const QStringList &units)
{
    if (units.isEmpty())
        return;
    const QByteArray places = QByteArray("?, ").repeated(units.size()).chopped(2);
    query.narrow({"(unit_id IN (" + places +
                      ") OR unit_id IN (SELECT id FROM units WHERE parent_id IN (" + places + ")))",
                  units + units});
}

void narrowWhat(KeysetQuery &query, const MediaFilter &filter)
{
    if (filter.sentiment)
        query.narrow(
            {"sentiment = " + QByteArray::number(static_cast<int>(*filter.sentiment)), {}});
    if (!filter.agency.isEmpty())
        query.narrowTo("agency_id", {filter.agency.value});
    narrowPlaces(query, textsOf(filter.units));
    if (!filter.conclusion.isEmpty())
        query.narrow({"conclusion = ? AND conclusion <> ''", {filter.conclusion}});
    if (filter.originalsOnly)
        query.narrow({"cluster_id = ''", {}});
    if (filter.digestOn.isValid())
        query.narrow({"digest_on = " + QByteArray::number(filter.digestOn.toJulianDay()), {}});
}

void narrowTimes(KeysetQuery &query, const MediaFilter &filter, const QByteArray &ord)
{
    if (filter.publishedFrom.isValid())
        query.narrow({ord + " >= " + QByteArray::number(ordOf(filter.publishedFrom)), {}});
    if (filter.publishedTo.isValid())
        query.narrow({ord + " < " + QByteArray::number(ordOf(filter.publishedTo)), {}});
}

bool wantsOpen(const MediaFilter &filter)
{
    QStringList states = wantedStates(filter).value_or(QStringList());
    for (const MediaOverdue &overdue : filter.overdue)
        states.append(overdue.state);
    return !states.isEmpty() && !states.contains(kClosed);
}

QByteArray indexFor(const MediaFilter &filter, MediaUse use)
{
    if (filter.digestOn.isValid())
        return "media_items_by_digest";
    if (use == MediaUse::List && !filter.conclusion.isEmpty())
        return "media_items_by_conclusion";
    return use == MediaUse::List && wantsOpen(filter) ? "media_items_open" : "media_items_by_ord";
}

/// Whether what is wanted besides the words is so little that it is found first.
bool isNarrow(const MediaFilter &filter, const QByteArray &index)
{
    return index != "media_items_by_ord" || !filter.units.empty() || !filter.agency.isEmpty() ||
           !filter.source.isEmpty() || !filter.topic.isEmpty();
}

/// Either the words are found, newest first, and each item that has them is looked up; or, in a
/// narrow choice, the items are gone through and told whether they have the words.
core::Result<void> narrowWords(const Database &db, KeysetQuery &query, const MediaFilter &filter,
                               bool narrow)
{
    const auto expression = matchExpression(db, "media_items", filter.text);
    if (!expression)
        return std::unexpected(expression.error());
    const bool hasWords = !expression->isEmpty();
    if (!narrow && hasWords)
        narrowTimes(query, filter, "media_items_text.rowid");
    if (!narrow)
        return query.match(filter.text);
    if (expression->isNull())
        query.narrow(nothing());
    else if (hasWords) // "+": not the way to the items
        query.narrow({"+ord IN (SELECT rowid FROM media_items_text WHERE media_items_text MATCH ?)",
                      {QString::fromUtf8(*expression)}});
    return {};
}

} // namespace

core::Result<KeysetQuery> mediaQuery(const Database &db, const MediaFilter &filter, MediaUse use)
{
    KeysetQuery query(db, "media_items");
    const QByteArray index = indexFor(filter, use);
    const bool narrow = isNarrow(filter, index);
    narrowStates(query, filter, index == "media_items_open");
    narrowSource(query, filter);
    narrowTopic(query, filter.topic);
    narrowWhat(query, filter);
    narrowTimes(query, filter, "ord");
    query.through(index);
    return narrowWords(db, query, filter, narrow).transform([&] { return query; });
}

} // namespace store
