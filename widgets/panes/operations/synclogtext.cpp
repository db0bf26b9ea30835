// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/synclogtext.h"

#include "models/core/fold.h"
#include "widgets/common/format.h"
#include "widgets/panes/operations/operationspresentation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

using enum domain::SyncEvent;
using common::Tone;

/// How an event is told: without a count, and with one (null: it has none).
struct EventWords {
    domain::SyncEvent event;
    LogKind kind; ///< All: of no kind of its own
    Tone tone;
    const char *plain;
    const char *counted = nullptr;
};

constexpr std::array kEventWords = {
    EventWords{Connected, LogKind::All, Tone::Good,
               QT_TRANSLATE_NOOP("SyncLogText", "connected to the backend")},
    EventWords{ConnectionLost, LogKind::Problems, Tone::Risk,
               QT_TRANSLATE_NOOP("SyncLogText",
                                 "connection to the backend lost; saved data can still be read")},
    EventWords{
        WorkOffline, LogKind::All, Tone::Risk,
        QT_TRANSLATE_NOOP("SyncLogText", "offline working switched on; nothing leaves this desk")},
    EventWords{WorkOnline, LogKind::All, Tone::Good,
               QT_TRANSLATE_NOOP("SyncLogText", "offline working switched off")},
    EventWords{
        FirstReadDone, LogKind::All, Tone::Good,
        QT_TRANSLATE_NOOP("SyncLogText", "read completely for the first time"),
        QT_TRANSLATE_N_NOOP("SyncLogText", "read completely for the first time: %1 record(s)")},
    EventWords{Read, LogKind::All, Tone::Active,
               QT_TRANSLATE_NOOP("SyncLogText", "brought up to date"),
               QT_TRANSLATE_N_NOOP("SyncLogText", "%1 record(s) new or changed")},
    EventWords{CursorExpired, LogKind::All, Tone::Active,
               QT_TRANSLATE_NOOP("SyncLogText",
                                 "being read anew from the start; the old data stay on screen")},
    EventWords{FullReadClosed, LogKind::All, Tone::Good,
               QT_TRANSLATE_NOOP("SyncLogText", "read anew from the start"),
               QT_TRANSLATE_N_NOOP("SyncLogText",
                                   "read anew from the start; %1 record(s) that the backend no "
                                   "longer has were put away (kept 30 days)")},
    EventWords{SnapshotMismatch, LogKind::Problems, Tone::Bad,
               QT_TRANSLATE_NOOP("SyncLogText",
                                 "the backend names another number of records than it sent; "
                                 "nothing was removed")},
    EventWords{BackendWentBack, LogKind::Problems, Tone::Bad,
               QT_TRANSLATE_NOOP("SyncLogText", "the backend went back to an older state"),
               QT_TRANSLATE_N_NOOP("SyncLogText", "the backend went back to an older state; "
                                                  "%1 record(s) were newer here")},
    EventWords{
        RecordsSetAside, LogKind::Problems, Tone::Risk,
        QT_TRANSLATE_NOOP("SyncLogText", "records set aside because they do not fit the contract"),
        QT_TRANSLATE_N_NOOP("SyncLogText", "%1 record(s) set aside because of not fitting "
                                           "the contract; all others were taken over")},
    EventWords{RecordsReleased, LogKind::All, Tone::Good,
               QT_TRANSLATE_NOOP("SyncLogText", "records are set aside no longer"),
               QT_TRANSLATE_N_NOOP("SyncLogText", "%1 record(s) set aside no longer")},
    EventWords{EditSent, LogKind::Edits, Tone::Good,
               QT_TRANSLATE_NOOP("SyncLogText", "the backend accepted an edit of this desk"),
               QT_TRANSLATE_N_NOOP("SyncLogText", "%1 edit(s) of this desk accepted")},
    EventWords{
        EditRefused, LogKind::Edits, Tone::Bad,
        QT_TRANSLATE_NOOP("SyncLogText", "the backend refused an edit; a person must look at it")},
    EventWords{EditConflict, LogKind::Edits, Tone::Risk,
               QT_TRANSLATE_NOOP("SyncLogText", "somebody else changed a record first; a person "
                                                "must look at the edit")},
    EventWords{
        EditLost, LogKind::Edits, Tone::Bad,
        QT_TRANSLATE_NOOP("SyncLogText", "the backend no longer has an edit that it had accepted")},
    EventWords{CacheCreated, LogKind::All, Tone::NoData,
               QT_TRANSLATE_NOOP("SyncLogText", "a new store of data was made on this desk")},
    EventWords{CacheMigrated, LogKind::All, Tone::NoData,
               QT_TRANSLATE_NOOP("SyncLogText",
                                 "the store of data was brought to the form of this version")},
    EventWords{CacheSetAside, LogKind::Problems, Tone::Bad,
               QT_TRANSLATE_NOOP("SyncLogText",
                                 "the store of data was damaged and put aside; everything is read "
                                 "anew, unsent edits are kept")},
    EventWords{BackupMade, LogKind::Backups, Tone::Good,
               QT_TRANSLATE_NOOP("SyncLogText", "a backup was made")},
    EventWords{BackupFailed, LogKind::Backups, Tone::Bad,
               QT_TRANSLATE_NOOP("SyncLogText", "the backup failed")},
    EventWords{BackupTested, LogKind::Backups, Tone::Good,
               QT_TRANSLATE_NOOP("SyncLogText", "the backup was tried: it can be restored")},
    EventWords{Restored, LogKind::Backups, Tone::Good,
               QT_TRANSLATE_NOOP("SyncLogText", "the data were restored from a backup")},
    EventWords{Purged, LogKind::All, Tone::NoData,
               QT_TRANSLATE_NOOP("SyncLogText", "what had to be kept no longer was removed"),
               QT_TRANSLATE_N_NOOP("SyncLogText", "%1 record(s) past the time of keeping removed")},
    EventWords{CollectionFailed, LogKind::Problems, Tone::Bad,
               QT_TRANSLATE_NOOP("SyncLogText", "could not be read; it is tried again by itself")},
    EventWords{RightsChanged, LogKind::All, Tone::Risk,
               QT_TRANSLATE_NOOP("SyncLogText",
                                 "what you may see has changed; everything is compared anew"),
               QT_TRANSLATE_N_NOOP("SyncLogText", "what you may see has changed; %1 record(s) were "
                                                  "removed from this desk")},
    EventWords{FeedRefused, LogKind::Problems, Tone::Risk,
               QT_TRANSLATE_NOOP("SyncLogText",
                                 "not permitted by the backend; it is not asked for again until "
                                 "your rights change"),
               QT_TRANSLATE_N_NOOP("SyncLogText", "not permitted by the backend; %1 record(s) were "
                                                  "removed from this desk")},
    EventWords{TrailSentAgain, LogKind::All, Tone::Risk,
               QT_TRANSLATE_NOOP("SyncLogText",
                                 "the backend had lost lines of this desk's trail; they are sent "
                                 "again")},
    EventWords{TrailRefused, LogKind::Problems, Tone::Bad,
               QT_TRANSLATE_NOOP("SyncLogText",
                                 "the backend does not take the trail of this desk; it is kept "
                                 "here")},
};

