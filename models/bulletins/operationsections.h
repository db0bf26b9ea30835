// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/draft.h"
#include "models/items/serviceboard.h"

#include <QHash>

namespace bulletins {

/// What the chapters on the IOC itself are written from.
struct OperationTheme {
    const items::ServicePicture &picture;
    const items::ServicePicture &before; ///< of the span before
    const QHash<QString, QString> &agencies;
    const Span &span;
    QDateTime now = {};
    QString reporter = {}; ///< name of the department

    [[nodiscard]] const analysis::OperationFacts &facts() const { return picture.facts; }
    [[nodiscard]] QString agencyName(const domain::AgencyId &agency) const;
    [[nodiscard]] QString feedName(const QString &feed) const;
    /// What a figure of the span rests on; the title says what is counted.
    [[nodiscard]] Evidence evidence(const QString &title) const;
};

/// (I) feeds, and what agencies asked for.
void writeDeployment(Draft &draft, const OperationTheme &theme);
/// (II) accounts, rights, who looked at personal data.
void writeManagement(Draft &draft, const OperationTheme &theme);
/// (III) availability, incidents, connectors, backups, storage.
void writeService(Draft &draft, const OperationTheme &theme);
/// (IV) by whom, what and how often.
void writeUse(Draft &draft, const OperationTheme &theme);
/// (V) what is lacking, by rules, for a person to edit.
void writeOperationProposals(Draft &draft, const OperationTheme &theme);

/// The name of a role in Vietnamese; of an unknown one its code.
[[nodiscard]] QString roleName(const QString &role);
/// The name of a screen in Vietnamese; of an unknown one its id.
[[nodiscard]] QString screenName(const QString &screen);
/// "3 giờ 20 phút", "45 phút".
[[nodiscard]] QString minutesText(double minutes);
[[nodiscard]] Column wordsColumn(const QString &title, double weight);
[[nodiscard]] Column figuresColumn(const QString &title, double weight = 1);

} // namespace bulletins
