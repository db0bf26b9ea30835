// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/reviewfacts.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace common {
class Theme;
}

namespace shell {

/// On top of a review window: what is looked at, whose it is, whether it can be trusted.
class ReviewBanner : public QFrame
{
    Q_OBJECT
public:
    explicit ReviewBanner(const common::Theme &theme, QWidget *parent = nullptr);
    void setReview(const ReviewFacts &review);
    [[nodiscard]] const ReviewFacts &review() const { return m_review; }
    void retranslate();
    /// Everything about it.
    void openDetails();

private:
    const common::Theme &m_theme;
    ReviewFacts m_review;
    QLabel *m_line;
    QLabel *m_warning;
    QPushButton *m_details;
};

} // namespace shell
