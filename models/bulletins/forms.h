// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

#include <map>

namespace bulletins {

/// The office that a paper comes from, as it is on a day.
struct Office {
    QDate validFrom = {};
    QString superior = {};
    QString issuer = {};
    QString name = {};           ///< as in a sentence; of those that report on the centre
    QString numberSuffix = {};   ///< of reports: "BC-VP"
    QString bulletinSuffix = {}; ///< of bulletins: "BT-IOC"
    QString place = {};
    QString area = {};     ///< as in a title: "tỉnh Bình Thuận"
    QString bulletin = {}; ///< the name of the bulletin, capitals
    QString authority = {};
    QString title = {}; ///< of who signs
    QStringList recipients = {};
};

/// What of a bulletin is data: resources/bulletins/forms.json.
struct Forms {
    QList<Office> offices = {}; ///< by validFrom
    /// The departments that lead the centre and report on it (Điều 6.4), by validFrom.
    QList<Office> operationOffices = {};
    QString reportType = {};
    QString reportTitle = {};
    QStringList budgetCodes = {}; ///< whose plan is a "dự toán"
    QStringList trendCodes = {};  ///< drawn as lines, the first that have values
    std::map<domain::Subsystem, QStringList> keyCodes = {}; ///< told first, most important first

    /// The office of a day; of an earlier day than all, the first.
    [[nodiscard]] const Office &office(const QDate &day) const;
    [[nodiscard]] const Office &operationOffice(const QDate &day) const;
};

[[nodiscard]] const Forms &forms();

} // namespace bulletins
