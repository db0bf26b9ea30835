// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportfilter.h"
#include "widgets/common/theme.h"

#include <QPushButton>

#include <optional>

namespace panes::figures {

/// One figure as it is shown.
struct Shown {
    QString name;
    QString value;
    QString base;   ///< what it is of: "n = 1.234"
    QString change; ///< against the same period last year; empty: nothing to compare with
    QString why;    ///< formula and what counts
    domain::ReportFilter records = {}; ///< the reports behind it, beside what the context narrows
    std::optional<common::Tone> tone = {};
    std::optional<common::Tone> changeTone = {};
    double bar = -1;  ///< 0…1 of the bar's room; below 0: no bar
    double pale = -1; ///< a second, paler bar behind it
};

/// A figure that opens the records behind it, by mouse and keyboard. Whoever looks at it, by
/// either, is told why it is what it is.
class FigureButton : public QPushButton
{
    Q_OBJECT
public:
    FigureButton(const common::Theme &theme, QWidget *parent);
    void setShown(const Shown &shown);
    [[nodiscard]] const Shown &shown() const { return m_shown; }

Q_SIGNALS:
    void lookedAt();

protected:
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Ground for hover and press, a frame for the focus.
    void paintGround(QPainter &painter) const;
    [[nodiscard]] const common::Theme &theme() const { return m_theme; }

private:
    const common::Theme &m_theme;
    Shown m_shown;
};

} // namespace panes::figures
