// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

namespace panes::media {

/// Badges side by side that go on in a new line: what an item is at a glance.
class MediaBadges : public QWidget
{
    Q_OBJECT
public:
    explicit MediaBadges(const common::Theme &theme, QWidget *parent = nullptr);
    /// Badges without a text are left out.
    void setBadges(const QList<std::pair<common::Tone, QString>> &badges);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Draws (or, without a painter, only measures); returns the height.
    int layOut(QPainter *painter, int width) const;

    const common::Theme &m_theme;
    QList<std::pair<common::Tone, QString>> m_badges;
};

} // namespace panes::media
