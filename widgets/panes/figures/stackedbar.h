// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

namespace panes::figures {

/// Parts of a whole in one bar, each with its shape and per cent where there is room.
class StackedBar : public QWidget
{
    Q_OBJECT
public:
    struct Part {
        QString name;
        double share = 0; ///< 0…1
        QString text;
        common::Tone tone = common::Tone::NoData;
    };
    StackedBar(const common::Theme &theme, QWidget *parent);
    void setParts(const QList<Part> &parts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const common::Theme &m_theme;
    QList<Part> m_parts;
};

} // namespace panes::figures
