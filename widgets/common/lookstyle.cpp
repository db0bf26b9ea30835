// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/lookstyle.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace common {

LookStyle::LookStyle(bool reducedMotion)
    : QProxyStyle(u"Fusion"_s)
    , m_reducedMotion(reducedMotion)
{
}

/// Qt keeps the width that the entries had when a box was first seen.
void LookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *box = qobject_cast<QComboBox *>(widget);
    if (box && box->sizeAdjustPolicy() == QComboBox::AdjustToContentsOnFirstShow)
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // as everywhere else
    const bool motion = hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration;
    return motion && m_reducedMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(QPalette::Mid));
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorCheckBox)
        painter->drawRoundedRect(edge, 2, 2);
    else
        painter->drawEllipse(edge);
    painter->restore();
}

} // namespace common
