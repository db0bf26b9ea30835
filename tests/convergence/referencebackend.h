// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/domain/vocabulary.h"
#include "tests/convergence/referencefeed.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
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
    bool forgetsKeys = false;  ///< an Idempotency-Key that was used before means nothing
    bool keepsCursors = false; ///< those given before it was restored from a backup mean something
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
    void backUp();
    /// The state of the last backup: what came after it has never been, nor the keys and cursors
    /// that were given.
    void restore();
    [[nodiscard]] int restores() const { return m_restores; }

    [[nodiscard]] const ReferenceFeed &feed(domain::Collection collection) const
    {
        return m_state.feeds.at(collection);
    }
    /// How often the edit with that key has changed something that is there.
    [[nodiscard]] int applied(const QByteArray &key) const
    {
        const auto found = m_state.applied.find(key);
        return found == m_state.applied.end() ? 0 : found->second;
    }
    [[nodiscard]] const std::map<QByteArray, int> &allApplied() const { return m_state.applied; }
    /// The version that the edit with that key once made of its record; 0: none.
    [[nodiscard]] qint64 madeVersion(const QByteArray &key) const { return m_made.value(key); }
    /// Whether the report was ever deleted, also before a restore.
    [[nodiscard]] bool wasDeleted(const QString &report) const
    {
        return m_deleted.contains(report);
    }

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

    /// What a backup holds.
    struct State {
        std::map<domain::Collection, ReferenceFeed> feeds = {};
        std::map<QByteArray, Kept> answered = {};
        std::map<QByteArray, int> applied = {};
        int numbers = 0;
    };

    const core::Clock &m_clock;
    Mutant m_mutant;
    State m_state;
    State m_backup;
    QHash<QByteArray, qint64> m_made;
    QSet<QString> m_deleted;
    std::function<void(const QStringList &)> m_told;
    int m_collisions = 0;
    int m_restores = 0;
};

} // namespace convergence
