// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wall/wallwords.h"

#include <QWidget>

namespace common {
class Theme;
}

namespace wall {

/// The strip under a page: how old the data are when they are not fresh, so that nobody in the room
/// can miss it, and why this page is shown when it is not its turn. With nothing to say it takes no
/// room.
class FreshnessBand : public QWidget
{
    Q_OBJECT
public:
    /// `theme` is a wall's (pages::applyWallLook).
    explicit FreshnessBand(const common::Theme &theme, QWidget *parent = nullptr);
    void setWords(const FreshnessWords &words, const QString &steering);
    [[nodiscard]] const FreshnessWords &words() const { return m_words; }
    [[nodiscard]] QString steering() const { return m_steering; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// It needs another height.
    void grew();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool fitsOneLine(int width) const;

    const common::Theme &m_theme;
    FreshnessWords m_words;
    QString m_steering;
};

} // namespace wall
