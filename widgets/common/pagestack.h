// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace common {

/// Pages of which one is shown, and only that one asks for room: Qt's stack is never smaller than
/// the largest of the hidden ones.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace common
