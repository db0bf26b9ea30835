// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/alarmsinks.h"

#include <QList>
#include <QStringList>

namespace alarmtest {

/// What a room would have heard and a desktop shown.
struct Heard {
    QList<int> tones;      ///< priorities
    QStringList sentences; ///< read aloud
    QStringList notices;   ///< texts
    QString notice;        ///< that is there now
    int hushed = 0;

    void clear() { *this = {}; }
    [[nodiscard]] bool isSilent() const
    {
        return tones.isEmpty() && sentences.isEmpty() && notices.isEmpty();
    }
};

/// Sinks that write into `heard`, which outlives them.
inline shell::AlarmSinks listeningSinks(Heard &heard)
{
    struct Sound final : shell::AlarmSound {
        explicit Sound(Heard &to)
            : heard(to)
        {
        }
        void play(int priority, double) override { heard.tones << priority; }
        Heard &heard;
    };
    struct Speech final : shell::AlarmSpeech {
        explicit Speech(Heard &to)
            : heard(to)
        {
        }
        void say(const QString &sentence, double) override { heard.sentences << sentence; }
        void hush() override { ++heard.hushed; }
        Heard &heard;
    };
    struct Notice final : shell::AlarmNotice {
        explicit Notice(Heard &to)
            : heard(to)
        {
        }
        void show(const QString &, const QString &text, bool) override
        {
            heard.notices << text;
            heard.notice = text;
        }
        void withdraw() override { heard.notice.clear(); }
        Heard &heard;
    };
    return {std::make_unique<Sound>(heard), std::make_unique<Speech>(heard),
            std::make_unique<Notice>(heard)};
}

} // namespace alarmtest
