// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

class QLabel;
class QPushButton;
class QWidget;

namespace common {
class Theme;
}

/// What the tabs of this pane are made of.
namespace panes::operations {

[[nodiscard]] QPushButton *newButton(const QString &name, QWidget *parent);
/// A muted line of small text; plain, wrapped.
[[nodiscard]] QLabel *newMutedLabel(const common::Theme &theme, const QString &name,
                                    QWidget *parent);
/// Where a tab tells what came of an action; not there while there is nothing to tell.
[[nodiscard]] QLabel *newToldLabel(const common::Theme &theme, const QString &name,
                                   QWidget *parent);
void tell(QLabel &label, const QString &sentence);
/// What happened and what to do about it.
[[nodiscard]] QString failureText(const core::Error &error);

} // namespace panes::operations
