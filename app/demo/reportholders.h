// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace demo {

/// In whose hands a report is: what decides who may see it.
struct ReportHolder {
    QString unitId;
    QString districtId;
    QStringList agencyIds; ///< the one that leads, then those that support

    bool operator==(const ReportHolder &) const = default;
};
[[nodiscard]] ReportHolder holderOf(const QJsonObject &report);

/// Each different holder has a number from 1 on: there are few, and a million reports.
class ReportHolders
{
public:
    [[nodiscard]] quint32 numberOf(const QJsonObject &report);
    [[nodiscard]] const ReportHolder &holder(quint32 number) const { return m_all[number - 1]; }

private:
    std::vector<ReportHolder> m_all;
    QHash<QStringList, quint32> m_numbers;
};

} // namespace demo
