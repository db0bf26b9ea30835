// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/changes/changestext.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::changes {
namespace {

using packages::Difference;
using packages::DifferenceKind;
using Words = common::Tone;

QString words(const char *source)
{
    return QCoreApplication::translate("Changes", source);
}

struct KindRow {
    DifferenceKind kind;
    const char *text;
    common::Tone tone;
};

using enum DifferenceKind;
constexpr std::array kKinds = {
    KindRow{ReportNew, QT_TRANSLATE_NOOP("Changes", "New reports"), Words::Active},
    KindRow{ReportClosed, QT_TRANSLATE_NOOP("Changes", "Reports done with"), Words::Good},
    KindRow{ReportReopened, QT_TRANSLATE_NOOP("Changes", "Reports opened again"), Words::Bad},
    KindRow{ReportMoved, QT_TRANSLATE_NOOP("Changes", "Reports in another state"), Words::Active},
    KindRow{ReportOverdue, QT_TRANSLATE_NOOP("Changes", "Reports that became overdue"), Words::Bad},
    KindRow{ReportChanged, QT_TRANSLATE_NOOP("Changes", "Reports changed otherwise"),
            Words::NoData},
    KindRow{FigureNew, QT_TRANSLATE_NOOP("Changes", "New figures"), Words::Active},
    KindRow{FigureRevised, QT_TRANSLATE_NOOP("Changes", "Revised figures"), Words::Risk},
    KindRow{MediaNew, QT_TRANSLATE_NOOP("Changes", "New online information"), Words::Active},
    KindRow{MediaUrgent, QT_TRANSLATE_NOOP("Changes", "Online information that became urgent"),
            Words::Bad},
    KindRow{MediaChanged, QT_TRANSLATE_NOOP("Changes", "Online information changed"),
            Words::NoData},
    KindRow{RecordNew, QT_TRANSLATE_NOOP("Changes", "Other records: new"), Words::NoData},
    KindRow{RecordChanged, QT_TRANSLATE_NOOP("Changes", "Other records: changed"), Words::NoData},
    KindRow{RecordGone, QT_TRANSLATE_NOOP("Changes", "Records that are gone"), Words::Risk},
};

const KindRow &rowOf(DifferenceKind kind)
{
    const auto found = std::ranges::find(kKinds, kind, &KindRow::kind);
    return found == kKinds.end() ? kKinds.back() : *found;
}

struct StateWord {
    domain::ReportState state;
    const char *text;
};
using enum domain::ReportState;
constexpr std::array kStateWords = {
    StateWord{New, "New"},
    StateWord{Received, "Received"},
    StateWord{NeedsInfo, "Waiting for information"},
    StateWord{Forwarded, "Forwarded"},
    StateWord{Returned, "Returned by unit"},
    StateWord{InProgress, "In progress"},
    StateWord{ExtensionAsked, "Extension requested"},
    StateWord{AwaitsApproval, "Awaiting approval"},
    StateWord{Resolved, "Resolved"},
    StateWord{Published, "Result published"},
    StateWord{Unpublished, "Result not published"},
    StateWord{Rated, "Rated"},
    StateWord{Closed, "Closed"},
    StateWord{Reopened, "Reopened"},
    StateWord{Refused, "Refused"},
    StateWord{Duplicate, "Duplicate"},
    StateWord{Withdrawn, "Withdrawn"},
};

/// The words of the desk of reports.
QString stateWord(domain::ReportState state)
{
    const auto found = std::ranges::find(kStateWords, state, &StateWord::state);
    return found == kStateWords.end()
               ? u"—"_s
               : QCoreApplication::translate("ReportPresentation", found->text);
}

QString arrow(const QString &before, const QString &after)
{
    return words(QT_TRANSLATE_NOOP("Changes", "%1 → %2")).arg(before, after);
}

QString valueWord(const domain::Indicator *indicator, const std::optional<double> &value,
                  domain::ValueStatus status)
{
    const QString figure = !value      ? words(QT_TRANSLATE_NOOP("Changes", "no data"))
                           : indicator ? common::indicators::figure(*indicator, *value)
                                       : common::format::number(*value, 2);
    return status == domain::ValueStatus::Unknown
               ? figure
               : words(QT_TRANSLATE_NOOP("Changes", "%1 (%2)"))
                     .arg(figure, common::indicators::statusText(status));
}

QString figureChange(const Difference &one, const domain::Indicator *indicator)
{
    const QString after = valueWord(indicator, one.valueAfter, one.statusAfter);
    const QString text = one.kind == FigureNew
                             ? after
                             : arrow(valueWord(indicator, one.valueBefore, one.statusBefore),
                                     after);
    const QString unit = indicator ? common::indicators::unit(*indicator) : QString();
    return unit.isEmpty() ? text : text + u' ' + unit;
}

const domain::Indicator *indicatorOf(const Difference &one, const items::Reference &reference)
{
    const auto found = reference.indicators.constFind(one.indicatorId);
    return found == reference.indicators.cend() ? nullptr : &*found;
}

} // namespace

