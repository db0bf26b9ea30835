// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of roles, screens, states and the like, for how the IOC itself runs and is used.
#include "widgets/panes/operations/deploymenttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

struct ServiceName {
    QLatin1StringView code;
    const char *name;
};
constexpr std::array kServiceRoles = std::to_array<ServiceName>({
    {"provincial-leader"_L1, QT_TRANSLATE_NOOP("Role", "Provincial leader")},
    {"committee-office"_L1, QT_TRANSLATE_NOOP("Role", "Office of the People's Committee")},
    {"department-leader"_L1, QT_TRANSLATE_NOOP("Role", "Department leader")},
    {"department-officer"_L1, QT_TRANSLATE_NOOP("Role", "Department officer")},
    {"central-agency"_L1, QT_TRANSLATE_NOOP("Role", "Central agency")},
    {"territory-leader"_L1, QT_TRANSLATE_NOOP("Role", "District or commune leader")},
    {"commune-officer"_L1, QT_TRANSLATE_NOOP("Role", "Commune officer")},
    {"ioc-operator"_L1, QT_TRANSLATE_NOOP("Role", "IOC operator")},
    {"ioc-operator-lead"_L1, QT_TRANSLATE_NOOP("Role", "Lead of the IOC shift")},
    {"media-officer"_L1, QT_TRANSLATE_NOOP("Role", "Media officer")},
    {"digital-department"_L1, QT_TRANSLATE_NOOP("Role", "Department for digital transformation")},
    {"system-admin"_L1, QT_TRANSLATE_NOOP("Role", "System administrator")},
    {"auditor"_L1, QT_TRANSLATE_NOOP("Role", "Auditor")},
});
constexpr std::array kServiceScreens = std::to_array<ServiceName>({
    {"overview"_L1, QT_TRANSLATE_NOOP("Panes", "Overview")},
    {"map"_L1, QT_TRANSLATE_NOOP("Panes", "Map")},
    {"socio-economic"_L1, QT_TRANSLATE_NOOP("Panes", "Socio-economic")},
    {"health"_L1, QT_TRANSLATE_NOOP("Panes", "Health")},
    {"education"_L1, QT_TRANSLATE_NOOP("Panes", "Education")},
    {"administration"_L1, QT_TRANSLATE_NOOP("Panes", "Public administration")},
    {"field-reports"_L1, QT_TRANSLATE_NOOP("Panes", "Field reports")},
    {"report-figures"_L1, QT_TRANSLATE_NOOP("Panes", "Report figures")},
    {"media"_L1, QT_TRANSLATE_NOOP("Panes", "Online information")},
    {"digest"_L1, QT_TRANSLATE_NOOP("Panes", "Press digest")},
    {"operations"_L1, QT_TRANSLATE_NOOP("Panes", "Operations")},
    {"remarks"_L1, QT_TRANSLATE_NOOP("Panes", "Remarks and directions")},
    {"alarms"_L1, QT_TRANSLATE_NOOP("Panes", "Alarms")},
    {"bulletins"_L1, QT_TRANSLATE_NOOP("Panes", "Bulletins and reports")},
    {"changes"_L1, QT_TRANSLATE_NOOP("Panes", "What has changed")},
    {"quality"_L1, QT_TRANSLATE_NOOP("Panes", "Data quality")},
});
constexpr std::array kServiceModes = std::to_array<ServiceName>({
    {"api"_L1, QT_TRANSLATE_NOOP("Deployment", "automatic connection")},
    {"file"_L1, QT_TRANSLATE_NOOP("Deployment", "files")},
    {"manual"_L1, QT_TRANSLATE_NOOP("Deployment", "typed by hand")},
});
constexpr std::array kServiceStages = std::to_array<ServiceName>({
    {"assigned"_L1, QT_TRANSLATE_NOOP("Deployment", "assigned")},
    {"connected"_L1, QT_TRANSLATE_NOOP("Deployment", "connected")},
    {"live"_L1, QT_TRANSLATE_NOOP("Deployment", "live")},
});
constexpr std::array kProposalStages = std::to_array<ServiceName>({
    {"proposed"_L1, QT_TRANSLATE_NOOP("Deployment", "proposed")},
    {"compiled"_L1, QT_TRANSLATE_NOOP("Deployment", "compiled")},
    {"approved"_L1, QT_TRANSLATE_NOOP("Deployment", "approved")},
    {"building"_L1, QT_TRANSLATE_NOOP("Deployment", "being built")},
    {"accepted"_L1, QT_TRANSLATE_NOOP("Deployment", "accepted")},
    {"declined"_L1, QT_TRANSLATE_NOOP("Deployment", "declined")},
});

template<size_t N>
QString serviceNameOf(const std::array<ServiceName, N> &names, const char *context,
                      const QString &code)
{
    const auto found = std::ranges::find_if(names,
                                            [&](const auto &one) { return one.code == code; });
    return found == names.end() ? code : QCoreApplication::translate(context, found->name);
}

} // namespace

QString serviceTr(const char *source, int count)
{
    return QCoreApplication::translate("Deployment", source, nullptr, count);
}

QString serviceAgency(const domain::AgencyId &agency, const items::Reference &reference)
{
    return agency.isEmpty() ? serviceTr(QT_TRANSLATE_NOOP("Deployment", "Of no agency"))
                            : reference.agencyName(agency);
}

QString serviceRole(const QString &role)
{
    return serviceNameOf(kServiceRoles, "Role", role);
}

QString serviceScreen(const QString &screen)
{
    return serviceNameOf(kServiceScreens, "Panes", screen);
}

QString serviceMode(const QString &mode)
{
    return serviceNameOf(kServiceModes, "Deployment", mode);
}

QString serviceStage(const QString &state)
{
    return serviceNameOf(kServiceStages, "Deployment", state);
}

QString proposalStage(const QString &state)
{
    return serviceNameOf(kProposalStages, "Deployment", state);
}

QString severityText(int severity)
{
    switch (severity) {
    case 1:
        return serviceTr(QT_TRANSLATE_NOOP("Deployment", "Severe"));
    case 2:
        return serviceTr(QT_TRANSLATE_NOOP("Deployment", "Considerable"));
    default:
        return serviceTr(QT_TRANSLATE_NOOP("Deployment", "Minor"));
    }
}

QString minutesText(double minutes)
{
    constexpr int kHour = 60;
    const auto whole = int(std::lround(minutes));
    return whole < kHour ? serviceTr(QT_TRANSLATE_NOOP("Deployment", "%1 min")).arg(whole)
                         : serviceTr(QT_TRANSLATE_NOOP("Deployment", "%1 h %2 min"))
                               .arg(QString::number(whole / kHour), QString::number(whole % kHour));
}

} // namespace panes::operations
