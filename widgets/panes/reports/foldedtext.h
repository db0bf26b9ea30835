// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace panes::reports {

/// A text from outside of any length: a long one shows its beginning, and all of it when asked, in
/// a field of its own that scrolls.
class FoldedText : public QWidget
{
    Q_OBJECT
public:
    explicit FoldedText(const common::Theme &theme, QWidget *parent = nullptr);
    /// Words of `searched` are marked in what is shown at once.
    void setText(const QString &text, const QString &searched = {});
    static constexpr qsizetype kLongest = 1500; ///< characters that are shown at once

private:
    void showAll();

    const common::Theme &m_theme;
    QString m_text;
    QLabel *m_label;
    QPushButton *m_more;
};

} // namespace panes::reports