QString kindText(DifferenceKind kind)
{
    return words(rowOf(kind).text);
}

common::Tone kindTone(DifferenceKind kind)
{
    return rowOf(kind).tone;
}

QString titleOf(const Difference &one, const items::Reference &reference)
{
    if (one.collection == domain::Collection::Observations) {
        const auto *indicator = indicatorOf(one, reference);
        const QString name = indicator ? common::indicators::shortName(*indicator) : one.title;
        const QString figure = words(QT_TRANSLATE_NOOP("Changes", "%1, %2"))
                                   .arg(name, common::indicators::periodText(one.period));
        return one.breakdown.isEmpty() ? figure : figure + u" · "_s + one.breakdown;
    }
    const QString title = one.title.isEmpty() ? one.id : one.title;
    return one.code.isEmpty() ? title : one.code + u" · "_s + title;
}

QString changeOf(const Difference &one, const items::Reference &reference)
{
    switch (one.kind) {
    case FigureNew:
    case FigureRevised:
        return figureChange(one, indicatorOf(one, reference));
    case ReportNew:
        return stateWord(one.stateAfter);
    case ReportClosed:
    case ReportReopened:
    case ReportMoved:
        return one.stateBefore == domain::ReportState::Unknown
                   ? stateWord(one.stateAfter)
                   : arrow(stateWord(one.stateBefore), stateWord(one.stateAfter));
    case ReportOverdue:
        return words(QT_TRANSLATE_NOOP("Changes", "due %1"))
            .arg(common::format::dateTime(one.dueAt));
    case RecordNew:
    case RecordChanged:
    case RecordGone:
        return collectionText(one.collection);
    default:
        return {};
    }
}

QString placeOf(const Difference &one, const items::Reference &reference)
{
    QStringList parts;
    if (!one.unitId.isEmpty())
        parts << reference.unitName(domain::UnitId(one.unitId));
    if (!one.agencyId.isEmpty())
        parts << reference.agencyName(domain::AgencyId(one.agencyId));
    return parts.join(u" · "_s);
}

QString collectionText(domain::Collection collection)
{
    using enum domain::Collection;
    switch (collection) {
    case Reports:
        return words(QT_TRANSLATE_NOOP("Changes", "reports"));
    case Observations:
        return words(QT_TRANSLATE_NOOP("Changes", "figures"));
    case MediaItems:
        return words(QT_TRANSLATE_NOOP("Changes", "online information"));
    case ReportEvents:
        return words(QT_TRANSLATE_NOOP("Changes", "steps of reports"));
    case Remarks:
        return words(QT_TRANSLATE_NOOP("Changes", "remarks and directions"));
    case Attachments:
        return words(QT_TRANSLATE_NOOP("Changes", "pictures"));
    case Indicators:
        return words(QT_TRANSLATE_NOOP("Changes", "indicators"));
    case Units:
        return words(QT_TRANSLATE_NOOP("Changes", "administrative units"));
    case Agencies:
        return words(QT_TRANSLATE_NOOP("Changes", "agencies"));
    case Plans:
        return words(QT_TRANSLATE_NOOP("Changes", "plans"));
    case AlarmActions:
        return words(QT_TRANSLATE_NOOP("Changes", "what was done about alarms"));
    case Tickets:
        return words(QT_TRANSLATE_NOOP("Changes", "problem reports"));
    case Submissions:
        return words(QT_TRANSLATE_NOOP("Changes", "figures supplied"));
    case Closings:
        return words(QT_TRANSLATE_NOOP("Changes", "closed periods"));
    case Explanations:
        return words(QT_TRANSLATE_NOOP("Changes", "explanations of agencies"));
    case Proposals:
        return words(QT_TRANSLATE_NOOP("Changes", "proposals of agencies"));
    case UsageDays:
        return words(QT_TRANSLATE_NOOP("Changes", "use by day"));
    case ServiceDays:
        return words(QT_TRANSLATE_NOOP("Changes", "operation by day"));
    default:
        return words(QT_TRANSLATE_NOOP("Changes", "other records (%1)"))
            .arg(domain::code(collection));
    }
}

QStringList tallyLines(const packages::Differences &differences)
{
    QStringList lines;
    for (const auto &[collection, tally] : differences.tallies)
        lines << words(QT_TRANSLATE_NOOP("Changes", "%1: %2 new, %3 changed, %4 gone"))
                     .arg(collectionText(collection), common::format::number(tally.added),
                          common::format::number(tally.changed),
                          common::format::number(tally.gone));
    return lines;
}

} // namespace panes::changes