QString logWord(const char *text, int n = -1)
{
    return QCoreApplication::translate("SyncLogText", text, nullptr, n);
}

/// Null: an event that this version has no words for.
const EventWords *wordsFor(domain::SyncEvent event)
{
    const auto *found = std::ranges::find(kEventWords, event, &EventWords::event);
    return found == kEventWords.end() ? nullptr : found;
}

QString sentenceOf(const store::SyncLogEntry &line)
{
    const EventWords *words = wordsFor(line.event);
    if (!words)
        return logWord(QT_TRANSLATE_NOOP("SyncLogText", "something else happened"));
    if (!words->counted || line.count <= 0)
        return logWord(words->plain);
    const int n = int(std::min<qint64>(line.count, std::numeric_limits<int>::max()));
    return logWord(words->counted, n).arg(common::format::number(line.count));
}

} // namespace

QString logKindText(LogKind kind)
{
    switch (kind) {
    case LogKind::All:
        return logWord(QT_TRANSLATE_NOOP("SyncLogText", "Everything"));
    case LogKind::Problems:
        return logWord(QT_TRANSLATE_NOOP("SyncLogText", "Problems"));
    case LogKind::Edits:
        return logWord(QT_TRANSLATE_NOOP("SyncLogText", "Edits"));
    case LogKind::Backups:
        break;
    }
    return logWord(QT_TRANSLATE_NOOP("SyncLogText", "Backups"));
}

bool isOfKind(domain::SyncEvent event, LogKind kind)
{
    const EventWords *words = wordsFor(event);
    const LogKind own = words ? words->kind : LogKind::All;
    const bool isBad = words && words->tone == Tone::Bad;
    const bool needsPerson = event == EditConflict;
    return kind == LogKind::All || kind == own ||
           (kind == LogKind::Problems && (isBad || needsPerson));
}

common::Tone syncEventTone(domain::SyncEvent event)
{
    const EventWords *words = wordsFor(event);
    return words ? words->tone : Tone::NoData;
}

QString syncEventText(const store::SyncLogEntry &line)
{
    QString text = sentenceOf(line);
    if (line.collection)
        return u"%1: %2"_s.arg(collectionText(*line.collection), text);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

Entry logEntry(const store::SyncLogEntry &line)
{
    return {.key = QString::number(line.row),
            .tone = syncEventTone(line.event),
            .title = syncEventText(line),
            .about = momentText(line.at),
            .technical = core::cleanText(line.detail).simplified()};
}

} // namespace panes::operations
