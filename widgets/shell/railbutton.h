// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <array>

namespace common {
class Theme;
}

namespace shell {

/// How many wait for an answer, of priority 1, 2 and 3.
using WaitingCounts = std::array<int, 3>;

/// An entry of the rail. Beside its icon stand the two most urgent priorities of what waits, told
/// apart by shape (triangle, diamond, circle) as well as by colour; all of them are in its tip and
/// in its spoken name.
class RailButton : public QToolButton
{
    Q_OBJECT
public:
    RailButton(const common::Theme &theme, QWidget *parent);
    void setName(const QString &title, const QString &shortTitle);
    void setWaiting(const WaitingCounts &waiting);
    [[nodiscard]] const WaitingCounts &waiting() const { return m_waiting; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    void paintStacked();
    void paintCount(QPainter &painter, int priority, bool right) const;

    const common::Theme &m_theme;
    QString m_title;
    WaitingCounts m_waiting{};
};

/// "2 urgent, 1 high", most urgent first, in the present language; empty: nothing waits.
[[nodiscard]] QString waitingText(const WaitingCounts &waiting);

} // namespace shell
