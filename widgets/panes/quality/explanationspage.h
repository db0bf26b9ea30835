// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/quality/closingview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace common {
class KeptStanding;
class Theme;
} // namespace common

namespace panes::quality {

/// What agencies said about a closed period, with the answers and what may be done.
class ExplanationsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ExplanationsPage(const common::Theme &theme, QWidget *parent = nullptr);
    void show(const ClosingView &view);
    void choose(const QString &id);

Q_SIGNALS:
    void stepRequested(domain::ExplanationStep step, const QString &id);
    void retryRequested(const QString &editId, qint64 onVersion);
    void discardRequested(const QString &editId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    [[nodiscard]] const domain::Shown<domain::Explanation> *chosen() const;
    void retranslate();

    ClosingView m_view;
    QTableWidget *m_table;
    QLabel *m_text;
    QLabel *m_bar;
    common::KeptStanding *m_standing;
    std::vector<std::pair<domain::ExplanationStep, QPushButton *>> m_buttons;
};

} // namespace panes::quality
