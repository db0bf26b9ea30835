// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/catalogue.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace demo {

/// One generated report with everything that belongs to it.
struct ReportBundle {
    QJsonObject report;
    std::vector<QJsonObject> events;
    std::vector<QJsonObject> attachments;
};

/// Makes citizens' reports: report number n of a seed is always the same, so a million of them need
/// no memory.
class ReportGenerator
{
public:
    /// Reports 0…count−1 spread over the two years before `now`, ascending in time.
    ReportGenerator(const Catalogue &catalogue, quint32 seed, qint64 count, const QDateTime &now,
                    QStringList pictures);

    [[nodiscard]] ReportBundle make(qint64 number) const;
    /// A report that is sent right now, for the life of the demo.
    [[nodiscard]] ReportBundle makeNew(qint64 number, const QDateTime &now) const;
    [[nodiscard]] qint64 count() const { return m_count; }
    /// The next state of an open report, with its event; empty when nothing follows by itself.
    [[nodiscard]] std::vector<QJsonObject> advance(QJsonObject &report, qint64 step,
                                                   const QDateTime &now) const;

    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }
    [[nodiscard]] QString handlerOf(const QString &category, const Place &place) const;
    [[nodiscard]] QString personName(Dice &dice) const;
    [[nodiscard]] QString phrase(Dice &dice, const char *list) const;
    /// What was done, in the words of the category or general ones.
    [[nodiscard]] QString resultOf(Dice &dice, const QString &category) const;
    struct Draft;

private:
    [[nodiscard]] ReportBundle build(qint64 number, const QDateTime &sentAt, const QDateTime &now,
                                     bool isNew) const;
    void fillText(Draft &draft) const;
    void fillPlace(Draft &draft) const;
    void copyMatter(Draft &draft, const QJsonObject &original) const;
    void fillSender(Draft &draft) const;
    [[nodiscard]] QDateTime sentAt(qint64 number) const;

    const Catalogue &m_catalogue;
    quint64 m_seed;
    qint64 m_count;
    QDateTime m_now;
    QStringList m_pictures;
    QStringList m_categories;
    std::vector<double> m_categoryWeights;
    std::vector<double> m_placeWeights;
};

} // namespace demo
