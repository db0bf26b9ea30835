// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/qualityboard.h"

#include <QMutex>
#include <QSet>

namespace store {
class Database;
}

namespace items {

/// What changed in the cache since the evaluation looked last.
struct QualityChanges {
    bool everything = true;
    QSet<QString> observations = {};
    QSet<QString> due = {};
};

/// The evaluation between two questions; one question at a time.
class QualityBoard::Kept
{
public:
    /// Thread-safe. Empty ids: many.
    void note(domain::Collection collection, const QStringList &ids);
    void noteEverything();
    /// Brings it up to date and answers.
    [[nodiscard]] core::Result<QualityPicture> answer(const store::Database &db,
                                                      const Reference &reference,
                                                      const QDateTime &now, const QualityAsk &ask);
    /// Brings it up to date and freezes a period.
    [[nodiscard]] core::Result<domain::ClosedScores> freeze(const store::Database &db,
                                                            const Reference &reference,
                                                            const QDateTime &now,
                                                            const domain::Period &period);

private:
    /// With m_working held, inside of one state of the cache.
    [[nodiscard]] core::Result<void> bringUpToDate(const store::Database &db,
                                                   const Reference &reference,
                                                   const QDateTime &now);
    [[nodiscard]] QualityChanges takeChanges();
    [[nodiscard]] core::Result<void> readAll(const store::Database &db, const Reference &reference,
                                             const QDateTime &now);
    /// False: something is gone that only reading everything tells of.
    [[nodiscard]] core::Result<bool> readChanges(const store::Database &db,
                                                 const QualityChanges &changes);

    QMutex m_noting;
    QualityChanges m_changes;
    QMutex m_working;
    std::unique_ptr<quality::Evaluation> m_evaluation;
    FeedNames m_feeds;
};

/// Judges all that the cache has, by the rules that are built in.
[[nodiscard]] core::Result<std::unique_ptr<quality::Evaluation>> evaluated(
    const store::Database &db, const quality::Book &book, const QDateTime &now);

/// What a closing of a period freezes, with the ids of the records behind each failure; as many
/// failures as fit a closing.
[[nodiscard]] core::Result<domain::ClosedScores> closedScores(const quality::Evaluation &evaluation,
                                                              const store::Database &db,
                                                              const domain::Period &period);

/// The picture of an evaluation that is up to date.
[[nodiscard]] core::Result<QualityPicture> qualityPicture(const quality::Evaluation &evaluation,
                                                          const store::Database &db,
                                                          const QualityAsk &ask);

} // namespace items
