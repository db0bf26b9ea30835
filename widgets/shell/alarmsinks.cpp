// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/alarmsinks.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSoundEffect>
#include <QTextToSpeech>
#include <QUrl>
#include <QVariantMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kPriorities = 3;

class WavSound final : public AlarmSound
{
public:
    void play(int priority, double volume) override
    {
        auto &tone = m_tones.at(size_t(std::clamp(priority, 1, kPriorities) - 1));
        if (!tone) {
            tone = std::make_unique<QSoundEffect>();
            tone->setSource(
                QUrl(u"qrc:/ioc/sounds/alarm-%1.wav"_s.arg(std::clamp(priority, 1, kPriorities))));
        }
        tone->setVolume(float(volume));
        tone->play();
    }

private:
    std::array<std::unique_ptr<QSoundEffect>, kPriorities> m_tones;
};

/// The language of the console if a voice speaks it; else whatever voice there is.
class VoiceSpeech final : public AlarmSpeech
{
public:
    void say(const QString &sentence, double volume) override
    {
        // One that could not be reached may be there by now: a desk runs for months.
        if (!m_voice || m_voice->state() == QTextToSpeech::Error)
            m_voice = std::make_unique<QTextToSpeech>();
        if (m_voice->state() == QTextToSpeech::Error)
            return;
        const QLocale wanted;
        const auto spoken = m_voice->availableLocales();
        const auto found = std::ranges::find(spoken, wanted.language(), &QLocale::language);
        if (found != spoken.cend() && m_voice->locale().language() != wanted.language())
            m_voice->setLocale(*found);
        m_voice->setVolume(volume);
        m_voice->enqueue(sentence);
    }
    void hush() override
    {
        if (m_voice)
            m_voice->stop();
    }

private:
    std::unique_ptr<QTextToSpeech> m_voice;
};

/// org.freedesktop.Notifications. Where nobody offers it the call fails and nothing is missed: the
/// console shows the same.
class DBusNotice final : public AlarmNotice
{
public:
    void show(const QString &title, const QString &text, bool urgent) override
    {
        auto call = newCall(u"Notify"_s);
        const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(urgent ? 2 : 1))},
                                {u"desktop-entry"_s, u"ioc-console"_s},
                                {u"suppress-sound"_s, true}};
        call << QCoreApplication::applicationName() << m_shown << u"dialog-warning"_s << title
             << text.toHtmlEscaped() << QStringList() << hints << (urgent ? 0 : -1);
        auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call),
                                                   &m_calls);
        QObject::connect(answer, &QDBusPendingCallWatcher::finished, &m_calls, [this, answer] {
            const QDBusPendingReply<uint> id = *answer;
            m_shown = id.isError() ? 0 : id.value();
            answer->deleteLater();
        });
    }
    void withdraw() override
    {
        if (m_shown == 0)
            return;
        auto call = newCall(u"CloseNotification"_s);
        call << std::exchange(m_shown, 0);
        QDBusConnection::sessionBus().send(call);
    }

private:
    [[nodiscard]] static QDBusMessage newCall(const QString &method)
    {
        return QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                              u"/org/freedesktop/Notifications"_s,
                                              u"org.freedesktop.Notifications"_s, method);
    }

    uint m_shown = 0;
    QObject m_calls; ///< owns what waits for an answer
};

} // namespace

AlarmSinks desktopAlarmSinks()
{
    return {std::make_unique<WavSound>(), std::make_unique<VoiceSpeech>(),
            std::make_unique<DBusNotice>()};
}

} // namespace shell
