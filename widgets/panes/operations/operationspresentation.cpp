// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/operationspresentation.h"

#include "models/core/fold.h"
#include "widgets/common/edittext.h"
#include "widgets/common/errortext.h"
#include "widgets/common/format.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

constexpr qsizetype kShownWords = 200;

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
    case WallPages:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Pages of the wall");
    case WallCommands:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Commands to the wall");
    case Signers:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Keys of signers");
    case Bulletins:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Bulletins and official reports");
    case Submissions:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Figures supplied");
    case Closings:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Closed periods");
    case Explanations:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Explanations of agencies");
    case Proposals:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Proposals of agencies");
    case UsageDays:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Use by day");
    case ServiceDays:
        return QT_TRANSLATE_NOOP("OperationsPresentation", "Operation by day");
    }
    return "";
}

common::Tone editTone(domain::EditState state)
{
    switch (state) {
    case domain::EditState::Queued:
    case domain::EditState::Sending:
        return common::Tone::Active;
    case domain::EditState::Accepted:
        return common::Tone::Good;
    case domain::EditState::Refused:
        return common::Tone::Bad;
    case domain::EditState::Conflict:
        return common::Tone::Risk;
    case domain::EditState::Dropped:
        break;
    }
    return common::Tone::NoData;
}

} // namespace

QString momentText(const QDateTime &moment)
{
    return moment.isValid()
               ? moment.toTimeZone(common::format::zone()).toString(u"HH:mm:ss dd/MM/yyyy"_s)
               : QString();
}

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
    if (status.quarantined > 0)
        return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Up to date, %1 set aside"))
            .arg(common::format::number(status.quarantined));
    return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Up to date"));
}

QString collectionSentence(const syncing::CollectionStatus &status)
{
    QStringList sentences;
    if (status.error) {
        const common::ErrorText text = common::describe(*status.error);
        sentences << text.sentence << text.nextStep;
    } else if (status.complete) {
        sentences << translated(QT_TRANSLATE_NOOP("OperationsPresentation",
                                                  "This desk has read all of it; changes are "
                                                  "taken over as they come."));
    } else {
        sentences << translated(QT_TRANSLATE_NOOP("OperationsPresentation",
                                                  "It has not been read to its end yet; what is "
                                                  "here can be used."));
    }
    if (status.wentBackAt.isValid())
        sentences << translated(QT_TRANSLATE_NOOP("OperationsPresentation",
                                                  "The backend went back to an older state at %1; "
                                                  "%2 records were newer here."))
                         .arg(common::format::dateTime(status.wentBackAt),
                              common::format::number(status.wentBackCount));
    return sentences.join(u' ');
}

common::Tone collectionTone(const syncing::CollectionStatus &status)
{
    if (status.error)
        return status.error->kind == core::ErrorKind::Forbidden ? common::Tone::NoData
                                                                : common::Tone::Bad;
    if (status.syncing || status.indexing)
        return common::Tone::Active;
    if (!status.complete)
        return common::Tone::NoData;
    return status.quarantined > 0 ? common::Tone::Risk : common::Tone::Good;
}

qint64 quarantinedIn(const syncing::Status &status)
{
    return std::accumulate(status.collections.begin(), status.collections.end(), qint64(0),
                           [](qint64 sum, const syncing::CollectionStatus &collection) {
                               return sum + collection.quarantined;
                           });
}

QString rereadText(const QString &collection, bool offline)
{
    const QString text = translated(
        offline ? QT_TRANSLATE_NOOP("OperationsPresentation",
                                    "“%1” is read from the start as soon as this desk works with "
                                    "the backend again. The old data stay on screen.")
                : QT_TRANSLATE_NOOP("OperationsPresentation",
                                    "“%1” is being read from the start. The old data stay on "
                                    "screen."));
    return text.arg(collection);
}

QString editStateText(const syncing::PendingEdit &pending)
{
    if (pending.state == domain::EditState::Conflict && pending.errorName == syncing::kLostEdit)
        return translated(QT_TRANSLATE_NOOP("OperationsPresentation", "Lost at the backend"));
    switch (pending.state) {
    case domain::EditState::Queued:
        if (pending.ofOther)
            return translated(
                       QT_TRANSLATE_NOOP("OperationsPresentation", "Waits for %1 to sign in"))
                .arg(pending.edit.author);
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

Entry editEntry(const syncing::PendingEdit &pending)
{
    const QString words = core::cleanText(
        pending.edit.payload.value("text"_L1).toString().left(kShownWords));
    Entry entry;
    entry.key = pending.edit.id;
    entry.tone = editTone(pending.state);
    entry.title = words.isEmpty()
                      ? common::editText(pending.edit)
                      : u"%1: %2"_s.arg(common::editText(pending.edit), words.simplified());
    entry.about = QStringList{editStateText(pending),
                              common::format::dateTime(pending.edit.createdAt),
                              collectionText(pending.edit.collection), pending.edit.recordId}
                      .join(u" · "_s);
    return entry;
}

} // namespace panes::operations
