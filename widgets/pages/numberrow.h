// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

#include <optional>

namespace pages {

/// One big number with its name below.
struct BigNumber {
    QString figure;
    QString name;
    std::optional<common::Tone> tone;
    QString note; ///< a third line: a change, a base
};

/// Big numbers side by side, sized to the room.
class NumberRow : public QWidget
{
    Q_OBJECT
public:
    explicit NumberRow(const common::Theme &theme, QWidget *parent);
    void setNumbers(const QList<BigNumber> &numbers);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont figureFont(double room) const;

    const common::Theme &m_theme;
    QList<BigNumber> m_numbers;
};

} // namespace pages
