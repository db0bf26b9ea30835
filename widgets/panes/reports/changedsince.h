// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QSettings;

namespace common {
class SharedContext;
}
namespace core {
class Clock;
}

namespace panes::reports {

/// "What changed since …": narrows the shared reports to those of which something changed since the
/// last visit, this morning, a day ago or a moment of one's choice. It stands at the desk's filter,
/// where a shift begins; the map follows from there even when it is not open yet.
class ChangedSince : public QToolButton
{
    Q_OBJECT
public:
    /// When the working day of the room begins, UTC+7.
    static constexpr int kMorning = 7;

    ChangedSince(common::SharedContext &context, const core::Clock &clock, QSettings &settings,
                 QWidget *parent = nullptr);
    /// The last 07:00 that is over.
    [[nodiscard]] static QDateTime morningBefore(const QDateTime &now);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void askMoment();
    void retranslate();

    common::SharedContext &m_context;
    const core::Clock &m_clock;
    QSettings &m_settings;
};

} // namespace panes::reports
