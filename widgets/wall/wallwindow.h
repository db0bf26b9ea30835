// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wall {

/// One screen of a wall, without a frame and over everything: a picture that wanders by some
/// pixels, and a veil that dims it.
class WallWindow : public QWidget
{
    Q_OBJECT
public:
    /// `screen`: ScreenFacts::id.
    explicit WallWindow(QString screen, QWidget *parent = nullptr);
    /// Fills the window; becomes its child.
    void setPicture(QWidget &picture);
    [[nodiscard]] QString screenId() const { return m_screen; }
    /// Takes the place of a screen, and all of it.
    void occupy(const QRect &geometry);
    void setDrift(const QPoint &drift);
    [[nodiscard]] QPoint drift() const { return m_drift; }
    /// 100: as bright as it can be.
    void setBrightness(int percent);
    [[nodiscard]] int brightness() const { return m_brightness; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void place();

    QString m_screen;
    QWidget *m_picture = nullptr;
    QWidget *m_veil;
    QPoint m_drift;
    int m_brightness = 100;
};

} // namespace wall
