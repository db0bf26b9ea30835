// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an open report goes on while the demo lives.
#include "app/demo/reportdraft.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace demo {
std::vector<QJsonObject> ReportGenerator::advance(QJsonObject &report, qint64 step,
                                                  const QDateTime &now) const
{
    struct Next {
        const char *from;
        const char *to;
    };
    constexpr std::array kNext{Next{"MOI", "TIEP_NHAN"},        Next{"TIEP_NHAN", "DA_CHUYEN"},
                               Next{"MO_LAI", "DA_CHUYEN"},     Next{"DA_CHUYEN", "DANG_XU_LY"},
                               Next{"DANG_XU_LY", "CHO_DUYET"}, Next{"XIN_GIA_HAN", "DANG_XU_LY"},
                               Next{"CHO_DUYET", "DA_XU_LY"},   Next{"DA_XU_LY", "CONG_KHAI"}};
    const QString from = report.value("state"_L1).toString();
    const auto next = std::ranges::find_if(
        kNext, [&](const Next &row) { return from == QLatin1StringView(row.from); });
    if (next == kNext.end())
        return {};
    Dice dice(m_seed, quint64(step) * 4 + 7);
    const QString to = QString::fromLatin1(next->to);
    const QString id = report.value("id"_L1).toString();
    if (to == "DA_CHUYEN"_L1) {
        const auto place = std::ranges::find(m_catalogue.places,
                                             report.value("unitId"_L1).toString(), &Place::id);
        report.insert(
            "leadAgencyId"_L1,
            handlerOf(report.value("categoryId"_L1).toString().mid(2),
                      place == m_catalogue.places.end() ? m_catalogue.places.front() : *place));
    }
    if (to == "CHO_DUYET"_L1)
        report.insert(
            "result"_L1,
            resultOf(dice, report.value("categoryId"_L1).toString().mid(2).remove(u"-2023"_s)));
    if (to == "DA_XU_LY"_L1)
        report.insert("resolvedAt"_L1, core::iso(now));
    if (from == "XIN_GIA_HAN"_L1 && report.contains("requestedDueAt"_L1))
        report.insert("dueAt"_L1, report.take("requestedDueAt"_L1));
    report.insert("state"_L1, to);
    report.insert("updatedAt"_L1, core::iso(now));
    report.insert("version"_L1, report.value("version"_L1).toInteger() + 1);
    const bool byOperator = to == "TIEP_NHAN"_L1 || to == "DA_CHUYEN"_L1 || to == "DA_XU_LY"_L1 ||
                            to == "CONG_KHAI"_L1;
    QJsonObject event{{u"id"_s, u"%1-l%2"_s.arg(id).arg(step)},
                      {u"version"_s, 1},
                      {u"reportId"_s, id},
                      {u"at"_s, core::iso(now)},
                      {u"kind"_s, u"state"_s},
                      {u"fromState"_s, from},
                      {u"toState"_s, to},
                      {u"actor"_s, byOperator ? u"Điều hành viên IOC"_s : personName(dice)}};
    if (report.contains("leadAgencyId"_L1))
        event.insert("agencyId"_L1, report.value("leadAgencyId"_L1));
    return {event};
}

} // namespace demo
