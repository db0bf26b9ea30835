// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace common {

/// Fusion with outlines of boxes that can be seen in every theme, without motion when that is
/// wanted; combo boxes are as wide as their entries are in the present language.
class LookStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit LookStyle(bool reducedMotion);
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    bool m_reducedMotion;
};

} // namespace common
