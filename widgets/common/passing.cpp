// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/passing.h"

#include <QApplication>
#include <QLabel>
#include <QVariant>

namespace common {
namespace {

constexpr const char *kHides = "hidesPassing"; ///< only of those that tell such things

} // namespace

void setPassing(QLabel &label)
{
    label.setProperty(kHides, label.isHidden());
}

void dropPassing()
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QVariant hides = widget->property(kHides);
        auto *label = hides.isValid() ? qobject_cast<QLabel *>(widget) : nullptr;
        if (!label)
            continue;
        label->clear();
        if (hides.toBool())
            label->hide();
    }
}

} // namespace common
