// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/annunciator.h"

#include "models/core/clock.h"
#include "widgets/common/format.h"

#include <QSettings>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shell {
namespace {

constexpr auto kSoundKey = "alarms/sound";
constexpr auto kSpeechKey = "alarms/speech";
constexpr auto kNoticeKey = "alarms/notice";
constexpr auto kVolumeKey = "alarms/volume";

AlarmTelling toldBy(const QSettings &settings)
{
    const AlarmTelling usual;
    return {.sound = settings.value(kSoundKey, usual.sound).toBool(),
            .speech = settings.value(kSpeechKey, usual.speech).toBool(),
            .notice = settings.value(kNoticeKey, usual.notice).toBool(),
            .volume = std::clamp(settings.value(kVolumeKey, usual.volume).toDouble(), 0.0, 1.0)};
}

/// "Khẩn": how urgent a priority is, as it is said.
QString urgencyText(int priority)
{
    if (priority <= 1)
        return Annunciator::tr("Urgent alarm");
    return priority == 2 ? Annunciator::tr("High alarm") : Annunciator::tr("Alarm");
}

QString callText(const AlarmCall &call)
{
    switch (call.kind) {
    case AlarmCall::Kind::Start:
        return Annunciator::tr("%n alarm(s) wait for an answer. The most urgent: %1.", nullptr,
                               call.count)
            .arg(call.what);
    case AlarmCall::Kind::Fresh:
        return Annunciator::tr("%1: %2.", "how urgent, what")
            .arg(urgencyText(call.priority), call.what);
    case AlarmCall::Kind::Others:
        return Annunciator::tr("%n other alarm(s).", "in a flood", call.count);
    case AlarmCall::Kind::Nag:
        break;
    }
    return Annunciator::tr("%n alarm(s) still wait for an answer. The most urgent: %1.", nullptr,
                           call.count)
        .arg(call.what);
}

} // namespace

Annunciator::Annunciator(AlarmSinks sinks, QSettings &settings, const core::Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_sinks(std::move(sinks))
    , m_settings(settings)
    , m_clock(clock)
    , m_telling(toldBy(settings))
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Annunciator::tick);
    timer->start(5s);
}

void Annunciator::setWaiting(std::vector<WaitingAlarm> waiting)
{
    const bool same = std::exchange(m_begun, true) && waiting == m_waiting;
    m_waiting = std::move(waiting);
    tick();
    if (m_waiting.empty())
        m_sinks.notice->withdraw();
    if (!same)
        Q_EMIT changed();
}

void Annunciator::setLocked(bool locked)
{
    m_locked = locked;
    if (!locked)
        return;
    m_sinks.speech->hush();
    m_sinks.notice->withdraw(); // it may name what nobody may read now
}

void Annunciator::setDead(const QDateTime &since)
{
    if (m_dead == since)
        return;
    const bool fresh = !m_dead.isValid();
    m_dead = since;
    if (fresh) {
        const QString sentence = tr("The alarm system itself has not worked since %1.")
                                     .arg(common::format::time(since));
        sound(kVital);
        say(sentence);
        notify(tr("Alarms"), sentence, true);
    }
    Q_EMIT changed();
}

void Annunciator::mute(std::chrono::minutes span)
{
    m_calls.mute(m_clock.now().addDuration(span));
    m_sinks.speech->hush();
    tick();
}

void Annunciator::unmute()
{
    m_calls.mute({});
    tick();
}

QDateTime Annunciator::mutedUntil() const
{
    return m_calls.mutedUntil(m_clock.now());
}

void Annunciator::setTelling(const AlarmTelling &telling)
{
    m_telling = telling;
    m_settings.setValue(kSoundKey, telling.sound);
    m_settings.setValue(kSpeechKey, telling.speech);
    m_settings.setValue(kNoticeKey, telling.notice);
    m_settings.setValue(kVolumeKey, telling.volume);
    if (!telling.speech)
        m_sinks.speech->hush();
    if (!telling.notice)
        m_sinks.notice->withdraw();
}

void Annunciator::tryOut(int priority)
{
    sound(priority);
    say(urgencyText(priority));
}

void Annunciator::tick()
{
    if (!m_begun)
        return;
    tell(m_calls.next(m_waiting, m_clock.now()));
    if (const QDateTime muted = mutedUntil(); muted != m_muteShown) {
        m_muteShown = muted;
        Q_EMIT changed();
    }
}

/// One tone for all, the sentences one after the other, one notice.
void Annunciator::tell(const std::vector<AlarmCall> &calls)
{
    if (calls.empty())
        return;
    const int priority = std::ranges::min(calls, {}, &AlarmCall::priority).priority;
    QStringList sentences;
    if (m_locked)
        sentences << waitingText();
    else
        std::ranges::transform(calls, std::back_inserter(sentences), callText);
    sound(priority);
    for (const QString &sentence : std::as_const(sentences))
        say(sentence);
    notify(tr("Alarms"), sentences.join(u'\n'), priority <= kVital);
}

void Annunciator::sound(int priority)
{
    if (m_telling.sound)
        m_sinks.sound->play(priority, m_telling.volume);
}

void Annunciator::say(const QString &sentence)
{
    if (m_telling.speech)
        m_sinks.speech->say(sentence, m_telling.volume);
}

void Annunciator::notify(const QString &title, const QString &text, bool urgent)
{
    if (m_telling.notice)
        m_sinks.notice->show(title, text, urgent);
}

QString Annunciator::waitingText() const
{
    return tr("%n alarm(s) wait for an answer.", nullptr, int(m_waiting.size()));
}

} // namespace shell
