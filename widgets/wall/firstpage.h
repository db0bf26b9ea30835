// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wall/wallwords.h"

#include <QWidget>

namespace common {
class QrPicture;
class Theme;
} // namespace common

namespace wall {

/// What a wall shows before its data are there: how far it is, or the code with which somebody
/// signs it in from a telephone.
class FirstPage : public QWidget
{
    Q_OBJECT
public:
    /// `theme` is a wall's.
    explicit FirstPage(const common::Theme &theme, QWidget *parent = nullptr);
    void setWords(const FirstWords &words);
    [[nodiscard]] const FirstWords &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    const common::Theme &m_theme;
    FirstWords m_words;
    common::QrPicture *m_qr;
};

} // namespace wall
