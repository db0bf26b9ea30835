// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace shell {

/// Makes the tone of a priority heard.
class AlarmSound
{
public:
    virtual ~AlarmSound() = default;
    /// `priority` 1 … 3, `volume` 0 … 1. Returns at once.
    virtual void play(int priority, double volume) = 0;
};

/// Reads a sentence aloud.
class AlarmSpeech
{
public:
    virtual ~AlarmSpeech() = default;
    /// After what is being said. Without a voice nothing happens: the tone was heard.
    virtual void say(const QString &sentence, double volume) = 0;
    virtual void hush() = 0;
};

/// A notice of the desktop, outside of the console's windows.
class AlarmNotice
{
public:
    virtual ~AlarmNotice() = default;
    /// Takes the place of the one before. Plain text; `urgent` stays until it is closed.
    virtual void show(const QString &title, const QString &text, bool urgent) = 0;
    virtual void withdraw() = 0;
};

/// How alarms leave the window. All three are there.
struct AlarmSinks {
    std::unique_ptr<AlarmSound> sound;
    std::unique_ptr<AlarmSpeech> speech;
    std::unique_ptr<AlarmNotice> notice;
};

/// Loudspeaker, voice and notices of this desktop; each is looked for when it is first needed.
[[nodiscard]] AlarmSinks desktopAlarmSinks();

} // namespace shell
