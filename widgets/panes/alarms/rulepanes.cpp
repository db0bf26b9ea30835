// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/rulepanes.h"

#include "widgets/panes/alarms/alarmwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::alarms {

QStringList paneIds()
{
    QStringList ids{u"overview"_s, u"map"_s};
    for (const domain::Subsystem subsystem : domain::kSubsystems)
        ids << domain::code(subsystem);
    return ids << u"operations"_s;
}

QString paneName(const QString &id)
{
    if (const auto subsystem = domain::subsystemFromCode(id))
        return subsystemText(*subsystem);
    if (id == "overview"_L1)
        return QCoreApplication::translate("Panes", "Overview");
    if (id == "map"_L1)
        return QCoreApplication::translate("Panes", "Map");
    return id == "operations"_L1 ? QCoreApplication::translate("Panes", "Operations") : id;
}

} // namespace panes::alarms
