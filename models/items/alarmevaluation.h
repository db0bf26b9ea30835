// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/alarmepisodes.h"
#include "models/items/directory.h"

#include <map>

namespace store {
class Database;
}

namespace items {

/// Works out what rules raise from one state of the cache; what several rules need is read once.
class AlarmEvaluation
{
public:
    AlarmEvaluation(const store::Database &db, const Reference &reference,
                    const QDateTime &lastContact)
        : m_db(db)
        , m_reference(reference)
        , m_lastContact(lastContact)
    {
    }
    /// Episodes that touch the asked time. Error InvalidArgument: the rule names an indicator that
    /// the dictionary has not.
    [[nodiscard]] core::Result<analysis::AlarmEpisodes> episodes(const analysis::AlarmAsk &ask);
    /// The raw name of a subject of such a rule, the subject itself where the cache has none.
    [[nodiscard]] QString subjectName(const domain::AlarmTerms &terms,
                                      const QString &subject) const;

private:
    using Reports = std::vector<domain::DueReport>;
    using Figures = std::vector<domain::Observation>;

    [[nodiscard]] core::Result<analysis::AlarmEpisodes> overdue(
        const analysis::AlarmAsk &ask) const;
    [[nodiscard]] core::Result<analysis::AlarmEpisodes> counted(const analysis::AlarmAsk &ask);
    [[nodiscard]] core::Result<analysis::AlarmEpisodes> emergency(
        const analysis::AlarmAsk &ask) const;
    [[nodiscard]] core::Result<analysis::AlarmEpisodes> spikes(const analysis::AlarmAsk &ask);
    [[nodiscard]] core::Result<analysis::AlarmEpisodes> figures(const analysis::AlarmAsk &ask);
    [[nodiscard]] core::Result<void> addFigure(const analysis::AlarmAsk &ask,
                                               const domain::Indicator &indicator,
                                               analysis::AlarmEpisodes &to);
    [[nodiscard]] core::Result<const Figures *> figuresOf(const domain::IndicatorId &indicator,
                                                          const domain::UnitId &unit,
                                                          const QDate &dailyFrom);

    const store::Database &m_db;
    const Reference &m_reference;
    QDateTime m_lastContact;
    std::map<std::pair<QString, QString>, Figures> m_figures; ///< by indicator and unit
    using Span = std::pair<QDateTime, QDateTime>;             ///< from … now
    std::map<Span, Reports> m_late; ///< overdue until now, and ended since
    std::map<Span, std::vector<domain::TopicQuarter>> m_topics;
};

} // namespace items
