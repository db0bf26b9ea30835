// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmwords.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/alarms/rulewords.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

using domain::AlarmKind;
using domain::AlarmState;

constexpr std::chrono::hours kOldAnswer{8};

/// In the order of AlarmState.
constexpr std::array kStateTexts = {
    QT_TRANSLATE_NOOP("Alarms", "Normal"),
    QT_TRANSLATE_NOOP("Alarms", "Not acknowledged"),
    QT_TRANSLATE_NOOP("Alarms", "Acknowledged"),
    QT_TRANSLATE_NOOP("Alarms", "Over, not acknowledged"),
    QT_TRANSLATE_NOOP("Alarms", "Shelved"),
    QT_TRANSLATE_NOOP("Alarms", "Suppressed by design"),
    QT_TRANSLATE_NOOP("Alarms", "Out of service"),
};
static_assert(kStateTexts.size() == domain::kAlarmStates);

QString alarmText(const char *source)
{
    return QCoreApplication::translate("Alarms", source);
}

/// "2,5 ngày": the words for the nearest whole number with the number as we write it.
QString counted(const char *source, double count)
{
    const auto nearest = int(std::lround(count));
    QString text = QCoreApplication::translate("Alarms", source, nullptr, nearest);
    const QString plain = QString::number(nearest);
    return text.replace(text.indexOf(plain), plain.size(),
                        common::format::number(count, std::floor(count) == count ? 0 : 1));
}

QString bareNumber(double value)
{
    return common::format::number(value, std::floor(value) == value ? 0 : 2);
}

/// A value in the words of its kind; nothing where the indicator has them.
QString countedValue(const items::AlarmLine &line, double value)
{
    switch (line.terms.kind) {
    case AlarmKind::Overdue:
        return line.terms.per == domain::AlarmPer::Report
                   ? counted(QT_TRANSLATE_N_NOOP("Alarms", "%n day(s)"), value)
                   : counted(QT_TRANSLATE_N_NOOP("Alarms", "%n report(s)"), value);
    case AlarmKind::Emergency:
    case AlarmKind::Connection:
        return counted(QT_TRANSLATE_N_NOOP("Alarms", "%n minute(s)"), value);
    case AlarmKind::LateFeed:
        return counted(QT_TRANSLATE_N_NOOP("Alarms", "%n day(s)"), value);
    case AlarmKind::FrozenFeed:
        return counted(QT_TRANSLATE_N_NOOP("Alarms", "%n period(s)"), value);
    case AlarmKind::MediaSpike:
        return counted(QT_TRANSLATE_N_NOOP("Alarms", "%n item(s)"), value);
    case AlarmKind::Threshold:
    case AlarmKind::Plan:
    case AlarmKind::Quality:
    case AlarmKind::Unknown:
        break;
    }
    return {};
}

const domain::Indicator *indicatorOf(const items::AlarmLine &line,
                                     const items::Reference &reference)
{
    const auto found = reference.indicators.constFind(
        indicatorIdOf(line.terms.indicatorId.value, reference));
    return found == reference.indicators.cend() ? nullptr : &*found;
}

} // namespace

QString identity(const domain::AlarmEpisode &episode)
{
    return episode.ruleId + u'\n' + episode.subject + u'\n' +
           QString::number(episode.onset.toMSecsSinceEpoch());
}

bool isWaiting(AlarmState state)
{
    return state == AlarmState::Unacknowledged || state == AlarmState::ReturnedUnacknowledged;
}

QString stateText(AlarmState state)
{
    return alarmText(kStateTexts.at(size_t(state)));
}

common::Tone stateTone(AlarmState state, int priority)
{
    switch (state) {
    case AlarmState::Unacknowledged:
        return priority <= 2 ? common::Tone::Bad : common::Tone::Risk;
    case AlarmState::ReturnedUnacknowledged:
        return common::Tone::Risk;
    case AlarmState::Acknowledged:
        return common::Tone::Active;
    case AlarmState::Normal:
        return common::Tone::Good;
    case AlarmState::Shelved:
    case AlarmState::Suppressed:
    case AlarmState::OutOfService:
        break;
    }
    return common::Tone::NoData;
}

QString priorityText(int priority)
{
    if (priority <= 1)
        return alarmText(QT_TRANSLATE_NOOP("Alarms", "1 Urgent"));
    return priority == 2 ? alarmText(QT_TRANSLATE_NOOP("Alarms", "2 High"))
                         : alarmText(QT_TRANSLATE_NOOP("Alarms", "3 Normal"));
}

