// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace common {
class Theme;
}

namespace panes::alarms {

/// How many alarms one operator gets in ten minutes, on a scale with the limits of EEMUA 191: the
/// mean as a filled mark, the worst as a hollow one.
class RateScale : public QWidget
{
    Q_OBJECT
public:
    explicit RateScale(const common::Theme &theme, QWidget *parent = nullptr);
    void setRates(double mean, double worst);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void paintMark(QPainter &painter, const QRectF &bar, double rate, bool filled,
                   const QString &name) const;

    const common::Theme &m_theme;
    double m_mean = 0;
    double m_worst = 0;
};

} // namespace panes::alarms
