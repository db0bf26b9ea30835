// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/reportdays.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/map/daywindow.h"
#include "widgets/map/playback.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace map {

class TimeTrack;

/// The time slider under the map: the reports per day of the shared period, and a window in it that
/// list, map and figures follow. Plays the window through the period by a day or a week, each step
/// only when the map has drawn the one before. Closed, it narrows nothing and reads nothing.
class TimeSlider : public QWidget
{
    Q_OBJECT
public:
    /// `caughtUp` says that what follows the window has read it.
    TimeSlider(const common::PaneSurroundings &surroundings, std::function<bool()> caughtUp,
               QWidget *parent = nullptr);
    /// Closing takes the window away.
    void setOpen(bool open);
    [[nodiscard]] bool isLoading() const { return m_days.isLoading(); }
    [[nodiscard]] TimeTrack &track() { return *m_track; }
    [[nodiscard]] bool isPlaying() const { return m_playback.isPlaying(); }
    void togglePlay();

Q_SIGNALS:
    void loadingChanged();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeControls(QLayout &row);
    void connectContext();
    void applyScope();
    void fill();
    void follow();
    /// Days of the period that the bars stand for.
    [[nodiscard]] std::pair<QDate, QDate> ends() const;
    /// The shared window in days of the track; nothing for the whole period.
    [[nodiscard]] std::optional<DayWindow> window() const;
    void choose(const DayWindow &window);
    void stepOn();
    [[nodiscard]] int stepDays() const;
    void applySpeed();
    void showPlaying();
    void showLabel();
    void retranslate();

    common::PaneSurroundings m_with;
    items::ReportDays m_days;
    Playback m_playback;
    TimeTrack *m_track;
    QToolButton *m_play;
    QToolButton *m_loop;
    QToolButton *m_close;
    QComboBox *m_step;
    QComboBox *m_speed;
    QLabel *m_label;
    bool m_open = false;
};

} // namespace map