QString subsystemText(domain::Subsystem subsystem)
{
    static constexpr std::array kNames = {
        QT_TRANSLATE_NOOP("Subsystem", "Socio-economic"),
        QT_TRANSLATE_NOOP("Subsystem", "Health"),
        QT_TRANSLATE_NOOP("Subsystem", "Education"),
        QT_TRANSLATE_NOOP("Subsystem", "Public administration"),
        QT_TRANSLATE_NOOP("Subsystem", "Field reports"),
        QT_TRANSLATE_NOOP("Subsystem", "Online information"),
    };
    static_assert(kNames.size() == domain::kSubsystems.size());
    return QCoreApplication::translate("Subsystem", kNames.at(size_t(subsystem)));
}

QString valueText(const items::AlarmLine &line, const items::Reference &reference)
{
    const auto &episode = line.episode;
    if (!episode.value)
        return {};
    const domain::Indicator *indicator = indicatorOf(line, reference);
    const auto figure = [indicator](double value) {
        return indicator ? common::indicators::figure(*indicator, value) : bareNumber(value);
    };
    QString value = countedValue(line, *episode.value);
    if (value.isEmpty()) {
        const QString unit = indicator ? common::indicators::unit(*indicator) : QString();
        value = unit.isEmpty() ? figure(*episode.value) : figure(*episode.value) + u' ' + unit;
    }
    return episode.limit ? alarmText(QT_TRANSLATE_NOOP("Alarms", "%1 (limit %2)"))
                               .arg(value, figure(*episode.limit))
                         : value;
}

QString answerText(const items::AlarmLine &line, const QDateTime &now)
{
    const auto &standing = line.standing;
    if (standing.state == AlarmState::Shelved)
        return alarmText(QT_TRANSLATE_NOOP("Alarms", "back at %1"))
            .arg(common::format::dateTime(standing.shelvedTo));
    if (standing.escalated.isValid() && isWaiting(standing.state))
        return alarmText(QT_TRANSLATE_NOOP("Alarms", "nobody has answered; escalated %1"))
            .arg(common::format::age(standing.escalated, now));
    if (standing.state == AlarmState::Acknowledged && standing.answered.isValid())
        return alarmText(QT_TRANSLATE_NOOP("Alarms", "acknowledged %1"))
            .arg(common::format::age(standing.answered, now));
    return {};
}

bool isOldAnswer(const items::AlarmLine &line, const QDateTime &now)
{
    return line.standing.state == AlarmState::Acknowledged && line.standing.answered.isValid() &&
           line.standing.answered.addDuration(kOldAnswer) <= now;
}

QString doneText(const domain::AlarmAction &action)
{
    const auto verb = domain::alarmVerbFromCode(action.verb);
    if (!verb)
        return action.verb;
    switch (*verb) {
    case domain::AlarmVerb::Acknowledge:
        return alarmText(QT_TRANSLATE_NOOP("Alarms", "Acknowledged"));
    case domain::AlarmVerb::Shelve:
        return alarmText(QT_TRANSLATE_NOOP("Alarms", "Shelved until %1"))
            .arg(common::format::dateTime(action.until));
    case domain::AlarmVerb::Unshelve:
        return alarmText(QT_TRANSLATE_NOOP("Alarms", "Brought back"));
    case domain::AlarmVerb::Comment:
        return alarmText(QT_TRANSLATE_NOOP("Alarms", "Comment"));
    case domain::AlarmVerb::Assign:
        break;
    }
    return alarmText(QT_TRANSLATE_NOOP("Alarms", "Assigned to %1")).arg(action.assignee);
}

QString faultText(domain::AlarmFault fault)
{
    switch (fault) {
    case domain::AlarmFault::WrongState:
        return alarmText(
            QT_TRANSLATE_NOOP("Alarms", "The alarm is no longer in a state for this."));
    case domain::AlarmFault::ReasonMissing:
        return alarmText(QT_TRANSLATE_NOOP("Alarms", "Write why."));
    case domain::AlarmFault::TextTooLong:
        return alarmText(
                   QT_TRANSLATE_NOOP("Alarms", "The text is too long; at most %1 characters."))
            .arg(common::format::number(qint64(domain::kLongestAlarmText)));
    case domain::AlarmFault::UntilNotAhead:
        return alarmText(
            QT_TRANSLATE_NOOP("Alarms", "Choose a time ahead of now, at most 30 days."));
    case domain::AlarmFault::AssigneeMissing:
        break;
    }
    return alarmText(QT_TRANSLATE_NOOP("Alarms", "Say whom it is given to."));
}

QString whereText(const items::AlarmLine &line)
{
    return line.terms.kind == AlarmKind::Connection ? QString() : line.subjectName;
}

QString spokenText(const items::AlarmLine &line)
{
    const QString where = whereText(line);
    return where.isEmpty()
               ? line.rule.name
               : alarmText(QT_TRANSLATE_NOOP("Alarms", "%1, %2")).arg(line.rule.name, where);
}

} // namespace panes::alarms
