// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

class QSettings;

namespace common {

/// Remembers, in the settings of this desk, until when the console was last open and in touch with
/// the backend. A visit ends when that was not so for half an hour: a restart or a short cut of the
/// line goes on with the same visit.
class LastVisit
{
public:
    static constexpr std::chrono::minutes kAway{30};

    explicit LastVisit(QSettings &settings)
        : m_settings(settings)
    {
    }
    /// The console is open and in touch now; to be told at least every minute. Exact to half a
    /// minute.
    void note(const QDateTime &now);
    /// The end of the visit before this one; invalid when there was none.
    [[nodiscard]] QDateTime end() const;

private:
    QSettings &m_settings;
};

} // namespace common
