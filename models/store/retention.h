// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/store/retentionrules.h"

#include <QSet>
#include <QString>

#include <chrono>
#include <vector>

class QDateTime;
class QByteArray;

namespace store {

class Database;

/// Forgets records that are too old to be kept at this desk. The backend keeps them: when a full
/// read brings them again they are forgotten again. Open records, those with an edit that waits,
/// and those made here that the backend has not seen are never touched, nor is any cursor; while
/// one of these collections is read in full nothing is, because that read will be counted.
class Retention
{
public:
    Retention(const Database &writer, RetentionRules rules)
        : m_db(writer)
        , m_rules(std::move(rules))
    {
    }

    /// What one step did.
    struct Step {
        QMap<domain::Collection, qint64> gone = {}; ///< records forgotten
        bool done = false; ///< everything has been looked at; the next step begins anew
    };
    /// What a step has to respect.
    struct Limits {
        QSet<QString> waiting = {}; ///< ids of records with edits that the backend has not accepted
        std::chrono::milliseconds longest = std::chrono::milliseconds(50); ///< about
    };
    /// Looks at the next records in a transaction of its own.
    [[nodiscard]] core::Result<Step> step(const QDateTime &now, const Limits &limits);
    /// Begins anew with the next step.
    void restart();

    [[nodiscard]] const RetentionRules &rules() const { return m_rules; }

private:
    struct Due {
        qint64 row = 0;
        QString id;
        qint64 ord = 0;
        bool goes = false;
    };
    static constexpr qint64 kEnd = -1; ///< there are no more rows to look at
    [[nodiscard]] core::Result<bool> mayLook() const;
    [[nodiscard]] core::Result<qint64> look(domain::Collection collection, const QDateTime &now,
                                            const Limits &limits, Step &step) const;
    [[nodiscard]] core::Result<void> forget(domain::Collection collection, const Due &due,
                                            Step &step) const;
    [[nodiscard]] core::Result<std::vector<Due>> nextDue(domain::Collection collection,
                                                         const QDateTime &before) const;
    [[nodiscard]] core::Result<void> forgetQuarantine(const QDateTime &now) const;

    const Database &m_db;
    RetentionRules m_rules;
    qsizetype m_at = 0; ///< which rule
    qint64 m_after = 0; ///< the row up to which it has been looked at
};

/// Forgets pictures that nobody has looked at since `before` (this machine's clock), a few at a
/// time; answers how many. They come again from the backend when they are looked at.
[[nodiscard]] core::Result<qint64> forgetPictures(const QString &path, const QByteArray &key,
                                                  const QDateTime &before);

} // namespace store
