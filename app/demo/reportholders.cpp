// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/reportholders.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace demo {

ReportHolder holderOf(const QJsonObject &report)
{
    ReportHolder holder{.unitId = report.value("unitId"_L1).toString(),
                        .districtId = report.value("districtId"_L1).toString(),
                        .agencyIds = {report.value("leadAgencyId"_L1).toString()}};
    for (const QJsonValue &agency : report.value("supportAgencyIds"_L1).toArray())
        holder.agencyIds << agency.toString();
    return holder;
}

quint32 ReportHolders::numberOf(const QJsonObject &report)
{
    ReportHolder holder = holderOf(report);
    const QStringList key = QStringList{holder.unitId, holder.districtId} + holder.agencyIds;
    quint32 &number = m_numbers[key];
    if (number == 0) {
        m_all.push_back(std::move(holder));
        number = quint32(m_all.size());
    }
    return number;
}

} // namespace demo
