// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/bulletins/evidence.h"

#include "widgets/common/format.h"
#include "widgets/common/openrecord.h"
#include "widgets/common/sharedcontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::bulletins {
namespace {

using ::bulletins::Evidence;

QString evidenceWord(const char *source)
{
    return QCoreApplication::translate("BulletinEvidence", source);
}

QString daysOf(const Evidence &evidence)
{
    if (!evidence.from.isValid())
        return evidence.period;
    if (!evidence.to.isValid() || evidence.from == evidence.to)
        return common::format::date(evidence.from);
    return u"%1 – %2"_s.arg(common::format::date(evidence.from), common::format::date(evidence.to));
}

} // namespace

QString evidenceText(const Evidence &evidence)
{
    QStringList parts;
    for (const QString &part : {evidence.title, daysOf(evidence), evidence.source}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (evidence.asOf.isValid())
        parts << evidenceWord(QT_TRANSLATE_NOOP("BulletinEvidence", "as of %1"))
                     .arg(common::format::dateTime(evidence.asOf));
    return parts.join(u" · "_s);
}

bool openEvidence(const QWidget &from, common::SharedContext &context,
                  const domain::UnitId &province, const Evidence &evidence)
{
    switch (evidence.of) {
    case Evidence::Of::Indicator:
        context.setArea(evidence.unit == province ? domain::UnitId() : evidence.unit);
        context.openIndicator(evidence.indicator);
        return !evidence.indicator.isEmpty();
    case Evidence::Of::Reports:
        if (!evidence.record.isEmpty())
            common::askForRecord(from, domain::Collection::Reports, evidence.record);
        else
            context.openReports({.title = evidence.title, .filter = evidence.reports});
        return true;
    case Evidence::Of::Media:
        if (evidence.record.isEmpty() && evidence.from.isValid())
            context.setPeriod(evidence.from, evidence.to);
        common::askForRecord(from, domain::Collection::MediaItems, evidence.record);
        return true;
    case Evidence::Of::Alarms:
        common::askForRecord(from, domain::Collection::AlarmActions, {});
        return true;
    case Evidence::Of::Operation:
        common::askForRecord(from, domain::Collection::ServiceDays, {});
        return true;
    case Evidence::Of::Slots:
        break; // a list of their own
    }
    return false;
}

} // namespace panes::bulletins
