// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/reportgenerator.h"
#include "models/core/moment.h"

namespace demo {

/// A report while it is being made.
struct ReportGenerator::Draft {
    Dice dice;
    qint64 number;
    QString id;
    QString category;
    const Place *place = nullptr;
    QDateTime sentAt;
    ReportBundle bundle;
    int eventCount = 0;

    void set(QLatin1StringView key, const QJsonValue &value) { bundle.report.insert(key, value); }
    [[nodiscard]] QString state() const
    {
        return bundle.report.value(QLatin1StringView("state")).toString();
    }
};

/// A report's way through the workflow of domain.md B, as far as it has come by a moment: a chain
/// of stages, each of which says whether the next one follows.
class ReportLife
{
public:
    ReportLife(const ReportGenerator &generator, const Catalogue &catalogue,
               ReportGenerator::Draft &draft, const QDateTime &now);
    void live();

private:
    void send();
    [[nodiscard]] bool receive();
    [[nodiscard]] bool endAtTheDoor();
    [[nodiscard]] bool askCitizen();
    [[nodiscard]] bool forward();
    [[nodiscard]] bool returnOnce();
    [[nodiscard]] bool work();
    [[nodiscard]] bool extend(QDateTime &done);
    [[nodiscard]] bool approve();
    [[nodiscard]] bool publish();
    [[nodiscard]] bool rate();
    [[nodiscard]] bool reopen();
    /// Time passes, in working hours; false: that moment has not come yet.
    [[nodiscard]] bool pass(double low, double high);
    void moveTo(const char *state, const QDateTime &at, const QString &actor,
                const QString &agency = {}, const QString &text = {});
    void attach(const char *role, const QDateTime &at);
    [[nodiscard]] double deadlineHours() const;

    const ReportGenerator &m_generator;
    const Catalogue &m_catalogue;
    ReportGenerator::Draft &m_draft;
    QDateTime m_now;
    QDateTime m_at;
    QDateTime m_due;
    QString m_agency;
    double m_hours = 24;
    bool m_again = false;
};

} // namespace demo
