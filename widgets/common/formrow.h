// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QLabel>

namespace common {

/// A row whose label gets its text later: it leads to the field and names it.
inline QLabel *addRow(QFormLayout &form, QWidget *field)
{
    auto *label = new QLabel(field->parentWidget());
    label->setBuddy(field);
    form.addRow(label, field);
    return label;
}

} // namespace common
