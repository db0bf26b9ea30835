// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/operationspresentation.h"

#include "widgets/common/format.h"
#include "widgets/common/statestack.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("OperationsPresentation", text);
}

const char *collectionName(domain::Collection collection)
{
    using enum domain::Collection;
    switch (collection) {
    case Units:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Administrative units");
    case Agencies:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Agencies");
    case Calendar:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Calendar");
    case Indicators:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Indicators");
    case Plans:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Plans");
    case Observations:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Figures");
    case Feeds:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Feeds");
    case Slots:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Figures due");
    case ReportCategories:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Report categories");
    case Reports:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Field reports");
    case ReportEvents:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Report history");
    case Attachments:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Attachments");
    case MediaSources:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Media sources");
    case MediaItems:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Media items");
    case AlarmRules:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Alarm rules");
    case AlarmActions:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Alarm actions");
    case Tickets:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Tickets");
    case Remarks:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Remarks and directions");
    case MediaRules:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Rules for online information");
    }
    return "";
}

} // namespace

QString collectionText(domain::Collection collection)
{
    return translated(collectionName(collection));
}

QString collectionState(const syncing::CollectionStatus &status)
{
    if (status.indexing)
        return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Building the search index"));
    if (status.syncing)
        return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Receiving: %1"))
            .arg(common::format::number(status.receivedInRun));
    if (status.error)
        return common::describe(*status.error).title;
    if (!status.complete)
        return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Not read completely yet"));
    return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Up to date"));
}

common::Tone collectionTone(const syncing::CollectionStatus &status)
{
    if (status.error)
        return common::Tone::Bad;
    if (status.syncing || status.indexing)
        return common::Tone::Active;
    if (!status.complete)
        return common::Tone::NoData;
    return status.quarantined > 0 ? common::Tone::Risk : common::Tone::Good;
}

QString editStateText(domain::EditState state)
{
    switch (state) {
    case domain::EditState::Queued:
        return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Waiting"));
    case domain::EditState::Sending:
        return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Being sent"));
    case domain::EditState::Accepted:
        return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Accepted"));
    case domain::EditState::Refused:
        return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Refused"));
    case domain::EditState::Conflict:
        return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "In conflict"));
    case domain::EditState::Dropped:
        return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Given up"));
    }
    return {};
}

} // namespace panes::operations
