// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/catalogue.h"
#include "app/demo/madevalues.h"

#include <QDateTime>

#include <vector>

namespace demo {

/// Makes the observations and slots of every indicator of the catalogue: 36 months up to `now`, for
/// the province and the levels that the entry names; estimates, revisions, late and missing values,
/// and the published figures as they are.
class IndicatorGenerator
{
public:
    IndicatorGenerator(const Catalogue &catalogue, quint32 seed, const QDateTime &now);

    struct Result {
        std::vector<QJsonObject> observations;
        std::vector<QJsonObject> slotRecords;
        MadeValues made;
    };
    [[nodiscard]] Result make() const;
    /// A new version of the newest value of a daily indicator, for the life of the demo.
    [[nodiscard]] QJsonObject revise(const QJsonObject &observation, qint64 step,
                                     const QDateTime &now) const;

private:
    struct Entry;
    void makeIndicator(const QJsonObject &indicator, Result &result) const;
    using Values = QHash<QString, double>; ///< code of the period → value
    /// What one series is made from: its own level, or values that are given.
    struct Series {
        QString unitId;
        int months = 0;
        double factor = 1;
        const Values *given = nullptr;
        QDate from = {}; ///< the unit's first day; null: long ago
        QDate to = {};   ///< the first day without it; null: it goes on

        [[nodiscard]] bool covers(const QDate &day) const
        {
            return (!from.isValid() || from <= day) && (!to.isValid() || day < to);
        }
    };
    [[nodiscard]] QHash<QString, Values> makeDistricts(const Entry &entry, const Values &whole,
                                                       int months, Result &result) const;
    void makeCommunes(const Entry &entry, const QHash<QString, Values> &ofDistricts,
                      Result &result) const;
    [[nodiscard]] QHash<QString, Values> splitAmong(const std::vector<QJsonObject> &communes,
                                                    const Values &whole, int decimals,
                                                    const QString &stream) const;
    [[nodiscard]] std::vector<Values> split(const Values &whole, const std::vector<double> &shares,
                                            int decimals, const QString &stream) const;
    Values makeSeries(const Entry &entry, const Series &series, Result &result) const;
    [[nodiscard]] QString feedOf(const QString &indicatorId) const;
    [[nodiscard]] int decimalsOf(const QJsonObject &observation) const;
    void makeConflicts(Result &result) const;

    const Catalogue &m_catalogue;
    quint64 m_seed;
    QDateTime m_now;
};

} // namespace demo
