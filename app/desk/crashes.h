// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/policy.h"
#include "models/core/crashrecord.h"

#include <memory>

namespace desk {

/// Whether a profile keeps records of ends of the program that nobody asked for, and those that it
/// has (app/doc/support.md). Off until a person or the machine's administrator chooses it; the
/// policy can forbid it.
class Crashes
{
public:
    /// How many are kept.
    static constexpr int kMost = 5;

    Crashes(QString profileDirectory, const Policy &policy);

    [[nodiscard]] bool areForbidden() const { return m_forbidden; }
    [[nodiscard]] bool areKept() const;
    /// The person's choice, from now on; off: those that are there are removed.
    void setKept(bool kept);
    /// How many runs have ended so since this was asked last. Their records are kept, the newest
    /// ones; where none are to be kept they are removed.
    [[nodiscard]] int takeNew();
    /// This run is one that is to leave a record, as long as they are kept.
    void begin();
    /// The text of the records that are there, newest first.
    [[nodiscard]] QStringList lines() const;

private:
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QStringList kept() const;
    void follow();

    QString m_profileDirectory;
    bool m_forbidden;
    bool m_begun = false;
    std::unique_ptr<core::CrashRecord> m_record;
};

} // namespace desk
