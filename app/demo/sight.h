// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/catalogue.h"
#include "app/demo/reportholders.h"
#include "models/domain/rights.h"
#include "models/domain/vocabulary.h"

#include <QSet>

namespace demo {

/// What the rights of accounts are measured against, from the catalogue.
struct SightIndex {
    explicit SightIndex(const Catalogue &catalogue);
    /// A rule that is in the catalogue, or was made since.
    void noteAlarmRule(const QJsonObject &rule);

    struct Figure {
        domain::Subsystem subsystem;
        bool isInternal = false; ///< not for everybody (domain::Indicator::disclosure)
    };
    struct Source {
        QString agencyId;
        QStringList indicatorIds;
    };
    QHash<QString, Source> feeds;
    QHash<QString, Figure> indicators;
    QHash<QString, domain::Subsystem> alarmRules;
    QJsonArray units;
};

/// What one account may read: which records, and what of them. Reports, and what hangs on them, are
/// asked for by their holder.
class Sight
{
public:
    Sight(domain::Rights rights, const SightIndex &index);

    [[nodiscard]] const domain::Rights &rights() const { return m_rights; }
    /// Short; equal when the same is seen of a collection. Empty: all of everything.
    [[nodiscard]] const QString &print(domain::Collection collection) const
    {
        return collection == domain::Collection::Tickets ? m_ticketPrint : m_print;
    }
    [[nodiscard]] bool mayRead(domain::Collection collection) const
    {
        return domain::mayRead(m_rights, collection);
    }
    /// All records of a collection as they are.
    [[nodiscard]] bool isWhole(domain::Collection collection) const;
    /// Reports of every territory and agency.
    [[nodiscard]] bool hasEveryReport() const { return !m_rights.units && !m_rights.agencies; }
    [[nodiscard]] bool sees(const ReportHolder &holder) const;
    [[nodiscard]] bool seesIndicator(const QString &id) const;
    [[nodiscard]] bool seesFeed(const QString &id) const;
    /// Of what agencies answer for.
    [[nodiscard]] bool seesAgency(const QString &id) const;
    [[nodiscard]] bool seesAlarmRule(const QString &id) const;
    /// A record by what it says itself; of reports and what hangs on them, the report comes first.
    [[nodiscard]] bool sees(domain::Collection collection, const QJsonObject &record) const;
    /// Without what this account may not know.
    [[nodiscard]] QJsonObject shown(domain::Collection collection, QJsonObject record) const;

private:
    [[nodiscard]] bool has(domain::DataClass one) const { return m_rights.classes.testFlag(one); }
    [[nodiscard]] bool seesEverySubsystem() const;

    domain::Rights m_rights;
    const SightIndex *m_index;
    QSet<QString> m_territory;
    bool m_hasAuthors = false;
    QString m_print;
    QString m_ticketPrint;
};

} // namespace demo
