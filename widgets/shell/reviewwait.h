// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/reviewprogress.h"

#include <QDialog>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace common {
class Theme;
}

namespace shell {

/// How far a snapshot is, with a way to stop it; then what came of it, when that is bad.
class ReviewWait : public QDialog
{
    Q_OBJECT
public:
    ReviewWait(const QString &title, const QString &sentence, const common::Theme &theme,
               QWidget *parent);
    ~ReviewWait() override; ///< stops the work
    [[nodiscard]] const std::shared_ptr<ReviewProgress> &progress() const { return m_progress; }
    /// The work has ended: well (the dialog closes), or not.
    void end(const QString &fault = {});
    void reject() override;

private:
    std::shared_ptr<ReviewProgress> m_progress;
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_button;
    bool m_ended = false;
};

} // namespace shell
