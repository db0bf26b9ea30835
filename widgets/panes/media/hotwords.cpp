// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/hotwords.h"

#include "widgets/common/format.h"

#include <QCoreApplication>

namespace panes::media {
namespace {

namespace format = common::format;
using analysis::HotLevel;
using analysis::HotReason;
using analysis::HotReasonKind;

QString hotWord(const char *source)
{
    return QCoreApplication::translate("HotWords", source);
}

QString spikeText(const HotReason &reason)
{
    const analysis::HotTopicLimits limits;
    const QString items = format::number(reason.items);
    const QString limit = hotWord(QT_TRANSLATE_NOOP("HotWords", "limit: %1 times and %2 items"))
                              .arg(format::number(limits.spikeFactor),
                                   format::number(reason.limit));
    if (!reason.factor)
        return hotWord(QT_TRANSLATE_NOOP("HotWords",
                                         "%1 items in %2 hours, where usually there are none (%3)"))
            .arg(items, QString::number(limits.spikeHours), limit);
    return hotWord(QT_TRANSLATE_NOOP("HotWords",
                                     "%1 items in %2 hours, %3 times the %4-day median of %5 (%6)"))
        .arg(items, QString::number(limits.spikeHours), format::number(*reason.factor, 1),
             QString::number(reason.days), format::number(reason.median, 1), limit);
}

QString negativeText(const HotReason &reason)
{
    return hotWord(QT_TRANSLATE_NOOP("HotWords",
                                     "%1 negative of %2 labelled items in 24 hours (limit: %3)"))
        .arg(format::percent(reason.negative.percent().value_or(0)),
             format::number(reason.negative.whole), format::percent(reason.limit, 0));
}

} // namespace

QString hotLevelText(HotLevel level)
{
    switch (level) {
    case HotLevel::Watch:
        return hotWord(QT_TRANSLATE_NOOP("HotWords", "To watch"));
    case HotLevel::Alert:
        return hotWord(QT_TRANSLATE_NOOP("HotWords", "Alert"));
    case HotLevel::Urgent:
        break;
    }
    return hotWord(QT_TRANSLATE_NOOP("HotWords", "Urgent"));
}

common::Tone hotLevelTone(HotLevel level)
{
    switch (level) {
    case HotLevel::Watch:
        return common::Tone::Active;
    case HotLevel::Alert:
        return common::Tone::Risk;
    case HotLevel::Urgent:
        break;
    }
    return common::Tone::Bad;
}

QString hotReasonText(const HotReason &reason, const items::MediaText &evidence)
{
    switch (reason.kind) {
    case HotReasonKind::Spike:
        return spikeText(reason);
    case HotReasonKind::NegativeShare:
        return negativeText(reason);
    case HotReasonKind::Interactions:
        return hotWord(QT_TRANSLATE_NOOP(
                           "HotWords", "One negative item with %1 interactions (limit: %2): “%3”"))
            .arg(format::number(reason.interactions), format::number(reason.limit), evidence.title);
    case HotReasonKind::SeveralPapers:
        break;
    }
    return hotWord(
               QT_TRANSLATE_NOOP("HotWords", "%1 newspapers tell the same event (limit: %2): “%3”"))
        .arg(format::number(reason.papers), format::number(reason.limit), evidence.title);
}

} // namespace panes::media
