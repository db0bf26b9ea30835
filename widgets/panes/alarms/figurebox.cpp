// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/figurebox.h"

#include <QLocale>
#include <QWheelEvent>

namespace panes::alarms {

FigureBox::FigureBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    setGroupSeparatorShown(true);
    setFocusPolicy(Qt::StrongFocus);
}

QString FigureBox::textFromValue(double value) const
{
    QString text = QDoubleSpinBox::textFromValue(value);
    const QString point = locale().decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

void FigureBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace panes::alarms
