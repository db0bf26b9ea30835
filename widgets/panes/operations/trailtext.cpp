// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/trailtext.h"

#include "models/core/plaintext.h"
#include "widgets/common/edittext.h"
#include "widgets/common/format.h"
#include "widgets/panes/operations/operationspresentation.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

using Did = domain::TrailVerb;
using common::Tone;

struct TrailWords {
    domain::TrailVerb verb;
    Tone tone;
    const char *text;
};

constexpr std::array kTrailWords = {
    TrailWords{Did::SignedIn, Tone::Good, QT_TRANSLATE_NOOP("TrailText", "Signed in")},
    TrailWords{Did::SignedOut, Tone::NoData, QT_TRANSLATE_NOOP("TrailText", "Signed out")},
    TrailWords{Did::Locked, Tone::NoData, QT_TRANSLATE_NOOP("TrailText", "Desk locked")},
    TrailWords{Did::Unlocked, Tone::NoData, QT_TRANSLATE_NOOP("TrailText", "Desk unlocked")},
    TrailWords{Did::Saw, Tone::Active, QT_TRANSLATE_NOOP("TrailText", "Opened")},
    TrailWords{Did::Revealed, Tone::Risk, QT_TRANSLATE_NOOP("TrailText", "Looked at a contact")},
    TrailWords{Did::Changed, Tone::Active, QT_TRANSLATE_NOOP("TrailText", "Changed")},
    TrailWords{Did::Exported, Tone::Risk,
               QT_TRANSLATE_NOOP("TrailText", "Saved as a file or printed")},
    TrailWords{Did::RightsChanged, Tone::Risk, QT_TRANSLATE_NOOP("TrailText", "Rights changed")},
    TrailWords{Did::TrailRead, Tone::NoData, QT_TRANSLATE_NOOP("TrailText", "Read this trail")},
};
static_assert(kTrailWords.size() == domain::kTrailVerbs.size());

QString trailWord(const char *source)
{
    return QCoreApplication::translate("TrailText", source);
}

const TrailWords &wordsOf(domain::TrailVerb verb)
{
    return *std::ranges::find(kTrailWords, verb, &TrailWords::verb);
}

QString whoText(const domain::TrailEntry &line)
{
    return line.who.isEmpty()
               ? trailWord(QT_TRANSLATE_NOOP("TrailText", "somebody the backend has not named"))
               : line.who;
}

QString recordText(const domain::TrailEntry &line)
{
    if (!line.collection)
        return {};
    return u"%1 %2"_s.arg(collectionText(*line.collection), line.recordId).trimmed();
}

/// The verb of an edit in words; everything else as it was written.
QString detailText(const domain::TrailEntry &line)
{
    if (line.verb != Did::Changed || !line.collection)
        return line.detail;
    domain::Edit edit;
    edit.collection = *line.collection;
    edit.verb = line.detail;
    return common::editText(edit);
}

} // namespace

Entry trailEntry(const domain::TrailEntry &line)
{
    const TrailWords &words = wordsOf(line.verb);
    QStringList title{trailWord(words.text)};
    for (const QString &part : {detailText(line), recordText(line)}) {
        if (!part.isEmpty())
            title << part;
    }
    return {.key = QString::number(line.number),
            .tone = words.tone,
            .title = title.join(u" · "_s),
            .about = u"%1 · %2"_s.arg(momentText(line.at), whoText(line)),
            .technical = u"%1 %2"_s.arg(line.number).arg(line.chain.left(16))};
}

QString trailState(const syncing::TrailView &view)
{
    QStringList parts;
    parts << (view.broken
                  ? trailWord(QT_TRANSLATE_NOOP("TrailText",
                                                "Line %1 is not as it was written, or is missing: "
                                                "tell whoever answers for this desk."))
                        .arg(common::format::number(*view.broken))
                  : trailWord(QT_TRANSLATE_NOOP("TrailText", "The chain holds from the first line "
                                                             "to the last.")));
    if (!view.refusal.isEmpty())
        parts << trailWord(QT_TRANSLATE_NOOP("TrailText", "The backend does not take the trail; "
                                                          "it is kept here."));
    else if (view.unsent > 0)
        parts << trailWord(QT_TRANSLATE_NOOP("TrailText", "Lines that wait to be sent: %1."))
                     .arg(common::format::number(view.unsent));
    return parts.join(u' ');
}

exchange::Table trailTable(const syncing::TrailView &view, const QString &asOf)
{
    exchange::Table table{
        .title = trailWord(QT_TRANSLATE_NOOP("TrailText", "Trail of this desk")),
        .subtitles = {asOf, trailState(view)},
        .columns = {{.title = trailWord(QT_TRANSLATE_NOOP("TrailText", "No.")),
                     .kind = exchange::Kind::Number},
                    {.title = trailWord(QT_TRANSLATE_NOOP("TrailText", "Time")),
                     .kind = exchange::Kind::DateTime},
                    {.title = trailWord(QT_TRANSLATE_NOOP("TrailText", "Who"))},
                    {.title = trailWord(QT_TRANSLATE_NOOP("TrailText", "Account"))},
                    {.title = trailWord(QT_TRANSLATE_NOOP("TrailText", "What"))},
                    {.title = trailWord(QT_TRANSLATE_NOOP("TrailText", "Record"))},
                    {.title = trailWord(QT_TRANSLATE_NOOP("TrailText", "Detail"))},
                    {.title = trailWord(QT_TRANSLATE_NOOP("TrailText", "Chain (SHA-256)"))}}};
    for (const domain::TrailEntry &line : view.entries | std::views::reverse)
        table.rows.push_back({exchange::Number{double(line.number)},
                              line.at.toTimeZone(common::format::zone()), line.who, line.account,
                              trailWord(wordsOf(line.verb).text), recordText(line),
                              detailText(line), line.chain});
    return table;
}

} // namespace panes::operations
