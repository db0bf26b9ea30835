// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dice.h"
#include "app/demo/faults.h"

#include <QSet>

#include <chrono>

namespace demo {

/// What is played on one exchange.
struct FaultPlan {
    std::chrono::milliseconds delay{0}; ///< before the request goes on
    /// Down, Reset, Freeze, Status, Html: the backend does not see the request.
    std::optional<FaultRule> instead = {};
    /// Cut, Lost, Reset, Freeze: what becomes of the backend's answer.
    std::optional<FaultRule> ending = {};
    /// What is done to the body, in this order.
    std::vector<FaultRule> spoils = {};
    bool watchesCursor = false; ///< the cursor that the answer gives is noted
    qint64 bytesPerSecond = 0;  ///< 0: as fast as it goes
    int lossPercent = 0;

    /// The answer is changed or read: it is taken whole and uncompressed.
    [[nodiscard]] bool needsWhole() const { return watchesCursor || !spoils.empty(); }
    /// The client gets no byte of the answer.
    [[nodiscard]] bool swallowsAnswer() const
    {
        return ending && (ending->fault == Fault::Lost || ending->stage == FaultStage::Commit);
    }
};

/// A request as rules see it.
struct FaultRequest {
    QString method;
    QString path;   ///< without the query
    QString cursor; ///< of the query; empty: none

    [[nodiscard]] QString line() const { return method + u' ' + path; }
    [[nodiscard]] bool isFeed() const { return path.endsWith(QStringLiteral("/changes")); }
};

/// Chooses what is played, from rules and seeded chance, and keeps count.
class FaultBook
{
public:
    FaultBook(FaultSpec spec, quint32 seed);
    void setSpec(FaultSpec spec);
    [[nodiscard]] const FaultSpec &spec() const { return m_spec; }

    /// A request has come.
    [[nodiscard]] FaultPlan planFor(const FaultRequest &request);
    /// The rule of this kind that strikes what is under way already; chance is asked.
    [[nodiscard]] std::optional<FaultRule> strike(Fault fault, const FaultRequest &request);
    /// Whether every connection is refused.
    [[nodiscard]] bool isAllDown() const;
    void noteCursor(const QString &cursor) { m_givenCursors.insert(cursor); }
    void noteForwarded(const FaultRequest &request) { ++m_forwarded[request.line()]; }
    void notePlayed(Fault fault) { ++m_played[fault]; }

    [[nodiscard]] Dice &dice() { return m_dice; }
    [[nodiscard]] qint64 played(Fault fault) const { return m_played.value(fault); }
    [[nodiscard]] const QHash<QString, qint64> &requests() const { return m_requests; }
    [[nodiscard]] const QHash<QString, qint64> &forwarded() const { return m_forwarded; }

private:
    [[nodiscard]] bool isChosen(FaultRule &rule, const FaultRequest &request);
    [[nodiscard]] bool expires(const FaultRequest &request);
    void add(FaultPlan &plan, const FaultRule &rule, const FaultRequest &request);

    FaultSpec m_spec;
    Dice m_dice;
    QSet<QString> m_givenCursors;   ///< since the rules were set
    QSet<QString> m_refusedCursors; ///< likewise: each once
    QHash<Fault, qint64> m_played;
    QHash<QString, qint64> m_requests;
    QHash<QString, qint64> m_forwarded;
};

} // namespace demo
