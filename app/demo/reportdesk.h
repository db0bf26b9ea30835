// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/actor.h"
#include "app/demo/catalogue.h"
#include "models/domain/reportworkflow.h"

#include <vector>

namespace demo {

/// A report with its history and files, as feeds give them.
struct DeskFile {
    QJsonObject report;
    std::vector<QJsonObject> events;
    std::vector<QJsonObject> attachments;
};

/// What consoles do with reports, by the rules that consoles know too (models/domain).
class ReportDesk
{
public:
    explicit ReportDesk(const Catalogue &catalogue);

    struct Outcome {
        ActionAnswer answer;
        QJsonObject event; ///< for the history, without id; empty when the step was refused
    };
    /// One step of `who` on a report.
    [[nodiscard]] Outcome act(const DeskFile &file, const QJsonObject &action, const Actor &who,
                              const QDateTime &now) const;
    /// A report that a console has taken; `code` is the backend's.
    [[nodiscard]] Outcome open(const QJsonObject &asked, const QString &code, const Actor &who,
                               const QDateTime &now) const;

private:
    [[nodiscard]] domain::WorkflowRules rules(const QDateTime &now) const;
    [[nodiscard]] QString openFault(const QJsonObject &asked) const;

    const Catalogue &m_catalogue;
    QHash<QString, domain::ReportCategory> m_categories;
    QHash<QString, QString> m_districts; ///< by commune
};

} // namespace demo
