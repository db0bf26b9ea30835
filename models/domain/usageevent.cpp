// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/usageevent.h"

#include "models/core/moment.h"
#include "models/domain/alarmedits.h"
#include "models/domain/bulletinedits.h"
#include "models/domain/codetable.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kUsageKindCodes = {
    Coded{UsageKind::SignedIn, "signed-in"_L1},
    Coded{UsageKind::PaneOpened, "pane-opened"_L1},
    Coded{UsageKind::PageShown, "page-shown"_L1},
    Coded{UsageKind::Exported, "exported"_L1},
    Coded{UsageKind::AlarmAcknowledged, "alarm-acknowledged"_L1},
    Coded{UsageKind::DirectionIssued, "direction-issued"_L1},
    Coded{UsageKind::BulletinMade, "bulletin-made"_L1},
};
static_assert(kUsageKindCodes.size() == kUsageKinds.size());

constexpr qsizetype kLongestUsageSubject = 64;
constexpr int kUsageDayOffset = 7 * 3600; ///< seconds east of UTC

bool isOfAWord(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') ||
           letter == u'-';
}

bool isDirectionWritten(const Edit &edit)
{
    return edit.collection == Collection::Remarks && edit.verb == kOpenVerb &&
           edit.payload.value("kind"_L1).toString() == "direction"_L1;
}

bool isBulletinIssued(const Edit &edit)
{
    return edit.collection == Collection::Bulletins && edit.verb != kRemoveVerb &&
           edit.payload.value("state"_L1).toString() == kIssuedState;
}

} // namespace

QString code(UsageKind kind)
{
    return codeIn(kUsageKindCodes, kind);
}

std::optional<UsageKind> usageKindFromCode(QStringView code)
{
    return valueIn(kUsageKindCodes, code);
}

QString usageSubject(const QString &word)
{
    return word.size() <= kLongestUsageSubject && std::ranges::all_of(word, isOfAWord) ? word
                                                                                       : QString();
}

std::optional<UsageNote> usageOf(const Edit &edit)
{
    if (edit.collection == Collection::AlarmActions && edit.verb == code(AlarmVerb::Acknowledge))
        return UsageNote{.kind = UsageKind::AlarmAcknowledged};
    if (isDirectionWritten(edit))
        return UsageNote{.kind = UsageKind::DirectionIssued};
    if (isBulletinIssued(edit))
        return UsageNote{.kind = UsageKind::BulletinMade,
                         .subject = usageSubject(edit.payload.value("kind"_L1).toString())};
    return std::nullopt;
}

QJsonObject usageBatch(const std::vector<UsageCount> &counts)
{
    QJsonArray events;
    for (const UsageCount &one : counts) {
        const QDateTime day(one.day, QTime(0, 0),
                            QTimeZone::fromSecondsAheadOfUtc(kUsageDayOffset));
        QJsonObject event{{u"id"_s, one.id},
                          {u"at"_s, core::iso(day.toUTC())},
                          {u"kind"_s, code(one.kind)},
                          {u"count"_s, one.count}};
        if (!one.subject.isEmpty())
            event.insert("subject"_L1, one.subject);
        if (!one.role.isEmpty())
            event.insert("role"_L1, one.role);
        events.append(event);
    }
    return {{u"events"_s, events}};
}

} // namespace domain
