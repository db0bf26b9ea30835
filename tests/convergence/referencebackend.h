// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/domain/vocabulary.h"
#include "tests/convergence/referencefeed.h"

#include <QByteArray>
#include <QUrlQuery>

#include <functional>

namespace convergence {

struct Request {
    QByteArray method = "GET";
    QString path = {}; ///< "/v1/reports/changes"
    QUrlQuery query = {};
    QByteArray key = {};   ///< Idempotency-Key
    QByteArray match = {}; ///< If-Match, with its quotation marks
    QByteArray token = {}; ///< Authorization
    QByteArray body = {};
};

struct Answer {
    int status = 200;
    QByteArray body = {};
    QByteArray type = "application/json";
    int retryAfter = 0; ///< seconds; 0: not said
};

/// What is wrong on purpose.
struct Mutant {
    FeedMutant feed = FeedMutant::None;
    bool forgetsKeys = false; ///< an Idempotency-Key that was used before means nothing
};

/// A small backend in memory that keeps strictly to the contract: feeds of every collection,
/// reports with their history, tickets. People work at it too.
class ReferenceBackend
{
public:
    explicit ReferenceBackend(const core::Clock &clock, Mutant mutant = {});

    [[nodiscard]] Answer answer(const Request &request);
    /// Told which collections changed.
    void onChange(std::function<void(const QStringList &)> told) { m_told = std::move(told); }

    /// What people do there.
    void addReport(const QString &id);
    void changeReport(const QString &id, const QString &text);
    void deleteReport(const QString &id);
    void putTicket(const QString &id, const QString &text);
    void deleteTicket(const QString &id);
    void expireCursors(domain::Collection collection);

    [[nodiscard]] const ReferenceFeed &feed(domain::Collection collection) const
    {
        return m_feeds.at(collection);
    }
    /// How often the edit with that key has changed something.
    [[nodiscard]] int applied(const QByteArray &key) const
    {
        const auto found = m_applied.find(key);
        return found == m_applied.end() ? 0 : found->second;
    }
    [[nodiscard]] const std::map<QByteArray, int> &allApplied() const { return m_applied; }

private:
    struct Kept {
        QByteArray asked = {}; ///< path and body
        Answer answer = {};
    };
    [[nodiscard]] Answer changes(const QString &collection, const Request &request);
    [[nodiscard]] Answer once(const Request &request,
                              const std::function<Answer(const QJsonObject &)> &act);
    [[nodiscard]] Answer open(const QJsonObject &asked);
    [[nodiscard]] Answer act(const QString &id, const QByteArray &match, const QJsonObject &action);
    void enter(const QJsonObject &record, const QString &kind, const QString &text);
    [[nodiscard]] QString now() const;
    void tell(const QStringList &collections);

    const core::Clock &m_clock;
    Mutant m_mutant;
    std::map<domain::Collection, ReferenceFeed> m_feeds;
    std::map<QByteArray, Kept> m_answered;
    std::map<QByteArray, int> m_applied;
    std::function<void(const QStringList &)> m_told;
    int m_numbers = 0;
    int m_collisions = 0;
};

} // namespace convergence
