// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/qualityboard.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace common {
class Theme;
}

namespace panes::quality {

/// One card opened: what each rule cost, the slots behind it, and one slot with every rule and the
/// versions of its figure.
class QualityDetail : public QWidget
{
    Q_OBJECT
public:
    explicit QualityDetail(const common::Theme &theme, QWidget *parent = nullptr);
    void show(const items::QualityPicture &picture, const items::Reference &reference);

Q_SIGNALS:
    /// Empty: all rules.
    void ruleChosen(const QString &rule);
    void slotChosen(const items::QualitySlot &slot);
    /// The figure is to be looked at in its own pane.
    void slotOpened(const items::QualitySlot &slot);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLosses(const items::QualityPicture &picture);
    void showFailures(const items::QualityPicture &picture, const items::Reference &reference);
    void showSlot(const items::QualityPicture &picture, const items::Reference &reference);
    void openRule(int line);
    void openFailure(int line);
    void retranslate();

    QLabel *m_heading;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QTableWidget *m_losses;
    QWidget *m_failuresPage;
    QLabel *m_failuresTold;
    QPushButton *m_all;
    QTableWidget *m_failures;
    QWidget *m_slotPage;
    QLabel *m_slotTold;
    QPushButton *m_open;
    QTableWidget *m_answers;
    QTableWidget *m_versions;
    std::vector<items::QualityFailure> m_shown;
    std::optional<items::QualitySlot> m_slot;
};

} // namespace panes::quality
