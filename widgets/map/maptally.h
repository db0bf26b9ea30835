// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace common {
class Theme;
}

namespace map {

class MapView;

/// How many of the reports that match the map shows where it looks, and how many have no place.
class MapTally : public QWidget
{
    Q_OBJECT
public:
    MapTally(const common::Theme &theme, MapView &view, QWidget *parent);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void count();

    const common::Theme &m_theme;
    MapView &m_view;
    QTimer m_rest;
    QString m_text;
};

} // namespace map
