// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/panes.h"

#include "widgets/map/mappane.h"
#include "widgets/pages/overviewpage.h"
#include "widgets/panes/alarms/alarmspane.h"
#include "widgets/panes/bulletins/bulletinspane.h"
#include "widgets/panes/changes/changespane.h"
#include "widgets/panes/figures/figurespane.h"
#include "widgets/panes/indicators/indicatorpane.h"
#include "widgets/panes/media/digestpage.h"
#include "widgets/panes/media/mediapane.h"
#include "widgets/panes/operations/operationspane.h"
#include "widgets/panes/quality/qualitypane.h"
#include "widgets/panes/remarks/remarkspane.h"
#include "widgets/panes/reports/reportspane.h"
#include "widgets/panes/supply/supplytab.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace console {
namespace {

std::function<QString()> text(const char *source)
{
    return [source] { return QCoreApplication::translate("Panes", source); };
}

template<domain::Subsystem subsystem>
common::Pane *makeIndicatorPane(const common::PaneSurroundings &with, QWidget *parent)
{
    return new panes::indicators::IndicatorPane(subsystem, with, parent);
}

common::Pane *makeQualityPane(const common::PaneSurroundings &with, QWidget *parent)
{
    return panes::quality::makePane(with, panes::supply::makePane, parent);
}

} // namespace

shell::PaneRegistry allPanes()
{
    using enum domain::Subsystem;
    return {
        {u"overview"_s, u"overview"_s, true, text(QT_TRANSLATE_NOOP("Panes", "Overview")),
         text(QT_TRANSLATE_NOOP("Panes", "Overview")), pages::makePane},
        {u"map"_s, u"map"_s, true, text(QT_TRANSLATE_NOOP("Panes", "Map")),
         text(QT_TRANSLATE_NOOP("Panes", "Map")), map::makePane},
        {u"socio-economic"_s, u"socio-economic"_s, false,
         text(QT_TRANSLATE_NOOP("Panes", "Socio-economic")),
         text(QT_TRANSLATE_NOOP("Panes", "Socio-econ.")), makeIndicatorPane<SocioEconomic>, true,
         SocioEconomic},
        {u"health"_s, u"health"_s, false, text(QT_TRANSLATE_NOOP("Panes", "Health")),
         text(QT_TRANSLATE_NOOP("Panes", "Health")), makeIndicatorPane<Health>, true, Health},
        {u"education"_s, u"education"_s, false, text(QT_TRANSLATE_NOOP("Panes", "Education")),
         text(QT_TRANSLATE_NOOP("Panes", "Education")), makeIndicatorPane<Education>, true,
         Education},
        {u"administration"_s, u"administration"_s, false,
         text(QT_TRANSLATE_NOOP("Panes", "Public administration")),
         text(QT_TRANSLATE_NOOP("Panes", "Administr.")), makeIndicatorPane<Administration>, true,
         Administration},
        {u"field-reports"_s, u"field-reports"_s, false,
         text(QT_TRANSLATE_NOOP("Panes", "Field reports")),
         text(QT_TRANSLATE_NOOP("Panes", "Reports")), panes::reports::makePane, true, FieldReports},
        {u"report-figures"_s, u"report-figures"_s, false,
         text(QT_TRANSLATE_NOOP("Panes", "Report figures")),
         text(QT_TRANSLATE_NOOP("Panes", "Figures")), panes::figures::makePane, true, FieldReports},
        {u"media"_s, u"media"_s, false, text(QT_TRANSLATE_NOOP("Panes", "Online information")),
         text(QT_TRANSLATE_NOOP("Panes", "Online info")), panes::media::makePane, true, Media},
        {u"operations"_s, u"operations"_s, false, text(QT_TRANSLATE_NOOP("Panes", "Operations")),
         text(QT_TRANSLATE_NOOP("Panes", "Operations")), panes::operations::makePane},
        {u"remarks"_s, u"remarks"_s, false,
         text(QT_TRANSLATE_NOOP("Panes", "Remarks and directions")),
         text(QT_TRANSLATE_NOOP("Panes", "Directions")), panes::remarks::makePane},
        {u"digest"_s, u"media"_s, true, text(QT_TRANSLATE_NOOP("Panes", "Press digest")),
         text(QT_TRANSLATE_NOOP("Panes", "Digest")), panes::media::makeDigestPage, false, Media},
        {u"alarms"_s, u"alarms"_s, false, text(QT_TRANSLATE_NOOP("Panes", "Alarms")),
         text(QT_TRANSLATE_NOOP("Panes", "Alarms")), panes::alarms::makePane},
        {u"bulletins"_s, u"bulletins"_s, true,
         text(QT_TRANSLATE_NOOP("Panes", "Bulletins and reports")),
         text(QT_TRANSLATE_NOOP("Panes", "Bulletins")), panes::bulletins::makePane},
        {u"changes"_s, u"refresh"_s, false, text(QT_TRANSLATE_NOOP("Panes", "What has changed")),
         text(QT_TRANSLATE_NOOP("Panes", "Changes")), panes::changes::makePane, false},
        {u"quality"_s, u"quality"_s, false, text(QT_TRANSLATE_NOOP("Panes", "Data quality")),
         text(QT_TRANSLATE_NOOP("Panes", "Quality")), makeQualityPane},
    };
}

} // namespace console
