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

private:
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

/// The picture of an evaluation that is up to date.
[[nodiscard]] core::Result<QualityPicture> qualityPicture(const quality::Evaluation &evaluation,
                                                          const store::Database &db,
                                                          const QualityAsk &ask);

} // namespace items
