// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/prefetchtext.h"

#include "widgets/common/format.h"
#include "widgets/panes/operations/operationsparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

namespace format = common::format;

QString words(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("PrefetchText", text, nullptr, int(count));
}

QString doneText(const domain::PrefetchState &state)
{
    QString text = words(QT_TRANSLATE_NOOP("PrefetchText", "Every picture of the plan is here."));
    if (state.missing > 0)
        text += u' ' +
                words(QT_TRANSLATE_N_NOOP("PrefetchText", "The backend does not have %1 of them."),
                      state.missing)
                    .arg(format::number(state.missing));
    return text;
}

QString waitingText(const domain::PrefetchState &state)
{
    const QString text = words(
        QT_TRANSLATE_NOOP("PrefetchText", "Goes on by itself when the backend can be reached."));
    return state.error ? u"%1 %2"_s.arg(failureText(*state.error), text) : text;
}

} // namespace

QString prefetchSentence(const domain::PrefetchState &state)
{
    using enum domain::PrefetchPhase;
    switch (state.phase) {
    case Off:
        return words(QT_TRANSLATE_NOOP(
            "PrefetchText", "Pictures come when somebody looks at them, and stay as long as there "
                            "is room."));
    case Looking:
        return words(QT_TRANSLATE_NOOP("PrefetchText", "Finding out what is missing…"));
    case Fetching:
        return words(QT_TRANSLATE_NOOP("PrefetchText", "Fetching pictures: %1 of %2 (%3 of %4)"))
            .arg(format::number(state.filesHere), format::number(state.files),
                 format::bytes(state.bytesHere), format::bytes(state.bytes));
    case Waiting:
        return waitingText(state);
    case Done:
        return doneText(state);
    case Full:
        return words(QT_TRANSLATE_NOOP(
            "PrefetchText", "The quota is used up: pictures of open reports and of the newest "
                            "closed ones are here, older ones are not."));
    case DiskFull:
        return words(QT_TRANSLATE_NOOP(
            "PrefetchText", "Too little is left of the disk; 1 GB of it is never used for "
                            "pictures. Make room, or choose a smaller quota."));
    case Failed:
        return state.error ? failureText(*state.error) : QString();
    }
    return {};
}

QString estimateText(const domain::PrefetchEstimate &estimate)
{
    const QString brought = words(QT_TRANSLATE_N_NOOP("PrefetchText",
                                                      "%1 picture(s), %2, of %3 reports and %4 "
                                                      "items of online information."),
                                  estimate.files)
                                .arg(format::number(estimate.files), format::bytes(estimate.bytes),
                                     format::number(estimate.reports),
                                     format::number(estimate.items));
    const QString here = words(QT_TRANSLATE_NOOP("PrefetchText",
                                                 "Here already: %1 (%2). Still to be fetched: %3. "
                                                 "Free on this disk: %4."))
                             .arg(format::number(estimate.filesHere),
                                  format::bytes(estimate.bytesHere),
                                  format::bytes(estimate.bytes - estimate.bytesHere),
                                  format::bytes(estimate.freeDisk));
    return u"%1 %2"_s.arg(brought, here);
}

QString estimateWarning(const domain::PrefetchEstimate &estimate, const domain::PrefetchPlan &plan)
{
    if (estimate.bytes - estimate.bytesHere > estimate.freeDisk)
        return words(QT_TRANSLATE_NOOP("PrefetchText", "There is not so much room on this disk."));
    if (estimate.bytes > plan.quota)
        return words(QT_TRANSLATE_NOOP("PrefetchText",
                                       "More than the quota: what is missing in the end are the "
                                       "oldest pictures of closed reports."));
    return {};
}

QString monthsText(int months)
{
    return words(QT_TRANSLATE_N_NOOP("PrefetchText", "the last %n month(s)"), months);
}

QString cleanedText(const domain::PicturesCleaned &cleaned)
{
    if (cleaned.files == 0)
        return words(QT_TRANSLATE_NOOP(
            "PrefetchText", "Nothing was removed: every picture here is in the plan or of an "
                            "open report."));
    return words(QT_TRANSLATE_N_NOOP("PrefetchText", "%1 picture(s) removed (%2)."), cleaned.files)
        .arg(format::number(cleaned.files), format::bytes(cleaned.bytes));
}

} // namespace panes::operations
