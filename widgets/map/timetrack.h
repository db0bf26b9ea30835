// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/daywindow.h"

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

namespace common {
class Theme;
}

namespace map {

/// A period as bars, one per day or, where days are too narrow, per some days, with a window in it
/// that is moved by mouse and keys: drag a handle, drag the window, drag elsewhere for a new one;
/// ←→ move it by a day, PageUp/PageDown by a step, Ctrl+←→ its beginning, Shift+←→ its end,
/// Home/End to the ends of the period, Escape takes it away.
class TimeTrack : public QWidget
{
    Q_OBJECT
public:
    explicit TimeTrack(const common::Theme &theme, QWidget *parent = nullptr);
    void setDays(const QDate &first, std::vector<qint64> counts);
    /// Nothing: the whole period.
    void setWindow(const std::optional<DayWindow> &window);
    /// Days of a new window and of PageUp/PageDown.
    void setStep(int days) { m_step = days; }
    [[nodiscard]] int days() const { return int(m_counts.size()); }
    [[nodiscard]] QDate dayOf(int index) const { return m_first.addDays(index); }
    [[nodiscard]] qint64 countIn(const DayWindow &window) const;
    /// Where the window's handles stand; for the whole period, its ends.
    [[nodiscard]] double leftHandle() const;
    [[nodiscard]] double rightHandle() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

Q_SIGNALS:
    /// A person chose another window; the whole period is one too.
    void windowChosen(const map::DayWindow &window);
    void playToggled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, First, Last, Window, New };
    [[nodiscard]] DayWindow shown() const;
    [[nodiscard]] QRectF room() const;
    [[nodiscard]] double xOf(int day) const;
    [[nodiscard]] int dayAt(double x) const;
    [[nodiscard]] Drag dragAt(double x) const;
    [[nodiscard]] std::optional<DayWindow> movedBy(const QKeyEvent &event) const;
    [[nodiscard]] DayWindow arrow(int by, Qt::KeyboardModifiers modifiers) const;
    void choose(const DayWindow &window);
    void paintBars(QPainter &painter) const;
    void paintDates(QPainter &painter) const;
    void paintHandles(QPainter &painter) const;

    const common::Theme &m_theme;
    QDate m_first;
    std::vector<qint64> m_counts;
    std::optional<DayWindow> m_window;
    Drag m_drag = Drag::None;
    int m_grabbed = 0; ///< the day under the pointer when dragging began
    DayWindow m_before;
    int m_step = 1;
};

} // namespace map
